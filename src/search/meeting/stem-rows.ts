import { sharedBy } from '../indexes/lunr-index.js';
import { firstFrom, rowNumbers, type Rows } from '../numbers/rows.js';
import type { Contents } from '../passages/contents.js';
import type { Scope } from '../passages/scope.js';

/** A stem's row, cut where its documents change their kind. */
export interface StemRow {
  readonly row: number;
  readonly start: number;
  /** Behind its last duty: lines follow, then frames, then purposes. */
  readonly lines: number;
  readonly frames: number;
  readonly purposes: number;
  readonly end: number;
}

/** How many places of the index are gone to for a stem. */
export function lengthIn(
  { dutiesAlone }: Pick<Scope, 'dutiesAlone'>,
  { start, lines, frames, end }: StemRow,
): number {
  return end - start - (dutiesAlone ? frames - lines : 0);
}

/** Where the passages of a row end that are looked at. */
export function passageEnd({ lines, frames }: StemRow, { dutiesAlone }: Scope): number {
  return dutiesAlone ? lines : frames;
}

/**
 * Finds the rows by their stems. Documents stand in a row from the lowest on: duties, lines, frames, purposes; `first` are
 * the frame and the purpose of the first description, behind which those of the others follow.
 */
export function openStemRows(words: Rows, { dutyCount, passageCount, descriptionCount }: Contents) {
  const numbers = rowNumbers(words);
  const first = sharedBy(0, passageCount, descriptionCount);
  const rowOf = (stem: string): StemRow | undefined => {
    const row = numbers.get(stem);
    if (row === undefined) return undefined;
    const [start, end] = [words.starts[row] ?? 0, words.starts[row + 1] ?? 0];
    const lines = firstFrom(words, start, end, dutyCount);
    const frames = firstFrom(words, lines, end, first.frame);
    return { row, start, lines, frames, purposes: firstFrom(words, frames, end, first.purpose), end };
  };
  return { rowOf, first };
}
