import { isFunctionWord, isLightWord, keysOf, type Meanings, type Saying } from '../../language/index.js';
import type { Collection } from '../../descriptions/index.js';
import type { Steps } from '../../ground/index.js';
import { wordsOf } from './lunr-index.js';
import type { Passage } from '../passages/passage.js';
import { remembering } from './remembering.js';
import { growRows, type GrowingRows, type Rows } from '../numbers/rows.js';
import { LongRow, openSpreader, type Vector } from '../numbers/vector.js';
import { weighedWord } from '../words/weighed-word.js';

/**
 * What the passages say, and how far that goes when it is spread over the sets of words. A passage's meaning has a
 * thousand numbers and what it says has thirty; meanings are sums, so a question can be held against what is said.
 * Each description is a document after all passages: its title and its purpose.
 */
export interface PassageMeanings {
  readonly words: Rows;
  readonly readings: Rows;
  /** By the number of the set. */
  readonly phrases: Rows<number>;
  /** One over the length of each document's own meaning; 0 where it means nothing. */
  readonly own: Float32Array;
  /** One over the length of all duties of each description taken together. */
  readonly duties: Float32Array;
  /** How much of a passage's whole meaning is its own: the rest is what its description is for, and does besides. */
  readonly shares: Float32Array;
}

/** A duty is what its text says; its results say how well. */
const ofResults = 0.4;
/** What the position is for, and what else it does, is in each of its passages for so much. */
export const ofDescription = 0.1;

/** Words are kept in fiftieths, phrases in tenths: what is said five times is said, and a phrase weighs more. */
export const sayingSteps = 50;
export const phraseSteps = 10;

/** Reads what a text says, and spreads it. */
interface Reader {
  readonly read: (text: string) => Saying;
  readonly spread: (saying: Saying) => Vector;
}

function openReading(meanings: Meanings): (text: string) => Saying {
  const weighedOf = remembering((word: string) =>
    isFunctionWord(word)
      ? []
      : weighedWord({ text: word, stems: keysOf(word), light: isLightWord(word), language: 'et' }, meanings),
  );
  return (text) => meanings.sayingOf(wordsOf(text).flatMap(weighedOf));
}

function together(one: Saying, other: Saying, weight: number): Saying {
  return {
    words: sum(one.words, other.words, weight),
    readings: sum(one.readings, other.readings, weight),
    phrases: sum(one.phrases, other.phrases, weight),
  };
}

function sum<Key>(
  one: ReadonlyMap<Key, number>,
  other: ReadonlyMap<Key, number>,
  weight: number,
): ReadonlyMap<Key, number> {
  const both = new Map(one);
  for (const [key, strength] of other) both.set(key, (both.get(key) ?? 0) + strength * weight);
  return both;
}

/** One over a length; nothing where there is none. */
function overLength(length: number): number {
  return length === 0 ? 0 : 1 / length;
}

/** What grows while the descriptions are gone through. */
interface Growing {
  readonly words: GrowingRows<string>;
  readonly readings: GrowingRows<string>;
  readonly phrases: GrowingRows<number>;
  readonly lengths: {
    readonly own: Float32Array;
    readonly duties: Float32Array;
    readonly shares: Float32Array;
  };
}

function addSaying(document: number, { words, readings, phrases }: Saying, growing: Growing): void {
  for (const [stem, weight] of words) growing.words.add(stem, document, weight);
  for (const [stem, weight] of readings) growing.readings.add(stem, document, weight);
  for (const [set, strength] of phrases) growing.phrases.add(set, document, strength);
}

function growMeanings(passageCount: number, descriptionCount: number): Growing {
  return {
    words: growRows(sayingSteps),
    readings: growRows(sayingSteps),
    phrases: growRows(phraseSteps),
    lengths: {
      own: new Float32Array(passageCount + descriptionCount),
      duties: new Float32Array(descriptionCount),
      shares: new Float32Array(passageCount),
    },
  };
}

export function* passageMeaningsInSteps(
  collection: Collection,
  passages: readonly (readonly Passage[])[],
  meanings: Meanings,
): Steps<PassageMeanings> {
  const passageCount = passages.reduce((sum, own) => sum + own.length, 0);
  const growing = growMeanings(passageCount, collection.length);
  const reader = { read: openReading(meanings), spread: openSpreader(meanings) };
  const background = new LongRow();
  for (const [number, { title, purpose }] of collection.entries()) {
    const document = passageCount + number;
    const saying = reader.read(`${title}. ${purpose ?? ''}`);
    addSaying(document, saying, growing);
    const vector = reader.spread(saying);
    growing.lengths.own[document] = overLength(vector.length);
    const vectors: Vector[] = [];
    for (const passage of passages[number] ?? []) {
      vectors.push(addPassage(passage, reader, growing));
      yield;
    }
    growing.lengths.duties[number] = overLength(
      layBackground(passages[number] ?? [], vectors, vector, background),
    );
    measureShares(passages[number] ?? [], vectors, background, growing.lengths.shares);
    yield;
  }
  return yield* finishInSteps(growing);
}

function* finishInSteps({ words, readings, phrases, lengths }: Growing): Steps<PassageMeanings> {
  return {
    words: yield* words.finish(),
    readings: yield* readings.finish(),
    phrases: yield* phrases.finish(),
    ...lengths,
  };
}

function addPassage({ order, text, results }: Passage, { read, spread }: Reader, growing: Growing): Vector {
  const inResults = read(results.join('. '));
  const saying = together(read(text), inResults, ofResults);
  addSaying(order, saying, growing);
  const vector = spread(saying);
  growing.lengths.own[order] = overLength(vector.length);
  return vector;
}

/** Lays the purpose and the duties, each of length one, into the background; gives the length of all duties together. */
function layBackground(
  passages: readonly Passage[],
  vectors: readonly Vector[],
  purpose: Vector,
  background: LongRow,
): number {
  for (const [at, vector] of vectors.entries()) {
    if (passages[at]?.place.kind === 'duty') background.addAll(vector, overLength(vector.length));
  }
  const duties = background.take();
  background.addAll(duties, overLength(duties.length));
  background.addAll(purpose, overLength(purpose.length));
  return duties.length;
}

/** Beside a passage of length one stands a tenth of the background: how much of the sum's length is the passage's own. */
function measureShares(
  passages: readonly Passage[],
  vectors: readonly Vector[],
  background: LongRow,
  shares: Float32Array,
): void {
  const dots = vectors.map((vector) => background.dot(vector) * overLength(vector.length));
  const { length } = background.take();
  for (const [at, { order }] of passages.entries()) {
    const squares = 1 + 2 * ofDescription * (dots[at] ?? 0) + (ofDescription * length) ** 2;
    shares[order] = 1 / Math.sqrt(squares);
  }
}
