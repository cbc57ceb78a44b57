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

/** Of all that a passage touches, so much is kept: what is fainter changes no answer. */
const mostKept = 1000;

type Vector = Map<number | string, number>;

export function buildPassageMeanings(passages: readonly Passage[], meanings: Meanings): PassageMeanings {
  const rows = new Map<number | string, { readonly order: number; readonly strength: number }[]>();
  for (const [order, vector] of vectorsOf(passages, meanings).entries()) {
    const length = lengthOf(vector) || 1;
    const strongest = [...vector].sort((a, b) => b[1] - a[1]).slice(0, mostKept);
    for (const [key, strength] of strongest) {
      const row = rows.get(key) ?? [];
      rows.set(key, row);
      row.push({ order, strength: strength / length });
    }
  }
  const all = [...rows.values()];
  const starts = new Uint32Array(all.length + 1);
  for (const [at, row] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  return {
    keys: [...rows.keys()],
    starts,
    orders: Uint32Array.from(all.flat(), ({ order }) => order),
    strengths: Float32Array.from(all.flat(), ({ strength }) => strength),
  };
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

function vectorsOf(passages: readonly Passage[], meanings: Meanings): readonly Vector[] {
  const vectors = passages.map(({ text, results }) => {
    const vector: Vector = new Map(meaningOfText(text, meanings));
    addTo(vector, meaningOfText(results.join('. '), meanings), weights.results);
    return vector;
  });
  for (const own of byDescription(passages).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const purpose = meaningOfText(
      `${first.title}. ${own.find((each) => each.purpose !== '')?.purpose ?? ''}`,
      meanings,
    );
    const duties: Vector = new Map();
    for (const { order } of own) {
      const vector = vectors[order];
      if (vector !== undefined && passages[order]?.place.kind === 'duty')
        addTo(duties, vector, 1 / (lengthOf(vector) || 1));
    }
    const purposeLength = lengthOf(purpose) || 1;
    const dutiesLength = lengthOf(duties) || 1;
    for (const { order } of own) {
      const vector = vectors[order];
      if (vector === undefined) continue;
      const length = lengthOf(vector);
      addTo(vector, purpose, (weights.purpose * length) / purposeLength);
      addTo(vector, duties, (weights.otherDuties * length) / dutiesLength);
    }
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

function addTo(vector: Vector, other: Meaning, weight: number): void {
  for (const [key, strength] of other) vector.set(key, (vector.get(key) ?? 0) + strength * weight);
}

function lengthOf(meaning: Meaning): number {
  let sum = 0;
  for (const strength of meaning.values()) sum += strength * strength;
  return Math.sqrt(sum);
}
