import type { Steps } from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import type { Contents } from '../passages/contents.js';
import { cutRows, pullRow } from '../passages/cut-rows.js';
import { settle } from '../likeness/likeness.js';
import type { PassageMeanings } from '../indexes/passage-meanings.js';
import { pullingInSteps } from '../likeness/pulling.js';
import { reachInAll } from '../passages/reach.js';
import { rowNumbers, type Rows } from '../numbers/rows.js';
import type { Scope } from '../passages/scope.js';
import { openStrongest } from '../passages/strongest-rows.js';
import type { TopicWord } from '../words/topic-word.js';
import type { StemCounts } from './stem-counts.js';

/** What a question's meaning pulls at: so much for each step of a worth in the index. */
export interface Pulls {
  readonly words: ReadonlyMap<string, number>;
  readonly readings: ReadonlyMap<string, number>;
  /** By the number of the set. */
  readonly phrases: ReadonlyMap<number, number>;
}

export type PullsOf = (words: readonly TopicWord[]) => Pulls;

/** Works out what questions pull at, from the stems of the whole collection and their counts alone. */
export function* pullsInSteps(counts: StemCounts, meanings: Meanings, passageCount: number): Steps<PullsOf> {
  const keys = counts.stems;
  const rows = new Map(keys.map((stem, row) => [stem, row]));
  const saying = (stem: string) => {
    const row = counts.rowOf(stem);
    return row === undefined ? 0 : counts.saying(row);
  };
  const lengths = Uint32Array.from(keys, saying);
  const strongest = openStrongest(keys.length);
  yield;
  // What nearly no passage says chooses best; what all say, not at all.
  const rarityOf = (stem: string) => 1 - Math.max(0, saying(stem) - 1) / Math.max(1, passageCount);
  const rowOf = (stem: string) => rows.get(stem);
  const pullsOf = yield* pullingInSteps({ keys, rowOf, rarityOf, passageCount }, meanings);
  return (spoken) => {
    const [readings, phrases] = [new Map<string, number>(), new Map<number, number>()];
    const pulls = pullsOf(spoken, {
      reading: (stem, pull) => readings.set(stem, (readings.get(stem) ?? 0) + pull),
      phrase: (set, pull) => phrases.set(set, pull),
    });
    const words = strongest(pulls, (row) => lengths[row] ?? 0, reachInAll);
    return {
      words: new Map([...words].map((row) => [keys[row] ?? '', pulls.at[row] ?? 0])),
      readings,
      phrases,
    };
  };
}

/** How alike the passages of a small index are to a question whose pulls are known. */
export function likenessByPulls(
  pulls: Pulls,
  kept: PassageMeanings,
  contents: Contents,
  scope: Scope,
): Float32Array {
  const sums = new Float32Array(contents.passageCount + contents.descriptionCount);
  const pullAll = <Key extends number | string>(of: ReadonlyMap<Key, number>, rows: Rows<Key>) => {
    const numbers = rowNumbers(rows);
    const cut = cutRows(rows, contents);
    for (const [key, pull] of of) {
      const row = numbers.get(key);
      if (row !== undefined) pullRow(cut, row, pull, scope, sums);
    }
  };
  pullAll(pulls.words, kept.words);
  pullAll(pulls.readings, kept.readings);
  pullAll(pulls.phrases, kept.phrases);
  const likeness = new Float32Array(contents.passageCount);
  settle(sums, kept, contents, { scope, likeness });
  return likeness;
}
