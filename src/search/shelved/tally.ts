import type { Collection, JobDescription } from '../../descriptions/index.js';
import type { Run } from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import { indexInSteps, type Index } from '../indexes/build-index.js';
import { keptIndex } from './kept-index.js';
import type { LeafStore } from './leaf-store.js';
import { CountedStems, type StemCounts } from './stem-counts.js';

/**
 * What all leaves of a collection come to: little enough to be kept in memory at any size. It weighs a question's words
 * and says which descriptions are worth fetching; what they say stands in the leaves.
 */
export interface Tally {
  readonly stems: StemCounts;
  /** The number of each description's leaf, in the order of the collection. */
  readonly leaves: readonly number[];
  /** The place of each leaf's description in the collection. */
  readonly placeOf: (leaf: number) => number | undefined;
  /** The order of each description's first passage; one more for the end. */
  readonly starts: Uint32Array;
  readonly dutyEnds: Uint32Array;
  /** The place of the description that each passage stands in. */
  readonly describedBy: Uint32Array;
  /** As an index has them: see PassageMeanings. */
  readonly lengths: {
    readonly own: Float32Array;
    readonly duties: Float32Array;
    readonly shares: Float32Array;
  };
}

/** A tally that another can be counted from. */
export interface CountedTally extends Tally {
  readonly counted: CountedStems;
  readonly collection: Collection;
}

/** What of a leaf stays in memory. */
interface Lengths {
  /** Of each passage, and of the title and purpose behind them. */
  readonly own: Float32Array;
  readonly duties: number;
  readonly shares: Float32Array;
}

export interface TallyParts {
  readonly collection: Collection;
  /** The number of each description's leaf, in their order. */
  readonly leaves: readonly number[];
  readonly store: Pick<LeafStore, 'contents'>;
  readonly meanings: Meanings;
  readonly run: Run;
  /** What was counted before, of other descriptions. */
  readonly before: CountedTally | undefined;
}

/** Fetched together: some megabyte. */
const leavesAtOnce = 100;

/** Counts the leaves. Where others were counted before, only what has changed is fetched: one of ten thousand. */
export async function takeTally(parts: TallyParts): Promise<CountedTally> {
  const { collection, leaves, before } = parts;
  const stems = before === undefined ? new CountedStems() : CountedStems.copyOf(before.counted);
  const known = before === undefined ? new Map<number, Lengths>() : lengthsIn(before);
  const wanted = new Set(leaves);
  const added = descriptionsOf(parts, (leaf) => !known.has(leaf));
  await eachIndex(added, parts, (leaf, index) => {
    stems.count(index, 1);
    known.set(leaf, lengthsOf(index));
  });
  const gone = before === undefined ? [] : descriptionsOf(before, (leaf) => !wanted.has(leaf));
  await eachIndex(gone, parts, (_leaf, index) => {
    stems.count(index, -1);
  });
  return layTally(collection, leaves, known, stems);
}

interface Described {
  readonly leaf: number;
  readonly description: JobDescription;
}

function descriptionsOf(
  { collection, leaves }: Pick<TallyParts, 'collection' | 'leaves'>,
  isWanted: (leaf: number) => boolean,
): readonly Described[] {
  return collection.flatMap((description, at) => {
    const leaf = leaves[at];
    return leaf !== undefined && isWanted(leaf) ? [{ leaf, description }] : [];
  });
}

/** Goes through the indexes of some descriptions. One that is gone, or is not whole, is worked out anew. */
async function eachIndex(
  wanted: readonly Described[],
  { store, meanings, run }: TallyParts,
  tell: (leaf: number, index: Index) => void,
): Promise<void> {
  for (let from = 0; from < wanted.length; from += leavesAtOnce) {
    const some = wanted.slice(from, from + leavesAtOnce);
    const contents = await store.contents(some.map(({ leaf }) => leaf));
    for (const [at, { leaf, description }] of some.entries()) {
      const kept = keptIndex(contents[at], description);
      tell(leaf, kept ?? (await run(indexInSteps([description], meanings))));
    }
  }
}

function lengthsOf({ meanings: { own, duties, shares } }: Index): Lengths {
  return { own, duties: duties[0] ?? 0, shares };
}

function lengthsIn({ leaves, starts, lengths }: CountedTally): Map<number, Lengths> {
  const passageCount = starts[leaves.length] ?? 0;
  return new Map(
    leaves.map((leaf, at) => {
      const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
      const own = new Float32Array(end - start + 1);
      own.set(lengths.own.subarray(start, end));
      own[end - start] = lengths.own[passageCount + at] ?? 0;
      return [leaf, { own, duties: lengths.duties[at] ?? 0, shares: lengths.shares.subarray(start, end) }];
    }),
  );
}

const nothing: Lengths = { own: new Float32Array(1), duties: 0, shares: new Float32Array(0) };

function layTally(
  collection: Collection,
  leaves: readonly number[],
  known: ReadonlyMap<number, Lengths>,
  stems: CountedStems,
): CountedTally {
  const each = leaves.map((leaf) => known.get(leaf) ?? nothing);
  const starts = new Uint32Array(leaves.length + 1);
  for (const [at, { shares }] of each.entries()) starts[at + 1] = (starts[at] ?? 0) + shares.length;
  const passageCount = starts[leaves.length] ?? 0;
  const own = new Float32Array(passageCount + leaves.length);
  const shares = new Float32Array(passageCount);
  for (const [at, one] of each.entries()) {
    own.set(one.own.subarray(0, one.shares.length), starts[at]);
    own[passageCount + at] = one.own[one.shares.length] ?? 0;
    shares.set(one.shares, starts[at]);
  }
  const duties = Float32Array.from(each, (one) => one.duties);
  return openTally(collection, leaves, stems, { starts, own, duties, shares });
}

/** What of a tally is kept; the rest follows from it. */
export interface Figures {
  readonly starts: Uint32Array;
  readonly own: Float32Array;
  readonly duties: Float32Array;
  readonly shares: Float32Array;
}

export function openTally(
  collection: Collection,
  leaves: readonly number[],
  stems: CountedStems,
  { starts, own, duties, shares }: Figures,
): CountedTally {
  const places = new Map(leaves.map((leaf, at) => [leaf, at]));
  const describedBy = new Uint32Array(shares.length);
  for (const at of leaves.keys()) describedBy.fill(at, starts[at], starts[at + 1]);
  return {
    collection,
    stems,
    counted: stems,
    leaves,
    placeOf: (leaf) => places.get(leaf),
    starts,
    describedBy,
    dutyEnds: Uint32Array.from(collection, (each, at) => (starts[at] ?? 0) + each.duties.length),
    lengths: { own, duties, shares },
  };
}
