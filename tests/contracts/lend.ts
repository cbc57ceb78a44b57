import type { Clock } from '../../src/ground/index.js';

/** Lends an empty store to a test; `openAgain` opens the same one as another process would, where
 * several processes may. */
export type Lend<Store> = (
  clock: Clock,
  work: (store: Store, openAgain: () => Promise<Store>) => Promise<void>,
) => Promise<void>;
