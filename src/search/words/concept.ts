import {
  compoundParts,
  isLightWord,
  type RelatedTerms,
  type Spelling,
  type Thesaurus,
} from '../../language/index.js';
import type { ReadTopic, TopicWord } from './topic-word.js';

/** Stems that would say the same as a word of the question, and how surely: its own stem says 1. */
export interface Variant {
  /** All of them must be in the passage. */
  readonly stems: readonly string[];
  readonly weight: number;
}

/** One word of the question that says what it is about. */
export interface Concept {
  readonly word: string;
  /** How much the word says of what the question is about: 1, less for a general word, and least for a light one. */
  readonly weight: number;
  readonly variants: readonly Variant[];
}

/** What each kind of evidence is worth against the word itself. Tuned on the banks in tests/fixtures. */
const evidence = {
  otherReading: 0.95,
  misspelling: 0.8,
  synonym: 0.85,
  head: 0.6,
  modifier: 0.3,
  synonymOfPart: 0.4,
} as const;

export interface Words {
  readonly isIndexed: (stem: string) => boolean;
  /** Whether the index has all of them; one and the same function, for the thesaurus to remember by. */
  readonly isHeld: (stems: readonly string[]) => boolean;
  readonly isWord: (stem: string) => boolean;
  /** Whether an Estonian compound may be made of it. */
  readonly isPart: (stem: string) => boolean;
  /** How much a stem says in the language at large: 1, and less the more matters it belongs to. */
  readonly rarityOf: (stem: string) => number;
  readonly spelling: Spelling;
  readonly thesaurus: Thesaurus;
  readonly readTopic: ReadTopic;
  /** What was worked out of words: beside others, and of no phrase. */
  readonly known: {
    readonly own: WeakMap<TopicWord, readonly Variant[]>;
    readonly alone: WeakMap<TopicWord, Concept>;
  };
}

function ownVariants({ stems }: TopicWord, words: Words): readonly Variant[] {
  const own = stems.map((stem, at) => ({ stems: [stem], weight: at === 0 ? 1 : evidence.otherReading }));
  if (stems.some(words.isIndexed) || stems.some(words.isWord)) return own;
  const guesses = stems.flatMap((stem) => words.spelling.nearest(stem));
  return [...own, ...guesses.map((stem) => ({ stems: [stem], weight: evidence.misspelling }))];
}

function partVariants(word: TopicWord, words: Words): readonly Variant[] {
  const isPart = (stem: string) =>
    word.language === 'en' ? words.isIndexed(stem) || words.isWord(stem) : words.isPart(stem);
  const parts = compoundParts(word.text, isPart);
  if (parts.length === 0) return [];
  const last = parts.length - 1;
  // 'Raamatupidamine' has nothing of `registri pidamine`: by what is kept it is another thing.
  const members = parts.flatMap((stem, at) =>
    isLightWord(stem) ? [] : { stems: [stem], weight: at === last ? evidence.head : evidence.modifier },
  );
  const related = words.thesaurus
    .relatedOf(parts, words.isHeld)
    .filter(({ from, length }) => from + length === parts.length)
    .map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonymOfPart }));
  return [...members, ...related];
}

function synonymVariants(related: readonly RelatedTerms[]): readonly Variant[] {
  return related.flatMap(({ terms }) =>
    terms.map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonym })),
  );
}

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

/** 'Küsib' and 'vajab' belong to every matter: what they meet says little of any. */
const ofGeneralWord = 1.5;
/** What a light word says by itself. */
const lightWeight = 0.25;

/** What a question is about: its telling words, each with all that would say the same. */
export function conceptsOf(topic: string, words: Words): readonly Concept[] {
  return conceptsIn(words.readTopic(topic), words);
}

/** The same of a topic whose words were read already. */
export function conceptsIn(spoken: readonly TopicWord[], words: Words): readonly Concept[] {
  const entries = words.thesaurus.entriesOf(
    spoken.map(({ stems }) => stems),
    words.isHeld,
    spoken[0]?.language,
  );
  return spoken.map((word, at) => {
    const related = entries.filter(({ from, length }) => from <= at && at < from + length);
    if (related.some(({ length }) => length > 1)) return conceptOf(word, related, words);
    return workedOut(words.known.alone, word, () => conceptOf(word, related, words));
  });
}

/** What a word says wherever it stands. */
function ownOf(word: TopicWord, words: Words): readonly Variant[] {
  if (word.light) return ownVariants(word, words);
  return indexedOnly([...ownVariants(word, words), ...partVariants(word, words)], words);
}

function workedOut<Value extends object>(
  known: WeakMap<TopicWord, Value>,
  word: TopicWord,
  workOut: () => Value,
): Value {
  const before = known.get(word);
  if (before !== undefined) return before;
  const value = workOut();
  known.set(word, value);
  return value;
}

/** A light word has no synonyms of its own, but those of the phrases that it is part of; in one it weighs in full. */
function conceptOf(word: TopicWord, related: readonly RelatedTerms[], words: Words): Concept {
  const phrases = related.filter(({ length, terms }) => length > 1 && terms.length > 0);
  const own = workedOut(words.known.own, word, () => ownOf(word, words));
  const variants = indexedOnly([...own, ...synonymVariants(word.light ? phrases : related)], words);
  const says = word.light && phrases.length === 0 ? lightWeight : 1;
  const weight = says * words.rarityOf(word.stems[0] ?? '') ** ofGeneralWord;
  return { word: word.text, weight, variants };
}
