import { firstFrom, type Rows } from '../numbers/rows.js';
import type { Scope } from './scope.js';

/** Rows cut where their documents change their kind: duties first, then lines, then what descriptions share. */
interface CutRows {
  readonly rows: Rows<number | string>;
  /** Where the lines of each row begin. */
  readonly lines: Uint32Array;
  /** Where what descriptions share begins. */
  readonly shared: Uint32Array;
}

export function cutRows(
  rows: Rows<number | string>,
  { dutyCount, passageCount }: { readonly dutyCount: number; readonly passageCount: number },
): CutRows {
  const lines = new Uint32Array(rows.keys.length);
  const shared = new Uint32Array(rows.keys.length);
  for (let row = 0; row < rows.keys.length; row += 1) {
    const [start, end] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
    lines[row] = firstFrom(rows, start, end, dutyCount);
    shared[row] = firstFrom(rows, lines[row] ?? 0, end, passageCount);
  }
  return { rows, lines, shared };
}

/** How many documents of a row are gone to. */
export function lengthToPull({ rows, lines, shared }: CutRows, row: number, { dutiesAlone }: Scope): number {
  const all = (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0);
  return dutiesAlone ? all - (shared[row] ?? 0) + (lines[row] ?? 0) : all;
}

/** Adds to each document of a row what it has of it; to the lines only where lines are looked at. */
export function pullRow(
  { rows, lines, shared }: CutRows,
  row: number,
  pull: number,
  { dutiesAlone }: Scope,
  sums: Float32Array,
): void {
  const [start, end] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
  if (!dutiesAlone) return pullBetween(rows, start, end, pull, sums);
  pullBetween(rows, start, lines[row] ?? 0, pull, sums);
  pullBetween(rows, shared[row] ?? 0, end, pull, sums);
}

function pullBetween(
  { documents, worths }: Rows<number | string>,
  start: number,
  end: number,
  pull: number,
  sums: Float32Array,
): void {
  for (let at = start; at < end; at += 1) {
    const document = documents[at] ?? 0;
    sums[document] = (sums[document] ?? 0) + (worths[at] ?? 0) * pull;
  }
}
