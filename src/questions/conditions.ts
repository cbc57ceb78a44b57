import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

const conditions = wordSet('kui if when ilma without unless kuni until');

/** From 'kui' to the next comma or the end; a question may begin with 'when'. */
export function placesOfConditions({ text, words }: Sentence): ReadonlySet<number> {
  const places = new Set<number>();
  let isWithin = false;
  for (const [at, word] of words.entries()) {
    if (/[,;.?!]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) isWithin = false;
    if (conditions.has(word.folded) && !(at === 0 && word.folded === 'when')) isWithin = true;
    if (isWithin) places.add(at);
  }
  return places;
}
