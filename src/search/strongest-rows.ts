import type { Reach } from './reach.js';
import type { Sparse } from './sparse.js';
import { strongestFirst } from './strongest-first.js';

/** Stems that a question touches more faintly than this, of the strongest, change no answer and took most of the time. */
const ofStrongest = 0.02;

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
