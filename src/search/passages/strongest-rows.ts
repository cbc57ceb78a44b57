import type { Reach } from './reach.js';
import type { Sparse } from '../numbers/sparse.js';
import { strongestFirst } from '../numbers/strongest-first.js';

/** Stems that a question touches more faintly than this, of the strongest, change no answer and took most of the time. */
const ofStrongest = 0.02;

/** The rows of so many that a question pulls at most; they hold until the next question. */
type Strongest = (pulls: Sparse, lengthOfRow: (row: number) => number, reach: Reach) => Uint32Array;

/**
 * The rows that a question pulls at most, as far as it is worth it and there is time for it. Only where there is not time
 * for all of them are they put in order: that took longer than going to them.
 */
export function openStrongest(rowCount: number): Strongest {
  const kept = new Uint32Array(rowCount);
  return ({ at: pullOf, touched }, lengthOfRow, { ofMeaning }) => {
    let most = 0;
    for (const row of touched) most = Math.max(most, pullOf[row] ?? 0);
    const faintest = ofStrongest * most;
    let count = 0;
    let all = 0;
    for (const row of touched) {
      if ((pullOf[row] ?? 0) <= faintest) continue;
      kept[count] = row;
      count += 1;
      all += lengthOfRow(row);
    }
    const rows = kept.subarray(0, count);
    return all <= ofMeaning ? rows : affordable(strongestFirst(rows, pullOf), lengthOfRow, ofMeaning);
  };
}

/** Those of the rows that there is time for, each in its turn; they are moved together in their place. */
function affordable(rows: Uint32Array, lengthOfRow: (row: number) => number, most: number): Uint32Array {
  let count = 0;
  let left = most;
  for (const row of rows) {
    const length = lengthOfRow(row);
    if (length > left) continue;
    left -= length;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}
