import { BoundedCache } from './bounded-cache.js';
import { englishStem } from './english-rules.js';
import { looksEnglish } from './english-words.js';
import { ruleStem } from './estonian-rules.js';
import { compoundLemmas, lemmasOfFoldedForm, lemmasOfForm } from './known-forms.js';
import { asWritten, fold } from './letters.js';
import { tokensOf } from './token.js';

const longestWord = 64;
const mostKeys = 4;
const cache = new BoundedCache<readonly string[]>(20_000);

/** The key of a word: two forms of one word have the same, as far as rules and tables can tell. Folded letters. */
export function stemOf(word: string): string {
  return keysOf(word)[0] ?? '';
}

/** The keys to index or look up a word under, best first: its own stem, then what it may be as well. */
export function keysOf(word: string): readonly string[] {
  if (word.length > longestWord) return [fold(word)];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const keys = [...new Set(readingsOf(asWritten(word)))].slice(0, mostKeys);
  cache.set(word, keys);
  return keys;
}

/** The stems of a text's words, in its order. */
export function stemsOf(text: string): readonly string[] {
  return tokensOf(text).map((token) => (token.kind === 'number' ? token.text : stemOf(token.text)));
}

export function sameWord(a: string, b: string): boolean {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
}

function readingsOf(word: string): readonly string[] {
  const letters = fold(word).replace(/[^\p{L}\p{N}]/gu, '');
  const readings = [...lemmasOfForm(word), ...readingsOfFolded(letters)];
  return /y/.test(letters) ? [...readings, ...readingsOfFolded(letters.replace(/y/g, 'u'))] : readings;
}

function readingsOfFolded(letters: string): readonly string[] {
  const english = looksEnglish(letters) ? [englishStem(letters)] : [];
  const lemmas = [...english, ...lemmasOfFoldedForm(letters)];
  if (lemmas.length > 0) return lemmas;
  if (letters.length < 3 || !/^[a-z]+$/.test(letters)) return [letters];
  const compounds = compoundLemmas(letters);
  return compounds.length > 0 ? compounds : [ruleStem(letters)];
}
