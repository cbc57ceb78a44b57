import { finishPublishing } from './descriptions/index.js';
import { inOneGo, type Log, type Run } from './ground/index.js';
import type { Words } from './read-words.js';
import { openIndex, saveIndex, type Fingerprint, type Index } from './search/index.js';
import { isShelved, readStock, shelfOf, shelveStock, type Shelf, type Shelving } from './shelf.js';

interface OpeningShelf {
  /** Words that are known already. */
  readonly known?: Words;
  /** How to go through what takes long. */
  readonly run?: Run;
  /** `null` where every index is held in memory. */
  readonly shelving?: Shelving | null;
  /** What stood on the shelf before: the index of what has not changed is not counted again. */
  readonly before?: Shelf;
}

/** Reads the organisation's descriptions and words, and opens the index over them; one that does not fit is built anew. */
export async function openShelf(indexDir: string, log: Log, how: OpeningShelf = {}): Promise<Shelf> {
  const stock = await readStock(indexDir, log, { known: how.known });
  if (isShelved(stock, how.shelving)) return shelveStock(stock, how.shelving, { ...how, log });
  const { collection, words, fingerprint } = stock;
  const opening = await openIndex(
    indexDir,
    { collection, meanings: words.meanings, fingerprint },
    how.run ?? inOneGo,
  );
  if (opening.kind === 'rebuilt') {
    log.info({ why: opening.why }, 'The search index was rebuilt');
    // Over nothing it would cost nothing to build anew, and a folder that was misnamed would be made.
    if (collection.length > 0) await keepIndex(indexDir, opening.index, { fingerprint, log });
  }
  return shelfOf(stock, opening.index);
}

/** As `openShelf`; what a process that fell had put in force comes to its place first, where that may be written to. */
export async function openShelfAtStart(indexDir: string, log: Log, how: OpeningShelf): Promise<Shelf> {
  await finishPublishing(indexDir).catch((error: unknown) =>
    log.warn({ err: error }, 'What was published last cannot be moved to its place; it holds all the same'),
  );
  return openShelf(indexDir, log, how);
}

async function keepIndex(
  indexDir: string,
  index: Index,
  { fingerprint, log }: { readonly fingerprint: Fingerprint; readonly log: Log },
): Promise<void> {
  await saveIndex(indexDir, index, fingerprint).catch((error: unknown) => {
    log.warn({ err: error }, 'The search index cannot be saved; it will be rebuilt at the next start');
  });
}
