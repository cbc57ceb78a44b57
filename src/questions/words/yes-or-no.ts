import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

const asking = wordSet('kas do does is are am can could should must will would may');
const greeting = wordSet('tere hei palun aga ja and but hi hello please');

/** 'Kas mul on oma telefon?', 'do I get a laptop?', a greeting before it or not. */
export function beginsYesOrNo({ words }: Sentence): boolean {
  const first = words.find(({ folded }) => !greeting.has(folded));
  return first !== undefined && asking.has(first.folded);
}
