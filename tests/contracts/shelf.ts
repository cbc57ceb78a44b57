import type { JobDescription } from '../../src/descriptions/index.js';
import { inOrder } from '../../src/descriptions/collection.js';
import type { SearchWords } from '../../src/search/words/known-words.js';
import { inOneGo } from '../../src/ground/index.js';
import {
  openShelved,
  type Finding,
  type LeafStore,
  type ShelvedIndex,
  type Taught,
} from '../../src/search/index.js';
import { theseWords } from '../builders/library.js';
import type { Place, TestDatabase } from './databases.js';

interface OpenedShelf {
  readonly finding: Finding;
  readonly grown: number;
}

/** A search whose index is in a database, as one process after the other opens it. */
export interface LentShelf {
  readonly place: Place;
  readonly store: LeafStore;
  /** Opens it over these, counted on from those before. */
  readonly open: (
    descriptions: readonly JobDescription[],
    taught?: Taught,
    more?: { readonly words?: SearchWords; readonly edition?: string },
  ) => Promise<OpenedShelf>;
  readonly openStore: () => Promise<LeafStore>;
}

export async function lendShelf(
  { lend }: TestDatabase,
  work: (lent: LentShelf) => Promise<void>,
): Promise<void> {
  await lend(async (place) => {
    const openStore = async () => {
      const { searchLeaves } = await place.open();
      if (searchLeaves === null) throw new Error('This database cannot search texts.');
      return searchLeaves;
    };
    const store = await openStore();
    let before: ShelvedIndex | undefined;
    const open: LentShelf['open'] = async (
      descriptions,
      taught,
      { words = theseWords(), edition = 'words 1' } = {},
    ) => {
      const collection = inOrder(descriptions);
      before = await openShelved({ collection, words, store, edition, before, run: inOneGo });
      return { finding: before.openWith(taught), grown: before.grown };
    };
    await work({ place, store, open, openStore });
  });
}
