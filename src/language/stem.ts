import { BoundedCache } from './bounded-cache.js';
import { englishStem } from './english-rules.js';
import { looksEnglish } from './english-words.js';
import { ruleStem, withoutClitic } from './estonian-rules.js';
import { compoundLemmas, lemmasOfFoldedForm, lemmasOfForm } from './known-forms.js';
import { asWritten, fold } from './letters.js';
import { tokensOf } from './token.js';

const longestWord = 64;
const mostKeys = 4;
const cache = new BoundedCache<readonly string[]>(50_000);

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
  const mayBeEnglish = word === letters;
  const written = lemmasOfForm(word);
  if (written.length > 0 && !mayBeEnglish) return written;
  const readings = [...written, ...readingsOfFolded(letters, mayBeEnglish)];
  const mayBeTyped = letters.includes('y') && letters.length > 3 && !(mayBeEnglish && looksEnglish(letters));
  if (!mayBeTyped) return readings;
  const typed = letters.replace(/y/g, 'u');
  const meant = lemmasIn(typed);
  return meant.length > 0 ? meant : [...readings, ...readingsOfFolded(typed, false)];
}

function readingsOfFolded(letters: string, mayBeEnglish: boolean): readonly string[] {
  const english = mayBeEnglish && looksEnglish(letters) ? [englishStem(letters)] : [];
  const lemmas = [...english, ...lemmasOfFoldedForm(letters)];
  if (lemmas.length > 0) return lemmas;
  if (letters.length < 3 || !/^[a-z]+$/.test(letters)) return [letters];
  const bare = withoutClitic(letters);
  const known = lemmasIn(bare);
  return known.length > 0 ? known : [ruleStem(bare)];
}

function lemmasIn(letters: string): readonly string[] {
  const lemmas = lemmasOfFoldedForm(letters);
  return lemmas.length > 0 ? lemmas : compoundLemmas(letters);
}
