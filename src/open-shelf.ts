import type { Library } from './conversation/index.js';
import { readCollection, type Collection } from './descriptions/index.js';
import { inOneGo, silentLog, type Log, type Run, type Steps } from './ground/index.js';
import type { Staff } from './people/index.js';
import { knowledgeInSteps, type Holder, type Knowledge } from './questions/index.js';
import { readWords, rebuildWords, type Words } from './read-words.js';
import {
  buildIndex,
  fingerprintOf,
  openIndex,
  saveIndex,
  searchInSteps,
  type Fingerprint,
  type Index,
  type Search,
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
  readonly search: Search;
  readonly knowledge: Omit<Knowledge, 'holders'>;
}

/** What was read from the disk and does not change; what stands on it is made anew when it must. */
export interface Shelf extends Stock {
  readonly searchWith: (taught: Taught) => Search;
  readonly openInSteps: (taught: Taught) => Steps<Opened>;
}

/** Words that are known already, and how to go through what takes long. */
export interface Reading {
  readonly known?: Words;
  readonly run?: Run;
}

export async function readStock(indexDir: string, log: Log, { known }: Reading = {}): Promise<Stock> {
  const [collection, words] = await Promise.all([readCollection(indexDir), readWords(indexDir, log, known)]);
  return { collection, words, fingerprint: fingerprintOf(collection, words.hash) };
}

export function shelfOf(stock: Stock, index: Index): Shelf {
  const { collection, words } = stock;
  return {
    ...stock,
    searchWith: (taught) => inOneGo(searchInSteps(collection, { index }, words, taught)),
    openInSteps: function* (taught) {
      const search = yield* searchInSteps(collection, { index }, words, taught);
      return { search, knowledge: yield* knowledgeInSteps(collection, search, words.thesaurus) };
    },
  };
}

/** Reads the organisation's descriptions and words, and opens the index over them; one that does not fit is built anew. */
export async function openShelf(indexDir: string, log: Log, how: Reading = {}): Promise<Shelf> {
  const stock = await readStock(indexDir, log, how);
  const { collection, words, fingerprint } = stock;
  const opening = await openIndex(indexDir, collection, words.meanings, fingerprint, how.run ?? inOneGo);
  if (opening.kind === 'rebuilt') {
    log.info({ why: opening.why }, 'The search index was rebuilt');
    await saveIndex(indexDir, opening.index, fingerprint).catch((error: unknown) => {
      log.warn({ err: error }, 'The search index cannot be saved; it will be rebuilt at the next start');
    });
  }
  return shelfOf(stock, opening.index);
}

/** What the bot answers from, with those who hold the positions now. */
export function libraryOf({ knowledge }: Opened, staff: Staff): Library {
  return {
    collection: knowledge.collection,
    knowledge: { ...knowledge, holders: holdersOf(staff) },
    staff,
  };
}

/** Everybody, as a question may name them, with their positions: those that have descriptions, and those that have none. */
export function holdersOf({ everybody }: Staff): readonly Holder[] {
  return everybody.map(({ name, upn, aadObjectId, positions }) => ({
    name,
    upn,
    aadObjectId,
    descriptionIds: positions.flatMap((each) => (each.kind === 'described' ? each.descriptionId : [])),
    undescribed: positions.flatMap((each) =>
      each.kind === 'undescribed' ? { title: each.title, unit: each.unit } : [],
    ),
  }));
}

/** Builds `lunr.json` anew from `descriptions/*.json`, and what the words come to; gives the number of descriptions. */
export async function rebuildIndex(indexDir: string, log: Log = silentLog): Promise<number> {
  await rebuildWords(log);
  return indexAnew(indexDir, log);
}

/** Builds the index over the descriptions as they stand now, with the words as they were built: nothing else is written. */
export async function indexAnew(indexDir: string, log: Log = silentLog): Promise<number> {
  const { collection, words, fingerprint } = await readStock(indexDir, log);
  await saveIndex(indexDir, buildIndex(collection, words.meanings), fingerprint);
  return collection.length;
}
