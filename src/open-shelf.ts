import type { Library } from './conversation/index.js';
import { readCollection, type Collection } from './descriptions/index.js';
import { silentLog, type Log } from './ground/index.js';
import type { Staff } from './people/index.js';
import { openKnowledge, type Holder } from './questions/index.js';
import { readWords, rebuildWords, type Words } from './read-words.js';
import {
  buildIndex,
  fingerprintOf,
  openIndex,
  openSearch,
  saveIndex,
  type IndexOpening,
  type Search,
  type Taught,
} from './search/index.js';

/** What was read from the disk and does not change while the bot runs; what stands on it is made anew when it must. */
export interface Shelf {
  readonly collection: Collection;
  readonly searchWith: (taught: Taught) => Search;
  readonly libraryOf: (search: Search, staff: Staff) => Library;
}

/** Reads the organisation's descriptions and words, and opens the index over them. */
export async function openShelf(indexDir: string, log: Log): Promise<Shelf> {
  const [collection, words] = await Promise.all([readCollection(indexDir), readWords(indexDir, log)]);
  const opening = await openSavedIndex(indexDir, collection, words, log);
  return {
    collection,
    searchWith: (taught) => openSearch(collection, opening, words, taught),
    libraryOf: (search, staff) => {
      const knowledge = openKnowledge(collection, search, words.thesaurus, holdersOf(staff));
      return { collection, knowledge, staff };
    },
  };
}

async function openSavedIndex(
  indexDir: string,
  collection: Collection,
  words: Words,
  log: Log,
): Promise<IndexOpening> {
  const fingerprint = fingerprintOf(collection, words.hash);
  const opening = await openIndex(indexDir, collection, words.meanings, fingerprint);
  if (opening.kind === 'rebuilt') {
    log.info({ why: opening.why }, 'The search index was rebuilt');
    await saveIndex(indexDir, opening.index, fingerprint).catch((error: unknown) => {
      log.warn({ err: error }, 'The search index cannot be saved; it will be rebuilt at the next start');
    });
  }
  return opening;
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
  const [collection, words] = await Promise.all([readCollection(indexDir), readWords(indexDir, log)]);
  const index = buildIndex(collection, words.meanings);
  await saveIndex(indexDir, index, fingerprintOf(collection, words.hash));
  return collection.length;
}
