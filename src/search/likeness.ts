import type { Steps } from '../ground/index.js';
import { BoundedCache, type Meanings, type WordOfText } from '../language/index.js';
import type { Contents } from './contents.js';
import { cutRows, lengthToPull, pullRow, type CutRows } from './cut-rows.js';
import { ofDescription, phraseSteps, sayingSteps, type PassageMeanings } from './passage-meanings.js';
import { reachIn, type Reach } from './reach.js';
import { rowNumbers, type Rows } from './rows.js';
import type { Scope } from './scope.js';
import { Sparse } from './sparse.js';
import { strongestFirst } from './strongest-first.js';
import type { TopicWord } from './topic-word.js';
import { lengthOf, LongRow, type Vector } from './vector.js';
import { weighedWord } from './weighed-word.js';

/** How alike in meaning each passage is to a question, by the passage's order: 0 nothing in common, 1 the same. */
export interface Likeness {
  /** The numbers of the passages in the scope; they hold until the next question. */
  to(words: readonly TopicWord[], scope: Scope): Float32Array;
}

/** A passage that has less of a word than this, of what the one with the most has, does not say it: its neighbours do. */
const saidFrom = 0.3;

/** Stems that a question touches more faintly than this, of the strongest, change no answer and took most of the time. */
const ofStrongest = 0.02;
/**
 * A question touches a thousand sets, most of them faintly by one common word. In a large collection so many are held
 * against it, the firmest; in one of some hundred descriptions, all.
 */
export const mostSets = (passageCount: number): number => Math.max(200, Math.floor(8_000_000 / passageCount));

const mostWordsRemembered = 5_000;

/** The stems of the index that each set of words leads to, and how far. */
export interface Ways {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly strengths: Float32Array;
}

/** The sets are read backwards: a question touches some hundred of them, and the index has many thousand stems. */
export function* waysTo(words: Pick<Rows, 'keys'>, meanings: Meanings): Steps<Ways> {
  const starts = new Uint32Array(meanings.setCount + 1);
  for (const stem of words.keys) {
    meanings.spread(stem, (set) => {
      starts[set + 1] = (starts[set + 1] ?? 0) + 1;
    });
    yield;
  }
  for (let set = 0; set < meanings.setCount; set += 1)
    starts[set + 1] = (starts[set + 1] ?? 0) + (starts[set] ?? 0);
  const next = starts.slice();
  const count = starts[meanings.setCount] ?? 0;
  const ways = { starts, rows: new Uint32Array(count), strengths: new Float32Array(count) };
  for (const [row, stem] of words.keys.entries()) {
    meanings.spread(stem, (set, strength) => {
      const place = next[set] ?? 0;
      ways.rows[place] = row;
      ways.strengths[place] = strength;
      next[set] = place + 1;
    });
    yield;
  }
  return ways;
}

/** Holds a question against what the passages say: a meaning is a sum, so each stem is weighed once for all of them. */
export function* likenessInSteps(
  contents: Contents,
  kept: PassageMeanings,
  meanings: Meanings,
): Steps<Likeness> {
  const ways = yield* waysTo(kept.words, meanings);
  const numbers = { words: rowNumbers(kept.words), readings: rowNumbers(kept.readings) };
  const [words, readings, phrases] = [kept.words, kept.readings, kept.phrases].map((rows) =>
    cutRows(rows, contents),
  ) as [CutRows, CutRows, CutRows];
  const phraseRows = rowsOfSets(kept.phrases, meanings.setCount);
  const sums = new Float32Array(contents.passageCount + contents.descriptionCount);
  const pulls = new Sparse(kept.words.keys.length);
  const likeness = new Float32Array(contents.passageCount);
  const rarityOf = openRarity(kept, numbers, contents.passageCount);
  const touchOf = openTouch(meanings, rarityOf, mostSets(contents.passageCount));
  return {
    to: (spoken, scope) => {
      sums.fill(0);
      pulls.wipe();
      const { sets, stems, length } = touchOf(spoken.flatMap((word) => weighedWord(word, meanings)));
      for (const [stem, strength] of stems) {
        const own = (strength * meanings.byItself(stem)) / (length * sayingSteps);
        const [word, reading] = [numbers.words.get(stem), numbers.readings.get(stem)];
        if (word !== undefined) pulls.add(word, own);
        if (reading !== undefined) pullRow(readings, reading, own, scope, sums);
      }
      for (let at = 0; at < sets.places.length; at += 1) {
        const set = sets.places[at] ?? 0;
        const pull = (sets.strengths[at] ?? 0) / length;
        pullWays(ways, set, pull / sayingSteps, pulls);
        const phrase = phraseRows[set] ?? -1;
        if (phrase >= 0) pullRow(phrases, phrase, pull / phraseSteps, scope, sums);
      }
      const lengthOfRow = (row: number) => lengthToPull(words, row, scope);
      for (const row of strongest(pulls, lengthOfRow, reachIn(scope)))
        pullRow(words, row, pulls.at[row] ?? 0, scope, sums);
      settle(sums, kept, contents, { scope, likeness });
      return likeness;
    },
  };
}

/** The row of each set by its number; -1 where it has none. */
function rowsOfSets({ keys }: Rows<number>, setCount: number): Int32Array {
  const rows = new Int32Array(setCount).fill(-1);
  for (const [row, set] of keys.entries()) rows[set] = row;
  return rows;
}

/** What a question touches, with how strongly: sets of words, and stems by themselves. */
interface Touch {
  readonly sets: Vector;
  readonly stems: ReadonlyMap<string, number>;
  /** Of all of it together; 1 where there is nothing. */
  readonly length: number;
}

/** What chooses between passages: rare stems more than common ones, and the sets that a question touches at all firmly. */
export function openTouch(
  meanings: Meanings,
  rarityOf: (stem: string) => number,
  most: number,
): (words: readonly WordOfText[]) => Touch {
  const touched = new LongRow();
  return (said) => {
    const { words, readings, phrases } = meanings.sayingOf(said);
    const stems = new Map<string, number>();
    const addStem = (stem: string, weight: number) => {
      stems.set(stem, (stems.get(stem) ?? 0) + weight * meanings.byItself(stem) * rarityOf(stem));
    };
    for (const [set, strength] of phrases) touched.add(set, strength);
    for (const [stem, weight] of words) {
      addStem(stem, weight);
      meanings.spread(stem, (set, strength) => touched.add(set, weight * strength));
    }
    for (const [stem, weight] of readings) addStem(stem, weight);
    const sets = firmest(touched.take(), most);
    return { sets, stems, length: Math.hypot(sets.length, lengthOf(stems.values())) || 1 };
  };
}

function firmest(vector: Vector, most: number): Vector {
  const { places, strengths } = vector;
  if (places.length <= most) return vector;
  const kept = [...strongestFirst(Float32Array.from(strengths)).subarray(0, most)];
  const strengthsKept = kept.map((at) => strengths[at] ?? 0);
  return {
    places: kept.map((at) => places[at] ?? 0),
    strengths: strengthsKept,
    length: lengthOf(strengthsKept),
  };
}

/**
 * The rows that a question pulls at most, as far as it is worth it and there is time for it. Only where there is not time
 * for all of them are they put in order: that took longer than going to them.
 */
export function strongest(
  pulls: Sparse,
  lengthOfRow: (row: number) => number,
  { ofMeaning }: Reach,
): Uint32Array {
  const { at: pullOf, touched } = pulls;
  let most = 0;
  for (const row of touched) most = Math.max(most, pullOf[row] ?? 0);
  const faintest = ofStrongest * most;
  const rows = touched.filter((row) => (pullOf[row] ?? 0) > faintest);
  let all = 0;
  for (const row of rows) all += lengthOfRow(row);
  return all <= ofMeaning ? rows : affordable(rows, pulls, lengthOfRow, ofMeaning);
}

function affordable(
  rows: Uint32Array,
  { at: pullOf }: Sparse,
  lengthOfRow: (row: number) => number,
  most: number,
): Uint32Array {
  const pulls = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) pulls[at] = pullOf[rows[at] ?? 0] ?? 0;
  const kept = new Uint32Array(rows.length);
  let count = 0;
  let left = most;
  for (const at of strongestFirst(pulls)) {
    const row = rows[at] ?? 0;
    const length = lengthOfRow(row);
    if (length > left) continue;
    left -= length;
    kept[count] = row;
    count += 1;
  }
  return kept.subarray(0, count);
}

export function pullWays({ starts, rows, strengths }: Ways, set: number, pull: number, pulls: Sparse): void {
  for (let at = starts[set] ?? 0; at < (starts[set + 1] ?? 0); at += 1) {
    pulls.add(rows[at] ?? 0, (strengths[at] ?? 0) * pull);
  }
}

/** To what a passage has of a question comes a little of what its description is for, and does besides. */
export function settle(
  sums: Float32Array,
  { own, duties, shares }: PassageMeanings,
  { passageCount, counts }: Contents,
  { scope, likeness }: { readonly scope: Scope; readonly likeness: Float32Array },
): void {
  for (const { description, start, end } of scope.ranges) {
    const dutyEnd = counts.duties[description + 1] ?? 0;
    let besides = 0;
    for (let order = counts.duties[description] ?? 0; order < dutyEnd; order += 1)
      besides += (sums[order] ?? 0) * (own[order] ?? 0);
    const document = passageCount + description;
    const purpose = (sums[document] ?? 0) * (own[document] ?? 0);
    const around = ofDescription * (purpose + besides * (duties[description] ?? 0));
    for (let order = start; order < end; order += 1) {
      const length = own[order] ?? 0;
      likeness[order] = length === 0 ? 0 : ((sums[order] ?? 0) * length + around) * (shares[order] ?? 0);
    }
  }
}

/** 1 for a word that one passage says, next to nothing for one that all do. Sets are not weighed so: that made it worse. */
function openRarity(
  { words, readings, own }: PassageMeanings,
  numbers: Readonly<Record<'words' | 'readings', ReadonlyMap<string, number>>>,
  passageCount: number,
): (stem: string) => number {
  const known = new BoundedCache<number>(mostWordsRemembered);
  const measured = (stem: string) => {
    const [word, reading] = [numbers.words.get(stem), numbers.readings.get(stem)];
    const strengths = [
      ...(word === undefined ? [] : strengthsIn(words, word, own, passageCount)),
      ...(reading === undefined ? [] : strengthsIn(readings, reading, own, passageCount)),
    ];
    if (strengths.length === 0) return 1;
    const most = strengths.reduce((max, strength) => Math.max(max, strength), 0);
    const saying = strengths.filter((strength) => strength >= saidFrom * most).length;
    return 1 - (saying - 1) / passageCount;
  };
  return (stem) => {
    const rarity = known.get(stem) ?? measured(stem);
    known.set(stem, rarity);
    return rarity;
  };
}

function strengthsIn(
  { starts, documents, worths }: Rows,
  row: number,
  own: Float32Array,
  passageCount: number,
): readonly number[] {
  const strengths: number[] = [];
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
    const document = documents[at] ?? 0;
    if (document < passageCount) strengths.push((worths[at] ?? 0) * (own[document] ?? 0));
  }
  return strengths;
}
