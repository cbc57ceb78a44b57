import type { Library } from './conversation/index.js';
import { finishPublishing, readCollection, type Collection } from './descriptions/index.js';
import { inOneGo, silentLog, type Log, type Run, type Steps } from './ground/index.js';
import type { Staff } from './people/index.js';
import { knowledgeInSteps, type Knowledge } from './questions/index.js';
import { readWords, rebuildWords, type ReadingWords, type Words } from './read-words.js';
import {
  buildIndex,
  editionOf,
  fillShelf,
  findingAtOnce,
  fingerprintOf,
  openIndex,
  openShelved,
  saveIndex,
  searchInSteps,
  type Finding,
  type Fingerprint,
  type Index,
  type LeafStore,
  type ShelvedIndex,
  type Taught,
} from './search/index.js';

/** What an organisation has on the disk, without the index over it. */
export interface Stock {
  readonly collection: Collection;
  readonly words: Words;
  /** An index of this fingerprint answers for these descriptions and words. */
  readonly fingerprint: Fingerprint;
}

/** What is opened over the descriptions, whoever holds them. */
export interface Opened {
  readonly finding: Finding;
  readonly knowledge: Omit<Knowledge, 'holders'>;
}

/** Where the index of a large collection is kept, description by description. */
export interface Shelving {
  /** A collection of so many descriptions is large. */
  readonly from: number;
  /** Asked for when there is such a collection. */
  readonly store: () => Promise<LeafStore>;
  readonly onGrown?: (done: number, all: number) => void;
}

interface OpeningShelf extends Reading {
  /** `null` where every index is held in memory. */
  readonly shelving?: Shelving | null;
  /** What stood on the shelf before: the index of what has not changed is not counted again. */
  readonly before?: Shelf;
}

/** What was read from the disk and does not change; what stands on it is made anew when it must. */
export interface Shelf extends Stock {
  readonly openInSteps: (taught: Taught) => Steps<Opened>;
  /** `null` where the index is held in memory. */
  readonly shelved: ShelvedIndex | null;
}

/** Words that are known already, and how to go through what takes long. */
interface Reading {
  readonly known?: Words;
  readonly run?: Run;
}

export async function readStock(indexDir: string, log: Log, how: ReadingWords = {}): Promise<Stock> {
  const [collection, words] = await Promise.all([readCollection(indexDir), readWords(indexDir, log, how)]);
  return { collection, words, fingerprint: fingerprintOf(collection, words.hash) };
}

function shelfWith(
  stock: Stock,
  shelved: ShelvedIndex | null,
  findingInSteps: (taught: Taught) => Steps<Finding>,
): Shelf {
  const { collection, words } = stock;
  return {
    ...stock,
    shelved,
    openInSteps: function* (taught) {
      const finding = yield* findingInSteps(taught);
      const knowledge = yield* knowledgeInSteps(collection, finding.search, words.thesaurus);
      return { finding, knowledge };
    },
  };
}

/** The shelf with an index over it that is held in memory. */
export function shelfOf(stock: Stock, index: Index): Shelf {
  const { collection, words } = stock;
  return shelfWith(stock, null, function* (taught) {
    return findingAtOnce(yield* searchInSteps(collection, { index }, words, taught));
  });
}

/** Whether the index over these descriptions is kept in the database. */
export function isShelved(
  { collection }: Stock,
  shelving: Shelving | null | undefined,
): shelving is Shelving {
  return shelving !== null && shelving !== undefined && collection.length >= shelving.from;
}

/** The shelf with its index in the database, where what is missing of it is filled in. */
export async function shelveStock(
  stock: Stock,
  shelving: Shelving,
  { run = inOneGo, before, log }: Pick<OpeningShelf, 'run' | 'before'> & { readonly log: Log },
): Promise<Shelf> {
  const { collection, words, fingerprint } = stock;
  const shelved = await openShelved({
    collection,
    words,
    run,
    store: await shelving.store(),
    edition: editionOf(fingerprint),
    before: before?.shelved ?? undefined,
    onGrown: shelving.onGrown ?? tellGrowth(log),
  });
  if (shelved.grown > 0)
    log.info({ descriptions: shelved.grown }, 'Descriptions were indexed in the database');
  return shelfWith(stock, shelved, function* (taught) {
    yield;
    return shelved.openWith(taught);
  });
}

/** Says so often how far a long work has come. */
const toldEvery = 1_000;

function tellGrowth(log: Log): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    if (done - told < toldEvery) return;
    told = done;
    log.info({ done, all }, 'Descriptions are being indexed in the database');
  };
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

/** What the bot answers from, with those who hold the positions now. */
export function libraryOf({ knowledge, finding }: Opened, staff: Staff): Library {
  const { collection } = knowledge;
  const known = { ...knowledge, holders: staff.everybody };
  const library: Library = {
    collection,
    knowledge: known,
    staff,
    asking: async (work) =>
      finding.asking((search) =>
        work(search === known.search ? library : { ...library, knowledge: { ...known, search } }),
      ),
  };
  return library;
}

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
