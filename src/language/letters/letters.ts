import { BoundedCache } from './bounded-cache.js';

/** Letters that do not decompose into a plain letter and a mark. */
const plainLetters = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

const onlyPlain = /^[a-z0-9]*$/;

/** Invisible characters that word processors leave inside words. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The form in which a word is kept: composed, lower-case, without invisible characters. */
export function asWritten(word: string): string {
  return onlyPlain.test(word) ? word : word.replace(invisible, '').normalize('NFC').toLowerCase();
}

/** Words with dots and tildes come again and again; each is folded once. */
const folded = new BoundedCache<string>(20_000);
/** A longer text is no word, and not worth keeping. */
const longestKept = 64;

/** The word without diacritics, lower-case: `Õigus` and `oigus` fold alike. `y` is left alone (see keysOf). */
export function fold(word: string): string {
  if (onlyPlain.test(word)) return word;
  if (word.length > longestKept) return foldedAnew(word);
  const known = folded.get(word);
  if (known !== undefined) return known;
  const bare = foldedAnew(word);
  folded.set(word, bare);
  return bare;
}

function foldedAnew(word: string): string {
  const bare = word.replace(invisible, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare
    .toLowerCase()
    .replace(/[øłđıßæœ]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}
