import lunr from 'lunr';
import { compoundParts, keysOf, stemsVersion, tokensOf } from '../language/index.js';
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
] as const;
export type IndexField = (typeof indexFields)[number];

/** Changes whenever the same descriptions would give another index: it is part of the fingerprint. */
export const indexSettings = `passages 2; stems ${stemsVersion}; fields ${indexFields.join(' ')}`;

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

function partsIn(text: string, isKnown: IsKnown): readonly string[] {
  return wordsOf(text).flatMap((word) => compoundParts(word, isKnown));
}

function toTokens(values: unknown, metadata: object): lunr.Token[] {
  return (values as readonly string[]).map((value) => new lunr.Token(value, { ...metadata }));
}

/** Tells which stems are words, so that compounds can be taken apart. */
type IsKnown = (stem: string) => boolean;

type Extract = (passage: Passage, isKnown: IsKnown) => readonly string[];
const extracts: Readonly<Record<IndexField, Extract>> = {
  text: ({ text }) => wordsOf(text),
  textParts: ({ text }, isKnown) => partsIn(text, isKnown),
  results: ({ results }) => results.flatMap(wordsOf),
  resultsParts: ({ results }, isKnown) => results.flatMap((result) => partsIn(result, isKnown)),
  purpose: ({ purpose }) => wordsOf(purpose),
  purposeParts: ({ purpose }, isKnown) => partsIn(purpose, isKnown),
  title: ({ title }) => wordsOf(title),
  unit: ({ unit }) => wordsOf(unit),
};

export function buildLunrIndex(passages: readonly Passage[], isKnown: IsKnown): lunr.Index {
  const builder = new lunr.Builder();
  builder.pipeline.add(stemsOfToken);
  builder.searchPipeline.add(stemsOfToken);
  builder.tokenizer = toTokens as unknown as typeof lunr.tokenizer;
  builder.ref('key');
  for (const field of indexFields) {
    builder.field(field, {
      extractor: (passage) => extracts[field](passage as Passage, isKnown),
    });
  }
  for (const passage of passages) builder.add(passage);
  return builder.build();
}
