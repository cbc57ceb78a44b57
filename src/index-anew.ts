import { inOneGo, silentLog, type Log } from './ground/index.js';
import { rebuildWords } from './read-words.js';
import { buildIndex, editionOf, fillShelf, saveIndex } from './search/index.js';
import { isShelved, readStock, type Shelving } from './shelf.js';

/** What became of an index that was built anew. */
interface Indexed {
  readonly descriptions: number;
  /** In `lunr.json`, or in the database. */
  readonly kept: 'file' | 'database';
}

/** Builds the index anew from `descriptions/*.json`, and what the words come to. */
export async function rebuildIndex(
  indexDir: string,
  log: Log = silentLog,
  shelving: Shelving | null = null,
): Promise<Indexed> {
  await rebuildWords(log);
  return indexAnew(indexDir, log, shelving);
}

/** Builds the index over the descriptions as they stand now, with the words as they were built: nothing else is written. */
export async function indexAnew(
  indexDir: string,
  log: Log = silentLog,
  shelving: Shelving | null = null,
): Promise<Indexed> {
  const stock = await readStock(indexDir, log);
  const { collection, words, fingerprint } = stock;
  const descriptions = collection.length;
  if (isShelved(stock, shelving)) {
    const { meanings } = words;
    const [store, edition] = [await shelving.store(), editionOf(fingerprint)];
    await fillShelf({ collection, edition, meanings, store, run: inOneGo, onGrown: shelving.onGrown });
    return { descriptions, kept: 'database' };
  }
  await saveIndex(indexDir, buildIndex(collection, words.meanings), fingerprint);
  return { descriptions, kept: 'file' };
}
