import {
  type BoundedCache,
  compoundParts,
  keysOf,
  tokensOf,
  type RelatedTerm,
  type Spelling,
  type Thesaurus,
  isFunctionWord,
  isLightWord,
  type Topics,
  type Touched,
} from '../language/index.js';

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

/** How a topic stands in the index: no word has this sign. */
export function topicTerm(topic: number): string {
  return `#${topic}`;
}

export function isTopicTerm(stem: string): boolean {
  return stem.startsWith('#');
}

/** What each kind of evidence is worth against the word itself. Tuned on the banks in tests/fixtures. */
export const evidence = {
  otherReading: 0.95,
  misspelling: 0.8,
  synonym: 0.85,
  head: 0.6,
  modifier: 0.3,
  synonymOfPart: 0.4,
  topic: 1.2,
} as const;

export interface Words {
  readonly isIndexed: (stem: string) => boolean;
  readonly isWord: (stem: string) => boolean;
  readonly spelling: Spelling;
  readonly thesaurus: Thesaurus;
  readonly topics: Topics;
  /** What was worked out of single words lately. */
  readonly variants: BoundedCache<readonly Variant[]>;
}

interface TopicWord {
  readonly text: string;
  readonly stems: readonly string[];
  /** Whether it is a verb with its particle: then it weighs in full. */
  readonly joined: boolean;
}

/** Words that make one verb with the verb beside them: 'annab välja' is 'väljaandmine' in a duty. */
const particles = new Set(
  'üle ära välja maha ette sisse läbi tagasi kokku üles alla juurde kõrvale lahti kinni edasi esile vastu ümber peale kätte kaasa ule ara valja labi ules korvale umber katte'.split(
    ' ',
  ),
);
/** How far from its verb a particle may stand. */
const particleReach = 3;

function topicWords(topic: string, words: Words): readonly TopicWord[] {
  const spoken = tokensOf(topic)
    .flatMap((token) => token.parts ?? [token.text])
    .filter((text) => text.length > 1 || /\p{N}/u.test(text));
  // A single word is what is asked about, whatever it is: 'too' may be 'töö' without its dots.
  const isTelling = (text: string) => spoken.length === 1 || !isFunctionWord(text);
  return spoken
    .flatMap((text, at) => {
      const joined = particles.has(text) ? [] : joinedVerbs(spoken, at, words);
      return joined.length > 0 || isTelling(text)
        ? [{ text, stems: [...joined, ...keysOf(text)], joined: joined.length > 0 }]
        : [];
    })
    .slice(0, mostWords);
}

/** The stems of the verb with a particle near it, where such a verb is known. */
function joinedVerbs(spoken: readonly string[], at: number, words: Words): readonly string[] {
  const near = spoken
    .slice(Math.max(0, at - particleReach), at + particleReach + 1)
    .filter((word) => particles.has(word));
  return near
    .flatMap((particle) => keysOf(particle + (spoken[at] ?? '')))
    .filter((stem) => words.isIndexed(stem) || words.isWord(stem));
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
    .relatedOf(parts, (stems) => stems.every(words.isIndexed))
    .filter(({ from, length }) => from + length === parts.length)
    .map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonymOfPart }));
  return [...members, ...related];
}

function synonymVariants(related: readonly RelatedTerm[]): readonly Variant[] {
  return related.map(({ stems, weight }) => ({ stems, weight: weight * evidence.synonym }));
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

/** What a light word says by itself. */
const lightWeight = 0.25;

/** What a question is about: its telling words, each with all that would say the same. */
export function conceptsOf(topic: string, words: Words): readonly Concept[] {
  const spoken = topicWords(topic, words);
  const isHeld = (stems: readonly string[]) => stems.every(words.isIndexed);
  const related = words.thesaurus.relatedOf(
    spoken.map(({ stems }) => stems),
    isHeld,
  );
  const touched = sharedTopics(
    touchedAndHeld(
      spoken.map((word) => word.stems),
      words,
    ),
  );
  return spoken.map((word, at) =>
    conceptOf(
      word,
      related.filter(({ from, length }) => from <= at && at < from + length),
      [...touched.filter((each) => each.at === at), ...topicsOfParts(word, words)],
      words,
    ),
  );
}

/** The topics that these words touch, and some passage does. */
function touchedAndHeld(spoken: readonly (readonly string[])[], words: Words): readonly Touched[] {
  return words.topics.touchedBy(spoken).filter(({ topic }) => words.isIndexed(topicTerm(topic)));
}

/** How much surer a topic is for each further word of the question that touches it. */
const together = 0.4;

/** A topic that several words touch is likelier meant than one that a single word does. */
function sharedTopics(touched: readonly Touched[]): readonly Touched[] {
  const places = new Map<number, Set<number>>();
  for (const { topic, at } of touched) places.set(topic, (places.get(topic) ?? new Set()).add(at));
  return touched.map((each) => ({
    ...each,
    strength: each.strength * (1 + together * ((places.get(each.topic)?.size ?? 1) - 1)),
  }));
}

function topicsOfParts(word: TopicWord, words: Words): readonly Touched[] {
  if (word.stems.some(words.isWord)) return [];
  const parts = compoundParts(word.text, (stem) => words.topics.knows(stem));
  return touchedAndHeld(
    parts.map((stem) => [stem]),
    words,
  ).map((each) => ({ ...each, strength: each.strength * evidence.head }));
}

/** What a word says wherever it stands: worked out once for words that people use again. */
function byItself(word: TopicWord, words: Words): readonly Variant[] {
  const key = word.stems.join(' ');
  const known = words.variants.get(key);
  if (known !== undefined) return known;
  const variants = indexedOnly([...ownVariants(word, words), ...partVariants(word, words)], words);
  words.variants.set(key, variants);
  return variants;
}

/** A light word has no synonyms of its own, but those of the phrases that it is part of; in one it weighs in full. */
function conceptOf(
  word: TopicWord,
  related: readonly RelatedTerm[],
  touched: readonly Touched[],
  words: Words,
): Concept {
  const light = isLightWord(word.text) && !word.joined;
  const phrases = related.filter(({ length }) => length > 1);
  const own = light ? ownVariants(word, words) : byItself(word, words);
  const topics = touched.filter(({ strength }) => !light || strength >= 1);
  const variants = indexedOnly(
    [...own, ...synonymVariants(light ? phrases : related), ...topicVariants(topics, words)],
    words,
  );
  const inPhrase = phrases.length > 0 || (light && topics.length > 0);
  return { word: word.text, weight: light && !inPhrase ? lightWeight : 1, variants };
}

function topicVariants(touched: readonly Touched[], { topics }: Words): readonly Variant[] {
  return touched.map(({ topic, strength }) => ({
    stems: [topicTerm(topic)],
    weight: Math.min(evidence.synonym, strength * topics.weightOf(topic) * evidence.topic),
  }));
}
