import { fold, isFunctionWord, keysOf, tokensOf } from '../../language/index.js';

/** One word of a message, with what it may stand for. */
export interface SpokenWord {
  /** Composed and lower-case, without a case ending behind a hyphen. */
  readonly text: string;
  /** The same without diacritics: by it a word is known "in that very form". */
  readonly folded: string;
  /** The stems that it may be a form of, the likeliest first. */
  readonly stems: readonly string[];
  /** Stems that it may be a misspelling of; [] for a word that is known as it is. */
  readonly guesses: readonly string[];
  /** Whether some of its stems means something here. */
  readonly known: boolean;
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
}

/** A message, ready to be understood. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** All words, folded, with one blank between them: in it a rule of several words is looked for. */
  readonly folded: string;
}

/** What people type in one breath; a longer text is read up to here. */
const longestRead = 2000;

/** Which stems mean something here, and what a word without one may be a misspelling of. */
interface KnownWords {
  readonly isKnown: (stem: string) => boolean;
  readonly guess: (word: string) => readonly string[];
}

/** Takes a text apart into words; what is joined by a hyphen stays one word where that is known. */
export function readSentence(text: string, known: KnownWords): Sentence {
  const read = text.slice(0, longestRead);
  const words = tokensOf(read).flatMap((token): SpokenWord[] => {
    const pieces = token.parts ?? [];
    const whole = spoken(token.text, token, token.kind === 'number', known);
    if (pieces.length === 0 || whole.stems.some(known.isKnown)) return [whole];
    return pieces.map((piece) => spoken(piece, token, /^\d/.test(piece), known));
  });
  return { text: read, words, folded: words.map(({ folded }) => folded).join(' ') };
}

function spoken(
  text: string,
  { start, end }: { start: number; end: number },
  number: boolean,
  known: KnownWords,
): SpokenWord {
  const stems = number ? [text] : keysOf(text);
  const isKnown = number || stems.some(known.isKnown);
  // 'Kõige' is no misspelt 'kogenud' where no description has a word of it.
  const guesses = isKnown || isFunctionWord(text) ? [] : known.guess(text);
  return { text, folded: fold(text), stems, guesses, known: isKnown, start, end, number };
}

/** Whether the word may be a form of the stem, as it stands or misspelt. */
export function mayBe(word: SpokenWord, stem: string): boolean {
  return word.stems.includes(stem) || word.guesses.includes(stem);
}

/** In a text of capitals alone none says anything; nor does one of an abbreviation. */
export function hasCapital(sentence: Sentence, word: SpokenWord): boolean {
  return /^\p{Lu}\p{Ll}/u.test(asTyped(sentence, word));
}

/** A word that stands neither in the language as far as it is known, nor in this house. */
export function isStrange({ text, stems }: SpokenWord, isKnown: (stem: string) => boolean): boolean {
  return !isFunctionWord(text) && !stems.some(isKnown);
}

/** A word as it was typed, with its capitals and endings. */
export function asTyped({ text }: Sentence, { start, end }: SpokenWord): string {
  return text.slice(start, end);
}

/** The words at these places as they were typed, in the order of the message. */
export function wordsAt(sentence: Sentence, places: readonly number[]): string {
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((at) => sentence.words[at])
    .map((word) => (word === undefined ? '' : asTyped(sentence, word)))
    .join(' ');
}

/** Whether any of these words is said, in that very form. */
export function saysAny({ words }: Sentence, any: ReadonlySet<string>): boolean {
  return words.some(({ folded }) => any.has(folded));
}

/** Whether a word is written in one with the word before it, as the second of `IT-juht`. */
export function isJoined(at: number, { words }: Sentence): boolean {
  return words[at] !== undefined && words[at - 1]?.start === words[at].start;
}
