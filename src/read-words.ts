import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGlossary, type GlossaryRead } from './glossary-file.js';
import { silentLog, writeWhole, type Log } from './ground/index.js';
import {
  buildMeaningTables,
  buildThesaurusTables,
  glossarySets,
  inSets,
  openMeanings,
  openThesaurusOver,
  openThesaurusText,
  packMeaningTables,
  packThesaurusTables,
  readThesaurus,
  stemsVersion,
  unpackMeaningTables,
  unpackThesaurusTables,
  type Meanings,
  type MeaningTables,
  type PackedMeaningTables,
  type PackedThesaurusTables,
  type SetsOfTerms,
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

const wordsFolder = fileURLToPath(new URL('./language/words/', import.meta.url));
/** What the files of words come to. Built from them by `npm run index`; with another seal it is not used. */
const tablesFile = join(wordsFolder, 'meanings.json');

interface WordFile {
  readonly name: string;
  readonly bytes: Buffer;
}

async function readWordFiles(): Promise<readonly WordFile[]> {
  const names = (await readdir(wordsFolder))
    .filter((name) => /^(?:thesaurus|topics)-.*\.txt$/.test(name))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(wordsFolder, name)) })));
}

const isOfThesaurus = ({ name }: WordFile) => name.startsWith('thesaurus-');

function setsIn({ name, bytes }: WordFile, log: Log): readonly SynonymSet[] {
  const { sets, problems } = readThesaurus(bytes.toString('utf8'));
  for (const problem of problems) log.warn({ file: name, ...problem }, 'A line of the thesaurus is left out');
  return sets;
}

function hashOf(files: readonly WordFile[]): string {
  const hash = createHash('sha256').update(`stems ${stemsVersion}`);
  for (const { name, bytes } of files) hash.update(`\n${name}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

/** What the files of words come to, as it is kept beside them. */
interface SavedWords {
  readonly hash: string;
  readonly tables: PackedMeaningTables;
  readonly thesaurus: PackedThesaurusTables;
  /** On which lines of each file of the thesaurus its sets stand. */
  readonly lines: readonly (readonly number[])[];
}

/** What is opened of the bot's own words. */
interface OwnWords {
  readonly tables: MeaningTables;
  readonly sets: SetsOfTerms;
}

function unpack({ tables, thesaurus, lines }: SavedWords, files: readonly WordFile[]): OwnWords {
  const readers = files.filter(isOfThesaurus).map(({ bytes }) => openThesaurusText(bytes.toString('utf8')));
  const places = readers.flatMap((read, file) => (lines[file] ?? []).map((line) => ({ read, line })));
  const setAt = (set: number) => {
    const place = places[set];
    if (place === undefined) throw new RangeError(`The thesaurus has no set ${set}.`);
    return place.read(place.line);
  };
  return {
    tables: unpackMeaningTables(tables),
    sets: { tables: unpackThesaurusTables(thesaurus), setAt },
  };
}

/** As it was built from these very files; `undefined` where it was built from others, or not at all. */
async function savedWords(hash: string, files: readonly WordFile[]): Promise<OwnWords | undefined> {
  try {
    const saved = JSON.parse(await readFile(tablesFile, 'utf8')) as SavedWords;
    return saved.hash === hash ? unpack(saved, files) : undefined;
  } catch {
    return undefined;
  }
}

async function ownWords(hash: string, files: readonly WordFile[], log: Log): Promise<OwnWords> {
  const saved = await savedWords(hash, files);
  if (saved !== undefined) return saved;
  log.warn({}, 'The words have changed since `npm run index`: the start takes two seconds longer');
  const read = files.map((file) => ({ file, sets: setsIn(file, log) }));
  return {
    tables: buildMeaningTables(read.flatMap(({ sets }) => sets)),
    sets: inSets(read.filter(({ file }) => isOfThesaurus(file)).flatMap(({ sets }) => sets)),
  };
}

/** The same, made of the files as they are now. */
export async function builtWords(log: Log = silentLog): Promise<SavedWords> {
  const files = await readWordFiles();
  const read = files.map((file) => ({ file, sets: setsIn(file, log) }));
  const thesaurus = read.filter(({ file }) => isOfThesaurus(file)).map(({ sets }) => sets);
  return {
    hash: hashOf(files),
    tables: packMeaningTables(buildMeaningTables(read.flatMap(({ sets }) => sets))),
    thesaurus: packThesaurusTables(buildThesaurusTables(thesaurus.flat())),
    lines: thesaurus.map((sets) => sets.map(({ line = 0 }) => line)),
  };
}

/**
 * Works out anew what the files of words come to, and keeps it beside them. Where it stands so already nothing is
 * written: the bot may not be let write among its own files.
 */
export async function rebuildWords(log: Log = silentLog): Promise<void> {
  const built = `${JSON.stringify(await builtWords(log))}\n`;
  const kept = await readFile(tablesFile, 'utf8').catch(() => undefined);
  if (built !== kept) await writeWhole(tablesFile, built);
}

/** Words that are known already, and whether a glossary that cannot be read is a fault. */
export interface ReadingWords {
  readonly known?: Words | undefined;
  /** Otherwise it is told, and what is known of the organisation's words stays; at a start that is nothing. */
  readonly refuseBroken?: boolean | undefined;
}

/** The words as the files have them now; those that are known, where they would be the same. */
export async function readWords(
  indexFolder: string,
  log: Log,
  { known, refuseBroken = false }: ReadingWords = {},
): Promise<Words> {
  const [files, own] = await Promise.all([readWordFiles(), readGlossary(indexFolder, log)]);
  if (own.kind === 'read') return wordsOver(files, own, log, known);
  if (refuseBroken) throw own.fault;
  if (known !== undefined) {
    log.warn({ err: own.fault }, 'The glossary cannot be read; the words known before stay');
    return known;
  }
  log.warn({ err: own.fault }, 'The glossary cannot be read; the bot works without it');
  return wordsOver(files, { glossary: { entries: [] }, text: '' }, log);
}

async function wordsOver(
  files: readonly WordFile[],
  { glossary, text }: Omit<Extract<GlossaryRead, { kind: 'read' }>, 'kind'>,
  log: Log,
  known?: Words,
): Promise<Words> {
  const hashOfFiles = hashOf(files);
  const hash = createHash('sha256').update(hashOfFiles).update(text).digest('hex').slice(0, 16);
  if (known?.hash === hash) return known;
  const { tables, sets } = await ownWords(hashOfFiles, files, log);
  const own = glossarySets(glossary);
  return {
    thesaurus: openThesaurusOver(sets, inSets(own)),
    meanings: openMeanings(tables, buildMeaningTables(own)),
    hash,
  };
}
