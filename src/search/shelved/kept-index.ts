import type { JobDescription } from '../../descriptions/index.js';
import type { Index } from '../indexes/build-index.js';
import { unpackIndex, type PackedIndex } from '../indexes/packed-index.js';
import type { Rows } from '../numbers/rows.js';

/** Behind the passages of a description: its title, and its purpose. */
const documentsBehind = 2;

/** The index of one description as a database kept it; `undefined` where it is gone, and where it is not whole. */
export function keptIndex(content: string | undefined, description: JobDescription): Index | undefined {
  if (content === undefined) return undefined;
  try {
    const index = unpackIndex(JSON.parse(content) as PackedIndex);
    return isWhole(index, description) ? index : undefined;
  } catch {
    return undefined;
  }
}

function isWhole({ counts, words, meanings }: Index, description: JobDescription): boolean {
  const [dutyCount, passageCount] = [description.duties.length, counts.lines[1] ?? 0];
  const { own, duties, shares, ...rows } = meanings;
  return (
    same([...counts.duties], [0, dutyCount]) &&
    same([...counts.lines], [dutyCount, passageCount]) &&
    same(
      [counts.lengths.length, own.length, duties.length, shares.length],
      [passageCount, passageCount + 1, 1, passageCount],
    ) &&
    [words, rows.words, rows.readings, rows.phrases].every((each) =>
      areWhole(each, passageCount + documentsBehind),
    )
  );
}

function areWhole({ keys, starts, documents, worths }: Rows<number | string>, count: number): boolean {
  return (
    areStarts(starts, keys.length, documents.length) &&
    worths.length === documents.length &&
    documents.every((each) => each < count)
  );
}

/** Whether so many stretches follow one another, from the beginning to that end. */
export function areStarts(starts: Uint32Array, count: number, end: number): boolean {
  return (
    starts.length === count + 1 &&
    starts[0] === 0 &&
    starts[count] === end &&
    starts.every((each, at) => at === 0 || (starts[at - 1] ?? 0) <= each)
  );
}

function same(found: readonly number[], wanted: readonly number[]): boolean {
  return found.length === wanted.length && found.every((each, at) => each === wanted[at]);
}
