import { createHash } from 'node:crypto';
import { readFile } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  AmetibotError,
  sweepUnfinished,
  systemClock,
  unlessGone,
  withoutByteOrderMark,
  writeWhole,
  type Clock,
} from '../ground/index.js';
import { JobDescription } from './job-description.js';
import { versionOf } from './version.js';

/** All descriptions of the organisation, by title and then id, so that order never depends on the disk. */
export type Collection = readonly JobDescription[];

function readOne(path: string, text: string): JobDescription {
  let data: unknown;
  try {
    data = JSON.parse(withoutByteOrderMark(text));
  } catch (cause) {
    throw new AmetibotError({
      code: 'descriptions.not_json',
      message: `${path} is not JSON.`,
      cure: 'Import its document again, or remove the file.',
      cause,
    });
  }
  const read = JobDescription.safeParse(data);
  if (read.success) return { ...read.data, version: versionOf(read.data) };
  const problem = read.error.issues[0];
  throw new AmetibotError({
    code: 'descriptions.malformed',
    message: `${path}: ${problem?.path.join('.') || 'the file'}: ${problem?.message ?? 'not a job description'}.`,
    cure: 'Import its document again, or mend the field that is named.',
    cause: read.error,
  });
}

export function inOrder(descriptions: readonly JobDescription[]): Collection {
  return [...descriptions].sort((a, b) => a.title.localeCompare(b.title, 'et') || (a.id < b.id ? -1 : 1));
}

/** Without a file handle of its own for each: of ten thousand files those would cost as much again as all the rest. */
const readText = promisify(readFile);
/** So many files are read at a time. */
const together = 32;

async function textOf(path: string): Promise<string> {
  return readText(path, 'utf8').catch((cause: unknown) => unreadable(path, cause));
}

function unreadable(path: string, cause: unknown): never {
  throw new AmetibotError({
    code: 'descriptions.unreadable',
    message: `${path} cannot be read.`,
    cure: 'See that it is a file in a folder descriptions/, and no folder itself, and that the bot may read it; or take it away.',
    cause,
  });
}

/** The files of these names, in their order. */
async function* textsIn(folder: string, names: readonly string[]) {
  for (let at = 0; at < names.length; at += together) {
    const paths = names.slice(at, at + together).map((name) => join(folder, name));
    yield* await Promise.all(paths.map(async (path) => ({ path, text: await textOf(path) })));
  }
}

async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  const names =
    (await unlessGone(readdir(folder)).catch((cause: unknown) => unreadable(folder, cause))) ?? [];
  return names.filter((name) => name.endsWith('.json')).sort();
}

/**
 * Reads `INDEX_DIR/descriptions/*.json`. The version is computed from the words that were read, never believed.
 * A folder that does not exist holds nothing. Throws `descriptions.unreadable`, `descriptions.not_json`,
 * `descriptions.malformed` or `descriptions.duplicate_id`, naming the file.
 */
export async function readCollection(indexFolder: string): Promise<Collection> {
  const folder = join(indexFolder, 'descriptions');
  const byId = new Map<string, JobDescription>();
  for await (const { path, text } of textsIn(folder, await jsonFilesIn(folder))) {
    const description = readOne(path, text);
    if (byId.has(description.id)) {
      throw new AmetibotError({
        code: 'descriptions.duplicate_id',
        message: `${path} has the id "${description.id}", which another file has too.`,
        cure: 'Remove one of the two files.',
      });
    }
    byId.set(description.id, description);
  }
  return inOrder([...byId.values()]);
}

/** Writes one description; the file is whole or as it was before, never half, however many write at the same moment. */
export async function writeDescription(
  indexFolder: string,
  description: JobDescription,
  newId?: () => string,
): Promise<void> {
  const path = join(indexFolder, 'descriptions', `${description.id}.json`);
  await writeWhole(path, `${JSON.stringify(description, null, 2)}\n`, newId);
}

/** Takes away what writers of descriptions who fell have left half done. */
export function sweepDescriptions(indexFolder: string, clock: Clock = systemClock): Promise<void> {
  return sweepUnfinished(join(indexFolder, 'descriptions'), clock);
}

/** One hash over all descriptions: two collections with the same hash hold the same words under the same ids. */
export function collectionHash(descriptions: Collection): string {
  const hash = createHash('sha256');
  for (const { id, version } of inOrder(descriptions)) hash.update(`${id} ${version}\n`);
  return hash.digest('hex');
}
