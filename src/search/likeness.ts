import {
  compoundParts,
  isFunctionWord,
  isLightWord,
  keysOf,
  type Meaning,
  type Meanings,
  type WordOfText,
} from '../language/index.js';
import { wordsOf } from './lunr-index.js';
import type { Passage } from './passage.js';
import type { TopicWord } from './topic-word.js';

/** How alike in meaning each passage is to a question, by the passage's order: 0 nothing in common, 1 the same. */
export interface Likeness {
  to(words: readonly TopicWord[]): Float64Array;
}

/**
 * What the passages mean, by each thing that they touch: which passages, by their order, and how strongly. Worked out
 * when the index is built, and kept with it.
 */
export interface PassageMeanings {
  readonly keys: readonly (number | string)[];
  /** Where the row of each key begins; one more for the end. */
  readonly starts: Uint32Array;
  readonly orders: Uint32Array;
  readonly strengths: Float32Array;
}

/** Tuned on questions that were written for it, see docs/language.md. */
const weights = {
  lightWord: 0.25,
  /** A duty is what its text says; its results say how well. */
  results: 0.4,
  /** What the position is for, and what else it does. */
  purpose: 0.1,
  otherDuties: 0.1,
  member: 0.5,
  /** A member of a compound that is known itself, and one that is not its head. */
  memberOfKnown: 0.5,
  notHead: 0.7,
} as const;

/**
 * Of all that a passage touches, so much is kept: what is fainter changes few answers. A large collection keeps less of
 * each, down to what costs no right answer on the questions it was tuned on, so that the index grows no faster than it.
 */
function mostKept(passages: number): number {
  return Math.max(60, Math.min(1000, Math.floor(600_000 / passages)));
}

type Vector = Map<number | string, number>;

/** One key's row while it grows. */
interface Row {
  readonly orders: number[];
  readonly strengths: number[];
}

export function buildPassageMeanings(passages: readonly Passage[], meanings: Meanings): PassageMeanings {
  const rows = new Map<number | string, Row>();
  const most = mostKept(passages.length);
  // One description at a time: the vectors of all of them at once would fill the memory.
  for (const own of byDescription(passages).values()) {
    for (const [at, vector] of vectorsOf(own, meanings, most).entries()) {
      const order = own[at]?.order;
      if (order !== undefined) addRow(rows, order, vector, most);
    }
  }
  return packRows(rows);
}

function addRow(rows: Map<number | string, Row>, order: number, vector: Vector, most: number): void {
  const length = lengthOf(vector) || 1;
  const faintest = faintestOf(vector, most);
  for (const [key, strength] of vector) {
    if (strength < faintest) continue;
    const row = rows.get(key) ?? { orders: [], strengths: [] };
    rows.set(key, row);
    row.orders.push(order);
    row.strengths.push(strength / length);
  }
}

/** The strength from which on no more than so many are kept. Numbers by themselves are sorted ten times as fast as pairs. */
function faintestOf(vector: Meaning, most: number): number {
  if (vector.size <= most) return 0;
  return Float64Array.from(vector.values()).sort()[vector.size - most] ?? 0;
}

function packRows(rows: ReadonlyMap<number | string, Row>): PassageMeanings {
  const all = [...rows.values()];
  const starts = new Uint32Array(all.length + 1);
  for (const [at, { orders }] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + orders.length;
  const count = starts.at(-1) ?? 0;
  const [orders, strengths] = [new Uint32Array(count), new Float32Array(count)];
  for (const [at, row] of all.entries()) {
    orders.set(row.orders, starts[at]);
    strengths.set(row.strengths, starts[at]);
  }
  return { keys: [...rows.keys()], starts, orders, strengths };
}

/** A passage that has less of a word than this, of what the one with the most has, does not say it: its neighbours do. */
const saidFrom = 0.3;

/** 1 for a word that one passage says, next to nothing for one that all do. Sets are not weighed so: that made it worse. */
function rarity(strengths: Float32Array, passageCount: number): number {
  const most = strengths.reduce((max, strength) => Math.max(max, strength), 0);
  const saying = strengths.reduce((count, strength) => count + (strength >= saidFrom * most ? 1 : 0), 0);
  return 1 - (saying - 1) / passageCount;
}

/** Holds a question against those passages alone that it shares something with. */
export function openLikeness(passageCount: number, kept: PassageMeanings, meanings: Meanings): Likeness {
  const rows = new Map(kept.keys.map((key, row) => [key, row]));
  const { starts, orders, strengths } = kept;
  return {
    to: (words) => {
      const likeness = new Float64Array(passageCount);
      const meaning: Vector = new Map(meanings.meaningOf(words.flatMap((word) => weighed(word, meanings))));
      for (const [key, strength] of meaning) {
        const row = rows.get(key);
        if (row === undefined || typeof key !== 'string') continue;
        meaning.set(key, strength * rarity(strengths.subarray(starts[row], starts[row + 1]), passageCount));
      }
      const length = lengthOf(meaning) || 1;
      for (const [key, strength] of meaning) {
        const row = rows.get(key);
        if (row === undefined) continue;
        const pull = strength / length;
        for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
          const order = orders[at] ?? 0;
          likeness[order] = (likeness[order] ?? 0) + (strengths[at] ?? 0) * pull;
        }
      }
      return likeness;
    },
  };
}

/** A word with the members of its compound, each for as much as it says. */
function weighed({ text, stems, light }: TopicWord, meanings: Meanings): readonly WordOfText[] {
  const weight = light ? weights.lightWord : 1;
  const known = stems.some(meanings.knows);
  const members = compoundParts(text, meanings.knows).filter(meanings.knows);
  const ofMember = weight * weights.member * (known ? weights.memberOfKnown : 1);
  return [
    { stems, weight },
    ...members.map((stem, at) => ({
      stems: [stem],
      weight: ofMember * (at === members.length - 1 ? 1 : weights.notHead),
    })),
  ];
}

function meaningOfText(text: string, meanings: Meanings): Meaning {
  const words = wordsOf(text)
    .filter((word) => !isFunctionWord(word))
    .map((word) => ({ text: word, stems: keysOf(word), light: isLightWord(word) }));
  return meanings.meaningOf(words.flatMap((word) => weighed(word, meanings)));
}

/** The passages of one description; what its purpose and its other duties say is in each of them a little. */
function vectorsOf(own: readonly Passage[], meanings: Meanings, most: number): readonly Vector[] {
  const vectors = own.map(({ text, results }) => {
    const vector: Vector = new Map(meaningOfText(text, meanings));
    addTo(vector, meaningOfText(results.join('. '), meanings), weights.results);
    return vector;
  });
  const purposeText = own.find(({ purpose }) => purpose !== '')?.purpose ?? '';
  const purpose = meaningOfText(`${own[0]?.title ?? ''}. ${purposeText}`, meanings);
  const duties: Vector = new Map();
  for (const [at, vector] of vectors.entries()) {
    if (own[at]?.place.kind === 'duty') addTo(duties, vector, 1 / (lengthOf(vector) || 1));
  }
  const [purposeLength, dutiesLength] = [lengthOf(purpose) || 1, lengthOf(duties) || 1];
  // What is faint in all of them would be the first to be left out of each.
  const [faintPurpose, faintDuties] = [faintestOf(purpose, most), faintestOf(duties, most)];
  for (const vector of vectors) {
    const length = lengthOf(vector);
    addTo(vector, purpose, (weights.purpose * length) / purposeLength, faintPurpose);
    addTo(vector, duties, (weights.otherDuties * length) / dutiesLength, faintDuties);
  }
  return vectors;
}

function byDescription(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.descriptionId);
    if (group === undefined) groups.set(passage.descriptionId, [passage]);
    else group.push(passage);
  }
  return groups;
}

function addTo(vector: Vector, other: Meaning, weight: number, faintest = 0): void {
  for (const [key, strength] of other) {
    if (strength >= faintest) vector.set(key, (vector.get(key) ?? 0) + strength * weight);
  }
}

function lengthOf(meaning: Meaning): number {
  let sum = 0;
  for (const strength of meaning.values()) sum += strength * strength;
  return Math.sqrt(sum);
}
