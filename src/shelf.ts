import { readCollection, type Collection } from './descriptions/index.js';
import { inOneGo, type Log, type Run, type Steps } from './ground/index.js';
import { knowledgeInSteps, type Knowledge } from './questions/index.js';
import { readWords, type ReadingWords, type Words } from './read-words.js';
import {
  editionOf,
  findingAtOnce,
  fingerprintOf,
  openShelved,
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

/** What was read from the disk and does not change; what stands on it is made anew when it must. */
export interface Shelf extends Stock {
  readonly openInSteps: (taught: Taught) => Steps<Opened>;
  /** `null` where the index is held in memory. */
  readonly shelved: ShelvedIndex | null;
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

interface ShelvingStock {
  readonly run?: Run;
  /** What stood on the shelf before: the index of what has not changed is not counted again. */
  readonly before?: Shelf;
  readonly log: Log;
}

/** The shelf with its index in the database, where what is missing of it is filled in. */
export async function shelveStock(
  stock: Stock,
  shelving: Shelving,
  { run = inOneGo, before, log }: ShelvingStock,
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
