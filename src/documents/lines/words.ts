import { fold } from '../../language/index.js';

/** A word of a line: as labels compare it, and where it stands. */
export interface Word {
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function startsUpper(text: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\d]/u.test(text);
}

export function startsLower(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/** `Jaotab ülesanded`, `peab arvet`: the first word is what somebody does. */
export function isAction(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{L}+[aeiouõäöü]b(?!\p{L})/iu.test(text);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** No letter of the text is small, and there are letters. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The text ends where a sentence or a clause may end. */
export function isTerminated(text: string): boolean {
  return /[.;:!?]["”»)]*$/u.test(text.trimEnd());
}

/** It ends with what nothing ends with: a joining word, a comma, a broken word. */
export function endsOpen(text: string): boolean {
  return /(?:[,\u00AD–-]|(?<!\p{L})(?:ja|ning|või|and|or|of))$/u.test(text.trimEnd().slice(-5));
}
