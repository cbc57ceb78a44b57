import type { Collection } from './descriptions/index.js';
import type { Run } from './ground/index.js';
import type { LivingLibrary } from './living-library.js';
import type { Shelf, Shelving } from './shelf.js';

/** How other descriptions come to stand on the shelf of a bot that runs: HR publishes them, or others write them. */
export interface Restocking {
  /** What the bot answers from now. */
  readonly shelf: () => Shelf;
  /** Goes through long work without keeping those who ask waiting. */
  readonly run: Run;
  /** Where the index of a large collection is kept; `null` where every index is held in memory. */
  readonly shelving: Shelving | null;
  /** Whoever changes the shelf does so when the one before has ended, well or not. */
  readonly inTurn: InTurn;
  /** Keeps the texts of the new versions, and answers from them from then on. */
  readonly take: (shelf: Shelf) => Promise<void>;
}

export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** One work after the other, whoever asks: none begins before the last one has ended, well or not. */
export function oneByOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

interface RestockingParts {
  readonly library: Pick<LivingLibrary, 'shelf' | 'restock'>;
  /** The texts of versions that are in force from now on, kept before anybody is shown them. */
  readonly keepVersions: (collection: Collection) => Promise<void>;
  readonly run: Run;
  readonly shelving?: Shelving | null;
}

export function openRestocking(parts: RestockingParts): Restocking {
  const { library, keepVersions, run, shelving = null } = parts;
  return {
    shelf: library.shelf,
    run,
    shelving,
    inTurn: oneByOne(),
    take: async (shelf) => {
      const kept = new Set(library.shelf().collection.map(({ version }) => version));
      await keepVersions(shelf.collection.filter(({ version }) => !kept.has(version)));
      await library.restock(shelf, run);
    },
  };
}
