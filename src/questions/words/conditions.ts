import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** What a condition begins with, and nothing else: 'ilma' may stand before what somebody lacks. */
export const conditionWords = wordSet('kui if when');
/** What a clause begins with that tells when or on what condition. */
export const clauseOpeners = new Set([...conditionWords, ...wordSet('ilma without unless kuni until')]);

/** From 'kui' to the next comma or the end; a question may begin with 'when'. */
export function placesOfConditions({ text, words }: Sentence): ReadonlySet<number> {
  const places = new Set<number>();
  let isWithin = false;
  for (const [at, word] of words.entries()) {
    if (/[,;.?!]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) isWithin = false;
    if (clauseOpeners.has(word.folded) && !(at === 0 && word.folded === 'when')) isWithin = true;
    if (isWithin) places.add(at);
  }
  return places;
}
