import type { Collection } from '../../descriptions/index.js';
import { packed, unpacked } from '../indexes/packed-index.js';
import { areStarts } from './kept-index.js';
import { CountedStems, type PackedCounts } from './stem-counts.js';
import { openTally, type CountedTally, type Figures } from './tally.js';

/** As JSON keeps it. */
interface PackedTally extends Readonly<Record<keyof Figures, string>> {
  readonly stems: PackedCounts;
}

export function packTally({ counted, starts, lengths: { own, duties, shares } }: CountedTally): string {
  const content: PackedTally = {
    stems: counted.pack(),
    starts: packed(starts),
    own: packed(own),
    duties: packed(duties),
    shares: packed(shares),
  };
  return JSON.stringify(content);
}

/** A tally as a database kept it; `undefined` where it is not whole. */
export function unpackTally(
  content: string,
  collection: Collection,
  leaves: readonly number[],
): CountedTally | undefined {
  try {
    const { stems, starts, own, duties, shares } = JSON.parse(content) as PackedTally;
    const figures: Figures = {
      starts: new Uint32Array(unpacked(starts)),
      own: new Float32Array(unpacked(own)),
      duties: new Float32Array(unpacked(duties)),
      shares: new Float32Array(unpacked(shares)),
    };
    return isOf(leaves, figures)
      ? openTally(collection, leaves, CountedStems.unpack(stems), figures)
      : undefined;
  } catch {
    return undefined;
  }
}

function isOf({ length }: readonly number[], { starts, own, duties, shares }: Figures): boolean {
  return (
    areStarts(starts, length, shares.length) &&
    own.length === shares.length + length &&
    duties.length === length
  );
}
