import lunr from 'lunr';
import type { Collection, JobDescription } from '../../descriptions/index.js';
import type { Steps } from '../../ground/index.js';
import { compoundParts, keysOf, stemsVersion, tokensOf } from '../../language/index.js';
import type { Passage } from '../passages/passage.js';
import { remembering } from './remembering.js';
import { growRows, type GrowingRows, type Rows } from '../numbers/rows.js';

/**
 * What a word is worth by the field that it is met in. A duty's text says what it is about; its results and its
 * description's purpose, less so. Fields on `Parts` hold the members of compounds, so that `hindamine` finds
 * `riskihindamine`, for less than the word itself.
 */
const fieldWorths = {
  text: 1,
  textParts: 0.8,
  results: 0.75,
  resultsParts: 0.55,
  title: 0.3,
  purpose: 0.2,
  unit: 0.15,
  purposeParts: 0.1,
} as const;
type IndexField = keyof typeof fieldWorths;
const indexFields = Object.keys(fieldWorths) as readonly IndexField[];

/** Worths are kept in hundredths. What is worth a whole stands in the text itself. */
export const wordSteps = 100;

/** Changes whenever the same descriptions would give another index: it is part of the fingerprint. */
export const indexSettings = `passages 5; stems ${stemsVersion}; fields ${indexFields.join(' ')}`;

/**
 * What lunr reads. A description's title, unit and purpose are documents of their own, which its passages share: with
 * a copy of them in each passage the index of a thousand descriptions was three times as large.
 */
type LunrDocument = { readonly number: number } & Readonly<Partial<Record<IndexField, readonly string[]>>>;

/** The fields whose values are words; the others hold stems already. */
const stemmed: ReadonlySet<string> = new Set<IndexField>(['text', 'results', 'purpose', 'title', 'unit']);

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

function toTokens(values: unknown, metadata: object): lunr.Token[] {
  return (values as readonly string[]).map((value) => new lunr.Token(value, { ...metadata }));
}

/** The members of a word, if it is a compound of words that are known. */
type PartsOf = (word: string) => readonly string[];

function ofPassage({ order, text, results }: Passage, partsOf: PartsOf): LunrDocument {
  const [inText, inResults] = [wordsOf(text), results.flatMap(wordsOf)];
  return {
    number: order,
    text: inText,
    textParts: inText.flatMap(partsOf),
    results: inResults,
    resultsParts: inResults.flatMap(partsOf),
  };
}

/** The numbers of what the passages of a description share: its frame, and its purpose. */
export interface Shared {
  readonly frame: number;
  readonly purpose: number;
}

export function sharedBy(description: number, passageCount: number, descriptionCount: number): Shared {
  return { frame: passageCount + description, purpose: passageCount + descriptionCount + description };
}

function ofDescription(
  { title, unit, purpose }: JobDescription,
  shared: Shared,
  partsOf: PartsOf,
): readonly LunrDocument[] {
  const inPurpose = wordsOf(purpose ?? '');
  return [
    { number: shared.frame, title: wordsOf(title), unit: wordsOf(unit ?? '') },
    { number: shared.purpose, purpose: inPurpose, purposeParts: inPurpose.flatMap(partsOf) },
  ];
}

/** So many descriptions are given to one lunr: what it keeps beside the words is let go with it. */
const descriptionsAtOnce = 40;

/**
 * Which passages hold each stem, and what it is worth there. lunr reads the texts into its inverted index, some
 * descriptions at a time; kept of it are the worths alone. Its own query would walk its token set for each of the
 * hundred stems that a question is widened to, and its vectors serve nothing but that query.
 */
export function* wordRowsInSteps(
  collection: Collection,
  passages: readonly (readonly Passage[])[],
  isKnown: (stem: string) => boolean,
): Steps<Rows> {
  const passageCount = passages.reduce((sum, own) => sum + own.length, 0);
  const rows = growRows<string>(wordSteps);
  const partsOf = remembering((word: string) => compoundParts(word, isKnown));
  for (let from = 0; from < collection.length; from += descriptionsAtOnce) {
    const to = Math.min(from + descriptionsAtOnce, collection.length);
    const builder = newBuilder();
    for (const [at, description] of collection.slice(from, to).entries()) {
      const shared = sharedBy(from + at, passageCount, collection.length);
      for (const passage of passages[from + at] ?? []) {
        builder.add(ofPassage(passage, partsOf));
        yield;
      }
      for (const document of ofDescription(description, shared, partsOf)) builder.add(document);
      yield;
    }
    yield* addWorths(builder, rows);
  }
  return yield* rows.finish();
}

function newBuilder(): lunr.Builder {
  const builder = new lunr.Builder();
  builder.pipeline.add(stemsOfToken);
  builder.tokenizer = toTokens as unknown as typeof lunr.tokenizer;
  builder.ref('number');
  for (const field of indexFields) {
    builder.field(field, { extractor: (document) => (document as LunrDocument)[field] ?? [] });
  }
  return builder;
}

type DocumentsByField = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Where a stem stands in several fields of a document, the best of them counts. */
function* addWorths(builder: lunr.Builder, rows: GrowingRows<string>): Steps<void> {
  const { invertedIndex } = builder as unknown as {
    invertedIndex: Readonly<Record<string, DocumentsByField>>;
  };
  for (const [stem, fields] of Object.entries(invertedIndex)) {
    const best = new Map<number, number>();
    for (const field of indexFields) {
      for (const reference of Object.keys(fields[field] ?? {})) {
        const number = Number(reference);
        best.set(number, Math.max(best.get(number) ?? 0, fieldWorths[field]));
      }
    }
    for (const [number, worth] of best) rows.add(stem, number, worth);
    yield;
  }
}
