import { createHash } from 'node:crypto';
import type { Collection, JobDescription } from '../../descriptions/index.js';
import type { Run } from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import type { Fingerprint } from '../indexes/saved-index.js';
import { leafInSteps } from './grow-leaf.js';
import type { LeafStore } from './leaf-store.js';

/** Changes whenever the same description would give another leaf. */
const leafSettings = 'leaves 1';
/** Written together: some hundred kilobytes. */
const leavesAtOnce = 25;
/** Another process may answer from another version of the descriptions, or from other words, for so long. */
export const leavesKeptDays = 1;

/** Names the words and settings by which leaves are read; leaves of other ones are not these. */
export function editionOf({ lunr, settings }: Omit<Fingerprint, 'descriptions'>): string {
  return createHash('sha256').update(`${leafSettings}; lunr ${lunr}; ${settings}`).digest('hex').slice(0, 16);
}

export interface ShelfFilling {
  readonly collection: Collection;
  readonly edition: string;
  readonly meanings: Meanings;
  readonly store: LeafStore;
  readonly run: Run;
  /** Told how many of those that were missing are there. */
  readonly onGrown?: ((done: number, all: number) => void) | undefined;
}

/** The leaves of a collection: the number of each, in the order of the descriptions, and how many had to be grown. */
interface FilledShelf {
  readonly leaves: readonly number[];
  readonly grown: number;
}

const keyOf = ({ id, version }: Pick<JobDescription, 'id' | 'version'>) => `${id} ${version}`;

/**
 * Sees to it that every description has its leaf: those that are missing are grown and kept, in steps; of ten thousand,
 * one of which HR has published anew, one. Two processes may do it at once: whoever comes second finds it done.
 */
export async function fillShelf(filling: ShelfFilling): Promise<FilledShelf> {
  const { collection, edition, store, meanings, run, onGrown } = filling;
  const before = await numbersKept(store, edition);
  const missing = collection.filter((each) => !before.has(keyOf(each)));
  for (let from = 0; from < missing.length; from += leavesAtOnce) {
    const some = missing.slice(from, from + leavesAtOnce);
    const leaves = [];
    for (const each of some) leaves.push(await run(leafInSteps(each, meanings)));
    await store.keep(edition, leaves);
    onGrown?.(from + some.length, missing.length);
  }
  if (missing.length > 0) await store.settle();
  const kept = missing.length === 0 ? before : await numbersKept(store, edition);
  const leaves = collection.map((each) => kept.get(keyOf(each)) ?? 0);
  await store.need(leaves, leavesKeptDays);
  return { leaves, grown: missing.length };
}

async function numbersKept(store: LeafStore, edition: string): Promise<ReadonlyMap<string, number>> {
  const kept = await store.kept(edition);
  return new Map(kept.map(({ descriptionId: id, version, number }) => [keyOf({ id, version }), number]));
}
