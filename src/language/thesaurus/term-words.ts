import { isFunctionWord, isInformationTechnology, isLightWord } from '../forms/function-words.js';
import { keysInEnglish, stemOf } from '../forms/stem.js';
import type { SynonymSet } from './synonym-set.js';
import type { Language } from '../letters/which-language.js';
import { tokensOf } from '../letters/token.js';

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

/** Reads the words of a term that stands on one side of a set. */
type TermReader = (term: string, language: Language) => readonly TermWord[];

/**
 * Reads the words of terms, each in the language of its side. The files of words hold a hundred thousand, most of them
 * plain and many of them the same: each is worked out once, and a plain term is split at its blanks.
 */
export function openTermReader(): TermReader {
  const known = { et: new Map<string, TermWord>(), en: new Map<string, TermWord>() };
  const read = (word: string, language: Language): TermWord => {
    let found = known[language].get(word);
    if (found === undefined) {
      found = { stem: stemIn(language, word), says: sayingOf(word) };
      known[language].set(word, found);
    }
    return found;
  };
  return (term, language) =>
    plainTerm.test(term)
      ? term.split(' ').map((word) => read(word, language))
      : tokensOf(term).map(({ text, start, end }) =>
          isInformationTechnology(term.slice(start, end), term) ? technology : read(text, language),
        );
}

const technology: TermWord = { stem: stemOf('it'), says: 'much' };

function stemIn(language: Language, word: string): string {
  return language === 'en' ? (keysInEnglish(word)[0] ?? '') : stemOf(word);
}

/** The words of all terms of a set, the Estonian ones first. */
export function wordsOfTerms({ et, en }: SynonymSet, read: TermReader): readonly (readonly TermWord[])[] {
  return [...et.map((term) => read(term, 'et')), ...en.map((term) => read(term, 'en'))];
}
