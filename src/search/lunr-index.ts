import lunr from 'lunr';
import { compoundParts, keysOf, tokensOf, type Topics, type Touched } from '../language/index.js';
import { topicTerm } from './concept.js';
import type { Passage } from './passage.js';

/**
 * The fields of a passage in the index. Those on `Parts` hold the members of its compounds, so that `hindamine` finds
 * `riskihindamine`, for less than the word itself.
 */
export const indexFields = [
  'text',
  'textParts',
  'results',
  'resultsParts',
  'purpose',
  'purposeParts',
  'title',
  'unit',
  'topics',
  'faintTopics',
] as const;
export type IndexField = (typeof indexFields)[number];

/** Changes whenever the same descriptions would give another index: it is part of the fingerprint. */
export const indexSettings = 'passages 1; stems 2; topics 1; fields ' + indexFields.join(' ');

/** The fields whose values are words; the others hold stems and topics already. */
const stemmed: ReadonlySet<string> = new Set(['text', 'results', 'purpose', 'title', 'unit']);

/**
 * The pipeline function by which lunr meets Estonian: a word becomes the stems it may be a form of.
 * lunr's own trimmer, stop words and stemmer are English and cut `töö` to `t`: none of them is in the pipeline.
 */
function stemsOfToken(token: lunr.Token): lunr.Token[] {
  const [field] = (token as unknown as { metadata: { fields?: readonly string[] } }).metadata.fields ?? [];
  if (field !== undefined && !stemmed.has(field)) return [token];
  return keysOf(token.toString()).map((stem) => token.clone(() => stem));
}
lunr.Pipeline.registerFunction(stemsOfToken, 'ametibot-stems');

/** The words of a text, hyphenated ones also in their pieces. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap((token) => [token.text, ...(token.parts ?? [])]);
}

function partsIn(text: string, isKnown: (stem: string) => boolean): readonly string[] {
  return wordsOf(text).flatMap((word) => compoundParts(word, isKnown));
}

function toTokens(values: unknown, metadata: object): lunr.Token[] {
  return (values as readonly string[]).map((value) => new lunr.Token(value, { ...metadata }));
}

/** What a text is taken apart by. */
export interface IndexWords {
  readonly isKnown: (stem: string) => boolean;
  readonly topics: Topics;
}

type Extract = (passage: Passage, words: IndexWords) => readonly string[];
const extracts: Readonly<Record<IndexField, Extract>> = {
  text: ({ text }) => wordsOf(text),
  textParts: ({ text }, { isKnown }) => partsIn(text, isKnown),
  results: ({ results }) => results.flatMap(wordsOf),
  resultsParts: ({ results }, { isKnown }) => results.flatMap((result) => partsIn(result, isKnown)),
  purpose: ({ purpose }) => wordsOf(purpose),
  purposeParts: ({ purpose }, { isKnown }) => partsIn(purpose, isKnown),
  title: ({ title }) => wordsOf(title),
  unit: ({ unit }) => wordsOf(unit),
  topics: ({ text }, words) => topicsIn(text, words, [0.6, Number.POSITIVE_INFINITY]),
  faintTopics: ({ text, results }, words) => [
    ...topicsIn(text, words, [0.2, 0.6]),
    ...topicsIn(results.join('. '), words, [0.5, Number.POSITIVE_INFINITY]),
  ],
};

/** The topics that a text touches from `least` to below `most`: two words of one topic touch it more than one. */
function topicsIn(
  text: string,
  { topics, isKnown }: IndexWords,
  [least, most]: readonly [number, number],
): readonly string[] {
  const words = wordsOf(text);
  const parts = words.flatMap((word) => compoundParts(word, isKnown));
  const sums = new Map<number, number>();
  const add = (touched: readonly Touched[], worth: number) => {
    for (const { topic, strength } of touched) sums.set(topic, (sums.get(topic) ?? 0) + strength * worth);
  };
  add(topics.touchedBy(words.map(keysOf)), 1);
  add(topics.touchedBy(parts.map((stem) => [stem])), 0.5);
  return [...sums].filter(([, sum]) => sum >= least && sum < most).map(([topic]) => topicTerm(topic));
}

/** Builds the index. `isKnown` tells which stems are words, so that compounds can be taken apart. */
export function buildLunrIndex(passages: readonly Passage[], words: IndexWords): lunr.Index {
  const builder = new lunr.Builder();
  builder.pipeline.add(stemsOfToken);
  builder.searchPipeline.add(stemsOfToken);
  builder.tokenizer = toTokens as unknown as typeof lunr.tokenizer;
  builder.ref('key');
  for (const field of indexFields) {
    builder.field(field, {
      extractor: (passage) => extracts[field](passage as Passage, words),
    });
  }
  for (const passage of passages) builder.add(passage);
  return builder.build();
}
