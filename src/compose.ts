import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import {
  createColleague,
  createMemoryInProcess,
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
import { byObjectId, descriptionsHeldBy, readRosterFile, type Person } from './people/index.js';
import { openKnowledge, type Holder } from './questions/index.js';
import {
  buildIndex,
  fingerprintOf,
  openIndex,
  openSearch,
  saveIndex,
  type IndexWords,
  type Search,
} from './search/index.js';

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
  readonly library: Library;
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

async function openSearchIn(
  indexFolder: string,
  collection: Collection,
  words: Words,
  log: Log,
): Promise<Search> {
  const fingerprint = fingerprintOf(collection, words.hash);
  const opening = await openIndex(indexFolder, collection, indexWords(words), fingerprint);
  if (opening.kind === 'rebuilt') {
    log.info({ why: opening.why }, 'The search index was rebuilt');
    await saveIndex(indexFolder, opening.index, fingerprint).catch((error: unknown) => {
      log.warn({ err: error }, 'The search index cannot be saved; it will be rebuilt at the next start');
    });
  }
  return openSearch(collection, opening, words);
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

/** Reads the organisation's descriptions, words and people, and opens the index over them. */
export async function openLibrary(paths: { indexDir: string; roster: string }, log: Log): Promise<Library> {
  const [collection, words, roster] = await Promise.all([
    readCollection(paths.indexDir),
    readWords(paths.indexDir, log),
    readRosterFile(paths.roster),
  ]);
  for (const problem of roster.problems)
    log.warn({ file: paths.roster, ...problem }, 'A line of the roster is left out');
  const search = await openSearchIn(paths.indexDir, collection, words, log);
  const knowledge = openKnowledge(collection, search, words.thesaurus, holdersOf(roster.people, collection));
  return { collection, knowledge, people: byObjectId(roster.people) };
}

/** Builds `lunr.json` anew from `descriptions/*.json`; gives the number of descriptions. */
export async function rebuildIndex(indexDir: string, log: Log = silentLog): Promise<number> {
  const [collection, words] = await Promise.all([readCollection(indexDir), readWords(indexDir, log)]);
  const index = buildIndex(collection, indexWords(words));
  await saveIndex(indexDir, index, fingerprintOf(collection, words.hash));
  return collection.length;
}

export async function compose(config: Config, log: Log): Promise<Ametibot> {
  const library = await openLibrary(config, log);
  return { library, colleague: createColleague(() => library, createMemoryInProcess(systemClock)) };
}
