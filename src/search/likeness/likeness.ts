import type { Steps } from '../../ground/index.js';
import { BoundedCache, type Meanings } from '../../language/index.js';
import type { Contents } from '../passages/contents.js';
import { cutRows, lengthToPull, pullRow } from '../passages/cut-rows.js';
import { ofDescription, type PassageMeanings } from '../indexes/passage-meanings.js';
import { pullingInSteps } from './pulling.js';
import { reachIn } from '../passages/reach.js';
import { rowNumbers, type Rows } from '../numbers/rows.js';
import type { Scope } from '../passages/scope.js';
import { openStrongest } from '../passages/strongest-rows.js';
import type { TopicWord } from '../words/topic-word.js';

/** How alike in meaning each passage is to a question, by the passage's order: 0 nothing in common, 1 the same. */
interface Likeness {
  /** The numbers of the passages in the scope; they hold until the next question. */
  to(words: readonly TopicWord[], scope: Scope): Float32Array;
}

/** A passage that has less of a word than this, of what the one with the most has, does not say it: its neighbours do. */
const saidFrom = 0.3;

const mostWordsRemembered = 5_000;

/** Holds a question against what the passages say: a meaning is a sum, so each stem is weighed once for all of them. */
export function* likenessInSteps(
  contents: Contents,
  kept: PassageMeanings,
  meanings: Meanings,
): Steps<Likeness> {
  const numbers = { words: rowNumbers(kept.words), readings: rowNumbers(kept.readings) };
  const { passageCount } = contents;
  const rarityOf = openRarity(kept, numbers, passageCount);
  const rowOf = (stem: string) => numbers.words.get(stem);
  const pullsOf = yield* pullingInSteps({ keys: kept.words.keys, rowOf, rarityOf, passageCount }, meanings);
  const words = cutRows(kept.words, contents);
  const readings = cutRows(kept.readings, contents);
  const phrases = cutRows(kept.phrases, contents);
  const strongest = openStrongest(kept.words.keys.length);
  const phraseRows = rowsOfSets(kept.phrases, meanings.setCount);
  const sums = new Float32Array(passageCount + contents.descriptionCount);
  const likeness = new Float32Array(passageCount);
  return {
    to: (spoken, scope) => {
      sums.fill(0);
      const pulls = pullsOf(spoken, {
        reading: (stem, pull) => {
          const row = numbers.readings.get(stem);
          if (row !== undefined) pullRow(readings, row, pull, scope, sums);
        },
        phrase: (set, pull) => {
          const row = phraseRows[set] ?? -1;
          if (row >= 0) pullRow(phrases, row, pull, scope, sums);
        },
      });
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
  /** How strongly each passage of a row says it; nothing where there is no row. */
  const tellRow = (
    { starts, documents, worths }: Rows,
    row: number | undefined,
    tell: (strength: number) => void,
  ) => {
    if (row === undefined) return;
    for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at += 1) {
      const document = documents[at] ?? 0;
      if (document < passageCount) tell((worths[at] ?? 0) * (own[document] ?? 0));
    }
  };
  const eachStrength = (stem: string, tell: (strength: number) => void) => {
    tellRow(words, numbers.words.get(stem), tell);
    tellRow(readings, numbers.readings.get(stem), tell);
  };
  const measured = (stem: string) => {
    let most = 0;
    eachStrength(stem, (strength) => (most = Math.max(most, strength)));
    if (most === 0) return 1;
    let saying = 0;
    eachStrength(stem, (strength) => (saying += strength >= saidFrom * most ? 1 : 0));
    return 1 - (saying - 1) / passageCount;
  };
  return (stem) => {
    const rarity = known.get(stem) ?? measured(stem);
    known.set(stem, rarity);
    return rarity;
  };
}
