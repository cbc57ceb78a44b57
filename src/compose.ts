import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import {
  createColleague,
  forgiving,
  writtenBehind,
  type ConversationMemory,
  type Colleague,
  type Library,
} from './conversation/index.js';
import { readCollection, type Collection } from './descriptions/index.js';
import { silentLog, systemClock, type Log } from './ground/index.js';
import {
  glossarySets,
  openThesaurus,
  openTopics,
  readThesaurus,
  type Glossary,
  type SynonymSet,
  type Thesaurus,
  type Topics,
} from './language/index.js';
import { keptDays, lessonsInForce, type Lesson } from './learning/index.js';
import { byObjectId, descriptionsHeldBy, readRosterFile, type Person } from './people/index.js';
import { openKnowledge, type Holder } from './questions/index.js';
import {
  buildIndex,
  dutyKey,
  fingerprintOf,
  nothingTaught,
  openIndex,
  openSearch,
  saveIndex,
  type IndexOpening,
  type IndexWords,
  type Taught,
} from './search/index.js';
import type { Storage } from './storage/index.js';

export {
  answerInWords,
  explainExchange,
  readBank,
  scoreQuestion,
  type Scored,
} from './conversation/index.js';

export { findGaps, readCollection, type Gap } from './descriptions/index.js';

/** The rooms, built in order and handed what they need. Nobody but main and the commands imports this page. */
export interface Ametibot {
  readonly colleague: Colleague;
  /** As it stands now: what HR teaches makes it anew. */
  readonly library: () => Library;
  readonly storage: Storage;
  /** Writes what waits to be written, and closes the store. */
  readonly close: () => Promise<void>;
}

interface Words {
  readonly thesaurus: Thesaurus;
  readonly topics: Topics;
  /** Names the words that compounds are taken apart by: another list gives another index. */
  readonly hash: string;
}

const wordsFolder = fileURLToPath(new URL('./language/', import.meta.url));

async function readThesaurusSets(
  log: Log,
): Promise<{ sets: readonly SynonymSet[]; texts: readonly string[] }> {
  const names = (await readdir(wordsFolder))
    .filter((name) => /^(?:thesaurus|topics)-.*\.txt$/.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(wordsFolder, name), 'utf8')));
  const sets = texts.flatMap((text, at) => {
    const { sets, problems } = readThesaurus(text);
    for (const problem of problems)
      log.warn({ file: names[at], ...problem }, 'A line of the thesaurus is left out');
    return sets;
  });
  return { sets, texts };
}

async function readGlossary(indexFolder: string, log: Log): Promise<{ glossary: Glossary; text: string }> {
  const path = join(indexFolder, 'glossary.json');
  let text = '';
  try {
    text = await readFile(path, 'utf8');
    return { glossary: JSON.parse(text) as Glossary, text };
  } catch (error) {
    if (text !== '' || (error as NodeJS.ErrnoException).code !== 'ENOENT') {
      log.warn({ file: path, err: error }, 'The glossary cannot be read; the bot works without it');
    }
    return { glossary: { entries: [] }, text: '' };
  }
}

async function readWords(indexFolder: string, log: Log): Promise<Words> {
  const [{ sets, texts }, { glossary, text }] = await Promise.all([
    readThesaurusSets(log),
    readGlossary(indexFolder, log),
  ]);
  const hash = createHash('sha256').update(texts.join('\n')).update(text).digest('hex').slice(0, 16);
  const synonyms = sets.filter(({ pos }) => pos !== 'topic');
  return {
    thesaurus: openThesaurus([...synonyms, ...glossarySets(glossary)]),
    topics: openTopics(sets),
    hash,
  };
}

function indexWords({ thesaurus, topics }: Words): IndexWords {
  return { isKnown: (stem) => thesaurus.knows(stem) || topics.knows(stem), topics };
}

async function openSavedIndex(
  indexFolder: string,
  collection: Collection,
  words: Words,
  log: Log,
): Promise<IndexOpening> {
  const fingerprint = fingerprintOf(collection, words.hash);
  const opening = await openIndex(indexFolder, collection, indexWords(words), fingerprint);
  if (opening.kind === 'rebuilt') {
    log.info({ why: opening.why }, 'The search index was rebuilt');
    await saveIndex(indexFolder, opening.index, fingerprint).catch((error: unknown) => {
      log.warn({ err: error }, 'The search index cannot be saved; it will be rebuilt at the next start');
    });
  }
  return opening;
}

/** Each person once, with all the positions of theirs that have descriptions. */
function holdersOf(people: readonly Person[], collection: Collection): readonly Holder[] {
  const byId = new Map<string, { name: string; descriptionIds: string[] }>();
  for (const person of people) {
    const held = descriptionsHeldBy(person, collection).map(({ id }) => id);
    const known = byId.get(person.aadObjectId);
    if (known === undefined) byId.set(person.aadObjectId, { name: person.name, descriptionIds: held });
    else known.descriptionIds.push(...held.filter((id) => !known.descriptionIds.includes(id)));
  }
  return [...byId.values()];
}

/** What was read from the disk, from which the library is made, and made anew when HR has taught something. */
interface Shelf {
  readonly collection: Collection;
  readonly libraryWith: (taught: Taught) => Library;
}

async function openShelf(paths: { indexDir: string; roster: string }, log: Log): Promise<Shelf> {
  const [collection, words, roster] = await Promise.all([
    readCollection(paths.indexDir),
    readWords(paths.indexDir, log),
    readRosterFile(paths.roster),
  ]);
  for (const problem of roster.problems)
    log.warn({ file: paths.roster, ...problem }, 'A line of the roster is left out');
  const opening = await openSavedIndex(paths.indexDir, collection, words, log);
  const holders = holdersOf(roster.people, collection);
  const people = byObjectId(roster.people);
  const libraryWith = (taught: Taught): Library => {
    const search = openSearch(collection, opening, words, taught);
    return { collection, knowledge: openKnowledge(collection, search, words.thesaurus, holders), people };
  };
  return { collection, libraryWith };
}

/** Reads the organisation's descriptions, words and people, and opens the index over them. */
export async function openLibrary(paths: { indexDir: string; roster: string }, log: Log): Promise<Library> {
  return (await openShelf(paths, log)).libraryWith(nothingTaught);
}

/** The lessons that hold for these descriptions, as the search takes them. */
function taughtBy(lessons: readonly Lesson[], collection: Collection): Taught {
  const { inForce } = lessonsInForce(lessons, collection);
  return {
    taught: inForce.flatMap((each) =>
      each.kind === 'duty'
        ? [{ passageKey: dutyKey(each.descriptionId, each.dutyIndex), text: each.lesson.text }]
        : [],
    ),
    nothing: inForce.flatMap((each) => (each.kind === 'nothing' ? [each.lesson.text] : [])),
  };
}

/** Builds `lunr.json` anew from `descriptions/*.json`; gives the number of descriptions. */
export async function rebuildIndex(indexDir: string, log: Log = silentLog): Promise<number> {
  const [collection, words] = await Promise.all([readCollection(indexDir), readWords(indexDir, log)]);
  const index = buildIndex(collection, indexWords(words));
  await saveIndex(indexDir, index, fingerprintOf(collection, words.hash));
  return collection.length;
}

const everyHour = 3_600_000;

/** Forgets what is too old, and learns what was taught in another process. A failure waits for the next hour. */
function keepTidy({ conversationMemory, learning }: Storage, renew: () => Promise<void>, log: Log): void {
  const tidy = async () => {
    await conversationMemory.prune();
    await learning.forgetOlderThan(keptDays);
    await renew();
  };
  setInterval(() => {
    tidy().catch((error: unknown) => log.warn({ err: error }, 'The hourly tidying failed'));
  }, everyHour).unref();
}

/** How long what was said waits for its place on the disk. */
const writeAfter = 1_000;

/** One process answers from itself and writes behind; several must see at once what another has heard. */
function memoryOver(store: ConversationMemory, alone: boolean, log: Log) {
  const onFailure = (error: unknown) => {
    log.warn({ err: error }, 'What was said before cannot be recalled or kept');
  };
  if (!alone) return { kept: forgiving(store, onFailure), flush: async () => {} };
  const later = (work: () => void) => void setTimeout(work, writeAfter).unref();
  const behind = writtenBehind(store, { clock: systemClock, later, onFailure });
  return { kept: forgiving(behind, onFailure), flush: async () => behind.flush() };
}

export async function compose(config: Config, log: Log): Promise<Ametibot> {
  // Imported here: the commands read no database, and need not wait for its driver.
  const { openStorage } = await import('./storage/index.js');
  const { dataDir, databaseUrl } = config;
  const [shelf, storage] = await Promise.all([
    openShelf(config, log),
    openStorage({ dataDir, databaseUrl, clock: systemClock, log }),
  ]);
  const readTaught = async () => taughtBy(await storage.learning.lessons(), shelf.collection);
  let taught = await readTaught();
  let library = shelf.libraryWith(taught);
  const renew = async () => {
    const now = await readTaught();
    if (JSON.stringify(now) === JSON.stringify(taught)) return;
    taught = now;
    library = shelf.libraryWith(now);
  };
  keepTidy(storage, renew, log);
  const memory = memoryOver(storage.conversationMemory, databaseUrl === null, log);
  const colleague = createColleague(() => library, memory.kept, {
    learning: storage.learning,
    renew,
    onFailure: (error) => log.warn({ err: error }, 'A note for HR could not be made'),
  });
  const close = async () => {
    await memory.flush();
    await storage.close();
  };
  return { colleague, library: () => library, storage, close };
}
