import { createHash } from 'node:crypto';
import type { Collection } from '../../descriptions/index.js';
import type { Run } from '../../ground/index.js';
import type { SearchWords } from '../words/known-words.js';
import type { Taught } from '../finding/taught.js';
import type { Finding } from '../finding/asking.js';
import { fillShelf, type ShelfFilling } from './fill-shelf.js';
import type { LeafStore } from './leaf-store.js';
import { openLeaves } from './open-leaves.js';
import { openShelvedInSteps } from './shelved-search.js';
import { packTally, unpackTally } from './packed-tally.js';
import { takeTally, type CountedTally, type TallyParts } from './tally.js';

/** A collection whose index is in a database, ready to be asked. */
export interface ShelvedIndex {
  readonly openWith: (taught?: Taught) => Finding;
  /** How many descriptions had no index yet. */
  readonly grown: number;
  /** From which that of the next descriptions is counted. */
  readonly tally: CountedTally;
  readonly edition: string;
}

interface ShelvedParts extends Omit<ShelfFilling, 'meanings'> {
  readonly collection: Collection;
  readonly words: SearchWords;
  readonly run: Run;
  /** What was open before: what it counted need not be counted again. */
  readonly before?: ShelvedIndex | undefined;
}

/** Fills the database with what is missing in it, and opens the search over it. */
export async function openShelved(parts: ShelvedParts): Promise<ShelvedIndex> {
  const { collection, words, store, edition, run, before } = parts;
  const { meanings } = words;
  const filled = await fillShelf({ ...parts, meanings });
  const indexesAt = openLeaves(collection, filled.leaves, { store, meanings });
  const counted = before?.edition === edition ? before.tally : undefined;
  const { leaves } = filled;
  const tally = await tallyOf({ collection, leaves, before: counted, store, meanings, run });
  const opened = await run(openShelvedInSteps({ collection, tally, store, indexesAt, words }));
  return { openWith: opened.openWith, grown: filled.grown, tally, edition };
}

/** What another start has counted is taken as it is; it hangs on the leaves alone, and a leaf never changes. */
async function tallyOf(
  parts: TallyParts & { readonly store: Pick<LeafStore, 'tally' | 'keepTally'> },
): Promise<CountedTally> {
  const { collection, leaves, store } = parts;
  const key = createHash('sha256').update(leaves.join(' ')).digest('hex');
  const kept = await store.tally(key);
  const known = kept === undefined ? undefined : unpackTally(kept, collection, leaves);
  if (known !== undefined) return known;
  const tally = await takeTally(parts);
  await store.keepTally(key, packTally(tally));
  return tally;
}
