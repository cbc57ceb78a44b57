import { isFunctionWord, isLightWord } from './function-words.js';
import { stemOf } from './stem.js';
import { tokensOf } from './token.js';

/** A word of a term, as an index of words keeps it. */
export interface TermWord {
  readonly stem: string;
  /** How much it says of what the term means: 'of' nothing, 'panema' and 'uus' little. */
  readonly says: 'much' | 'little' | 'nothing';
}

function sayingOf(word: string): TermWord['says'] {
  if (isFunctionWord(word)) return 'nothing';
  return isLightWord(word) ? 'little' : 'much';
}

const plainTerm = /^[\p{Ll} ]+$/u;

/**
 * Reads the words of terms. The files of words hold a hundred thousand, most of them plain and many of them the same:
 * each is worked out once, and a plain term is split at its blanks.
 */
export function openTermReader(): (term: string) => readonly TermWord[] {
  const known = new Map<string, TermWord>();
  const read = (word: string): TermWord => {
    let found = known.get(word);
    if (found === undefined) {
      found = { stem: stemOf(word), says: sayingOf(word) };
      known.set(word, found);
    }
    return found;
  };
  return (term) =>
    (plainTerm.test(term) ? term.split(' ') : tokensOf(term).map(({ text }) => text)).map(read);
}
