import {
  compoundParts,
  keysOf,
  tokensOf,
  type RelatedTerm,
  type Spelling,
  type Thesaurus,
} from '../language/index.js';
import { isFunctionWord, isLightWord } from './function-words.js';

/** Stems that would say the same as a word of the question, and how surely: its own stem says 1. */
export interface Variant {
  /** All of them must be in the passage. */
  readonly stems: readonly string[];
  readonly weight: number;
}

/** One word of the question that says what it is about. */
export interface Concept {
  readonly word: string;
  /** How much the word says of what the question is about: 1, and less for a light word. */
  readonly weight: number;
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
  synonymOfSynonym: 0.35,
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
  const spoken = tokensOf(topic)
    .flatMap((token) => token.parts ?? [token.text])
    .filter((text) => text.length > 1 || /\p{N}/u.test(text));
  // A single word is what is asked about, whatever it is: 'too' may be 'töö' without its dots.
  const telling = spoken.length === 1 ? spoken : spoken.filter((text) => !isFunctionWord(text));
  return telling.slice(0, mostWords).map((text) => ({ text, stems: keysOf(text) }));
}

/** A topic is a sentence or two; of a longer text the beginning is looked for. */
const mostWords = 40;

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

/** A word's synonyms, and theirs: 'radio' is met by 'meedia' through 'raadio'. The index keeps what it holds. */
function relatedVariants(related: readonly RelatedTerm[], words: Words): readonly Variant[] {
  const near = related.map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonym }));
  const further = related.flatMap(({ stems, weight }) =>
    weight < leastToGoFurther
      ? []
      : words.thesaurus
          .relatedOf(stems)
          .filter(({ length }) => length === stems.length)
          .map((next) => ({ stems: next.stems, weight: weight * next.weight * evidence.synonymOfSynonym })),
  );
  return [...near, ...further];
}

/** A loose kinship is no bridge to another. */
const leastToGoFurther = 0.7;

/** Of all that would say the same, what the index holds at all, each at its best. */
function indexedOnly(variants: readonly Variant[], words: Words): readonly Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of variants) {
    if (!variant.stems.every(words.isIndexed)) continue;
    const key = variant.stems.join(' ');
    if ((best.get(key)?.weight ?? 0) < variant.weight) best.set(key, variant);
  }
  return [...best.values()];
}

/** What a light word says by itself. */
const lightWeight = 0.25;

/** What a question is about: its telling words, each with all that would say the same. */
export function conceptsOf(topic: string, words: Words): readonly Concept[] {
  const spoken = topicWords(topic);
  const related = words.thesaurus.relatedOf(spoken.map(({ stems }) => stems));
  return spoken.map((word, at) =>
    conceptOf(
      word,
      related.filter(({ from, length }) => from <= at && at < from + length),
      words,
    ),
  );
}

/** A light word has no synonyms of its own, but those of the phrases that it is part of; in one it weighs in full. */
function conceptOf(word: TopicWord, related: readonly RelatedTerm[], words: Words): Concept {
  const light = isLightWord(word.text);
  const phrases = related.filter(({ length }) => length > 1);
  const own = light ? ownVariants(word, words) : [...ownVariants(word, words), ...partVariants(word, words)];
  const variants = indexedOnly([...own, ...relatedVariants(light ? phrases : related, words)], words);
  return { word: word.text, weight: light && phrases.length === 0 ? lightWeight : 1, variants };
}
