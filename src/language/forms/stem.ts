import { BoundedCache } from '../letters/bounded-cache.js';
import { englishStem } from './english-rules.js';
import { isFalseFriend, isForeignShaped, isListedEnglish } from './english-words.js';
import { ruleStem, withoutClitic } from './estonian-rules.js';
import { compoundLemmas, lemmasOfFoldedForm, lemmasOfForm } from './known-forms.js';
import { asWritten, fold } from '../letters/letters.js';
import { isTwin } from './paradigm.js';
import { tokensOf } from '../letters/token.js';

const longestWord = 64;
const mostKeys = 4;
/** So long an end is no chance: `rendileping` ends as an English word does, and in `leping`; `hacking` does in `king`. */
const tellingEnd = 5;
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

const mark = ':en';

/**
 * The keys of a word that stands in English: what it is in English comes first. `sea` is no pig there, and `value` no
 * `valu`; a word that both languages have, such as `register`, stays what it is.
 */
export function keysInEnglish(word: string): readonly string[] {
  const keys = keysOf(word);
  const letters = fold(word);
  if (isFalseFriend(letters)) return [englishStem(letters) + mark, ...keys];
  const [first = ''] = keys;
  const english = englishStem(letters);
  const isShared = letters.startsWith(first) && first.startsWith(english);
  if (first === english || isShared || !isListedEnglish(letters)) return keys;
  return [...new Set([english, ...keys])];
}

/** Whether a word is an English one and no form of an Estonian one. */
export function isEnglishAlone(word: string): boolean {
  const letters = fold(word);
  return isListedEnglish(letters) && lemmasIn(letters).length === 0;
}

/** The key as a text has it of which nobody asked the language. */
export function withoutLanguage(key: string): string {
  return key.endsWith(mark) ? key.slice(0, -mark.length) : key;
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
  const isPlain = word === letters;
  const written = lemmasOfForm(word);
  if (written.length > 0 && !isPlain) return written;
  const isListed = isPlain && isListedEnglish(letters);
  const isEnglish =
    isListed || (isPlain && written.length === 0 && isForeignShaped(letters) && !endsInEstonian(letters));
  const others = isListed ? readingsOfEnglish(letters) : readingsOfFolded(letters, isEnglish);
  // `koht` as it stands is hardly `kõht`.
  const readings = [...written, ...others.filter((lemma) => written.length === 0 || !isTwin(lemma))];
  if (isEnglish || !letters.includes('y') || letters.length <= 3) return readings;
  const typed = letters.replace(/y/g, 'u');
  const meant = lemmasIn(typed);
  return meant.length > 0 ? meant : [...readings, ...readingsOfFolded(typed, false)];
}

/** Whether it is a compound whose last part the tables have, though it looks foreign. */
function endsInEstonian(letters: string): boolean {
  return compoundLemmas(letters, tellingEnd).length > 0;
}

/** An English word that is listed may still be an Estonian one without its dots, unless it has an English ending. */
function readingsOfEnglish(letters: string): readonly string[] {
  const stem = englishStem(letters);
  const isBare = letters === stem || letters === `${stem}e`;
  return isBare ? [stem, ...lemmasOfFoldedForm(letters)] : [stem];
}

/** `excelis`, `autocadi`, `wifist`: a foreign name in an Estonian case. */
const foreignInCase =
  /^(.{3,}[^aeiouy])i(?:s|st|sse|l|le|lt|ks|ga|t|d)?$|^(.{3,}[aiouy])(?:s|st|sse|l|le|lt|ks|ga|t|d)$/;

/** `mdftga`, `kmhle`, `smsidest`: letters that make no word, in an Estonian case. */
const abbreviationInCase =
  /^([bcdfghjklmnpqrstvwxz]{3,6})(?:i?(?:ga|sse|le|ni|na|ta|de|dest|dele|dega)|i(?:s|st|l|lt|ks|d|t)?)$/;

function readingsOfFolded(letters: string, isEnglish: boolean): readonly string[] {
  const lemmas = lemmasOfFoldedForm(letters);
  if (lemmas.length > 0) return lemmas;
  if (isEnglish) {
    const name = foreignInCase.exec(letters);
    return [englishStem(letters), ...(name === null ? [] : [name[2] ?? name[1] ?? ''])];
  }
  if (letters.length < 3 || !/^[a-z]+$/.test(letters)) return [letters];
  const abbreviation = abbreviationInCase.exec(letters)?.[1];
  if (abbreviation !== undefined) return [abbreviation];
  const bare = withoutClitic(letters);
  const known = lemmasIn(bare);
  return known.length > 0 ? known : [ruleStem(bare)];
}

function lemmasIn(letters: string): readonly string[] {
  const lemmas = lemmasOfFoldedForm(letters);
  return lemmas.length > 0 ? lemmas : compoundLemmas(letters);
}
