import { compoundParts, keysOf, type Spelling, type Thesaurus, tokensOf } from '../language/index.js';
import { isFunctionWord } from './function-words.js';

/** Stems that would say the same as a word of the question, and how surely: its own stem says 1. */
export interface Variant {
  /** All of them must be in the passage. */
  readonly stems: readonly string[];
  readonly weight: number;
}

/** One word of the question that says what it is about. */
export interface Concept {
  readonly word: string;
  readonly variants: readonly Variant[];
}

/** What each kind of evidence is worth against the word itself. Tuned on the banks in tests/fixtures. */
export const evidence = {
  otherReading: 0.95,
  misspelling: 0.8,
  synonym: 0.75,
  head: 0.6,
  modifier: 0.4,
  synonymOfPart: 0.4,
} as const;

export interface Words {
  readonly isIndexed: (stem: string) => boolean;
  readonly isWord: (stem: string) => boolean;
  readonly spelling: Spelling;
  readonly thesaurus: Thesaurus;
}

interface TopicWord {
  readonly text: string;
  readonly stems: readonly string[];
}

function topicWords(topic: string): readonly TopicWord[] {
  return tokensOf(topic)
    .flatMap((token) => (token.parts ? token.parts : [token.text]))
    .filter((text) => !isFunctionWord(text) && (text.length > 1 || /\p{N}/u.test(text)))
    .slice(0, 40)
    .map((text) => ({ text, stems: keysOf(text) }));
}

function ownVariants({ stems }: TopicWord, words: Words): readonly Variant[] {
  const own = stems.map((stem, at) => ({ stems: [stem], weight: at === 0 ? 1 : evidence.otherReading }));
  if (stems.some(words.isIndexed) || stems.some(words.isWord)) return own;
  const guesses = stems.flatMap((stem) => words.spelling.nearest(stem));
  return [...own, ...guesses.map((stem) => ({ stems: [stem], weight: evidence.misspelling }))];
}

function partVariants(word: TopicWord, words: Words): readonly Variant[] {
  const parts = compoundParts(word.text, (stem) => words.isIndexed(stem) || words.isWord(stem));
  if (parts.length === 0) return [];
  const last = parts.length - 1;
  const members = parts.map((stem, at) => ({
    stems: [stem],
    weight: at === last ? evidence.head : evidence.modifier,
  }));
  const related = words.thesaurus
    .relatedOf(parts)
    .filter(({ from, length }) => from + length === parts.length)
    .map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonymOfPart }));
  return [...members, ...related];
}

/** What a question is about: its telling words, each with all that would say the same. */
export function conceptsOf(topic: string, words: Words): readonly Concept[] {
  const spoken = topicWords(topic);
  const related = words.thesaurus.relatedOf(spoken.map(({ stems }) => stems));
  return spoken.map((word, at) => ({
    word: word.text,
    variants: [
      ...ownVariants(word, words),
      ...partVariants(word, words),
      ...related
        .filter(({ from, length }) => from <= at && at < from + length)
        .map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonym })),
    ],
  }));
}
