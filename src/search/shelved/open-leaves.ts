import { LRUCache } from 'lru-cache';
import type { Collection } from '../../descriptions/index.js';
import type { Meanings } from '../../language/index.js';
import { buildIndex, type Index } from '../indexes/build-index.js';
import { keptIndex } from './kept-index.js';
import type { LeafStore } from './leaf-store.js';

/** How the indexes of descriptions are got, by the place of each in the collection. */
export type IndexesAt = (places: readonly number[]) => Promise<readonly Index[]>;

/** Some ten megabytes: what people ask about this week. */
const mostLeavesRemembered = 600;

/** Fetches leaves and keeps those that were asked for lately. */
export function openLeaves(
  collection: Collection,
  leaves: readonly number[],
  { store, meanings }: { readonly store: Pick<LeafStore, 'contents'>; readonly meanings: Meanings },
): IndexesAt {
  const known = new LRUCache<number, Index>({ max: mostLeavesRemembered });
  return async (places) => {
    const missing = places.filter((place) => !known.has(place));
    const contents = await store.contents(missing.map((place) => leaves[place] ?? 0));
    const fetched = new Map(
      missing.map((place, at) => [place, indexOf(contents[at], place, collection, meanings)]),
    );
    const indexes = places.map(
      (place) => fetched.get(place) ?? known.get(place) ?? indexOf(undefined, place, collection, meanings),
    );
    for (const [place, index] of fetched) known.set(place, index);
    return indexes;
  };
}

/** A leaf that somebody took out of the database, or damaged there, is worked out here: it takes milliseconds, and nothing else is lost. */
function indexOf(
  content: string | undefined,
  place: number,
  collection: Collection,
  meanings: Meanings,
): Index {
  const [description] = collection.slice(place, place + 1);
  const kept = description && keptIndex(content, description);
  return kept ?? buildIndex(description === undefined ? [] : [description], meanings);
}
