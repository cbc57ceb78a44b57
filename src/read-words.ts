import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGlossary } from './glossary-file.js';
import { inOneGo, silentLog, type Log, type Run, type Steps } from './ground/index.js';
import {
  buildMeaningTables,
  glossarySets,
  growThesaurus,
  openMeanings,
  packMeaningTables,
  readThesaurus,
  stemsVersion,
  unpackMeaningTables,
  type Meanings,
  type MeaningTables,
  type PackedMeaningTables,
  type SynonymSet,
  type Thesaurus,
} from './language/index.js';

/** The words that stand for each other or belong together: the bot's own, and those of the organisation. */
export interface Words {
  readonly thesaurus: Thesaurus;
  readonly meanings: Meanings;
  /** Names the words that compounds are taken apart by: another list gives another index. */
  readonly hash: string;
}

const wordsFolder = fileURLToPath(new URL('./language/', import.meta.url));
/** What the files of words come to. Built from them by `npm run index`; with another seal it is not used. */
const tablesFile = join(wordsFolder, 'meanings.json');

interface WordFile {
  readonly name: string;
  readonly text: string;
}

async function readWordFiles(): Promise<readonly WordFile[]> {
  const names = (await readdir(wordsFolder))
    .filter((name) => /^(?:thesaurus|topics)-.*\.txt$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(wordsFolder, name), 'utf8') })),
  );
}

function setsIn({ name, text }: WordFile, log: Log): readonly SynonymSet[] {
  const { sets, problems } = readThesaurus(text);
  for (const problem of problems) log.warn({ file: name, ...problem }, 'A line of the thesaurus is left out');
  return sets;
}

function hashOf(files: readonly WordFile[]): string {
  const hash = createHash('sha256').update(`stems ${stemsVersion}`);
  for (const { name, text } of files) hash.update(`\n${name}\n`).update(text);
  return hash.digest('hex').slice(0, 16);
}

interface SavedTables {
  readonly hash: string;
  readonly tables: PackedMeaningTables;
}

/** The tables as they were built from these very files; `undefined` where they were built from others, or not at all. */
async function savedTables(hash: string): Promise<MeaningTables | undefined> {
  try {
    const saved = JSON.parse(await readFile(tablesFile, 'utf8')) as SavedTables;
    return saved.hash === hash ? unpackMeaningTables(saved.tables) : undefined;
  } catch {
    return undefined;
  }
}

async function tablesOf(files: readonly WordFile[], hash: string, log: Log): Promise<MeaningTables> {
  const saved = await savedTables(hash);
  if (saved !== undefined) return saved;
  log.warn({}, 'The words have changed since `npm run index`: the start takes a second longer');
  return buildMeaningTables(files.flatMap((file) => setsIn(file, log)));
}

/** What the files of words come to, as it is kept beside them. */
export async function builtWords(log: Log = silentLog): Promise<SavedTables> {
  const files = await readWordFiles();
  const tables = packMeaningTables(buildMeaningTables(files.flatMap((file) => setsIn(file, log))));
  return { hash: hashOf(files), tables };
}

/** Works out anew what the files of words come to, and keeps it beside them. */
export async function rebuildWords(log: Log = silentLog): Promise<void> {
  await writeFile(`${tablesFile}.new`, `${JSON.stringify(await builtWords(log))}\n`);
  await rename(`${tablesFile}.new`, tablesFile);
}

/** The thesaurus of these files and of the organisation, file by file and set by set. */
function* thesaurusInSteps(
  files: readonly WordFile[],
  own: readonly SynonymSet[],
  log: Log,
): Steps<Thesaurus> {
  const growing = growThesaurus();
  for (const file of files.filter(({ name }) => name.startsWith('thesaurus-'))) {
    for (const set of setsIn(file, log)) {
      growing.add(set);
      yield;
    }
  }
  for (const set of own) growing.add(set);
  return growing.finish();
}

/** Words that are known already, and how to go through what takes long. */
export interface ReadingWords {
  readonly known?: Words;
  readonly run?: Run;
}

/** The words as the files have them now; those that are known, where they would be the same. */
export async function readWords(
  indexFolder: string,
  log: Log,
  { known, run = inOneGo }: ReadingWords = {},
): Promise<Words> {
  const [files, { glossary, text }] = await Promise.all([readWordFiles(), readGlossary(indexFolder, log)]);
  const hashOfFiles = hashOf(files);
  const hash = createHash('sha256').update(hashOfFiles).update(text).digest('hex').slice(0, 16);
  if (known?.hash === hash) return known;
  const tables = await tablesOf(files, hashOfFiles, log);
  const own = glossarySets(glossary);
  return {
    thesaurus: await run(thesaurusInSteps(files, own, log)),
    meanings: openMeanings(tables, buildMeaningTables(own)),
    hash,
  };
}
