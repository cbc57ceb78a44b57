import { createHash } from 'node:crypto';
import { readFile } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  sweepUnfinished,
  systemClock,
  unlessGone,
  withoutByteOrderMark,
  writeWhole,
  type Clock,
} from '../ground/index.js';
import { brokenFiles, wrongField, type BrokenFile } from './broken-file.js';
import { JobDescription } from './job-description.js';
import { versionOf } from './version.js';

/** All descriptions of the organisation, by title and then id, so that order never depends on the disk. */
export type Collection = readonly JobDescription[];

/** A description as a file has it, or why the file is none. */
function readOne(path: string, text: string): JobDescription | BrokenFile {
  let data: unknown;
  try {
    data = JSON.parse(withoutByteOrderMark(text));
  } catch {
    return { kind: 'not_json', path };
  }
  const read = JobDescription.safeParse(data, { error: wrongField });
  if (read.success) return { ...read.data, version: versionOf(read.data) };
  const problems = read.error.issues.map(
    ({ path: field, message }) => `${field.join('.') || 'the file'} ${message}`,
  );
  return { kind: 'malformed', path, problems };
}

export function inOrder(descriptions: readonly JobDescription[]): Collection {
  return [...descriptions].sort((a, b) => a.title.localeCompare(b.title, 'et') || (a.id < b.id ? -1 : 1));
}

/** Without a file handle of its own for each: of ten thousand files those would cost as much again as all the rest. */
const readText = promisify(readFile);
/** So many files are read at a time. */
const together = 32;

/** The files of these names, in their order, each read or broken. */
async function* filesIn(folder: string, names: readonly string[]) {
  const readAt = (path: string): Promise<JobDescription | BrokenFile> =>
    readText(path, 'utf8').then(
      (text) => readOne(path, text),
      (cause: unknown) => ({ kind: 'unreadable', path, cause }),
    );
  for (let at = 0; at < names.length; at += together) {
    const paths = names.slice(at, at + together).map((name) => join(folder, name));
    yield* await Promise.all(paths.map(async (path) => ({ path, found: await readAt(path) })));
  }
}

async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  const names = await unlessGone(readdir(folder)).catch((cause: unknown) => {
    throw brokenFiles([{ kind: 'unreadable', path: folder, cause }]);
  });
  return (names ?? []).filter((name) => name.endsWith('.json')).sort();
}

/**
 * Reads `INDEX_DIR/descriptions/*.json`. The version is computed from the words that were read, never believed.
 * A folder that does not exist holds nothing. Throws `descriptions.unreadable`, `descriptions.not_json`,
 * `descriptions.malformed`, `descriptions.duplicate_id` or, of several kinds, `descriptions.broken`, naming every file
 * that cannot be taken: a position that is silently missing would be answered for as one that nobody described.
 */
export async function readCollection(indexFolder: string): Promise<Collection> {
  const folder = join(indexFolder, 'descriptions');
  const byId = new Map<string, { readonly path: string; readonly description: JobDescription }>();
  const broken: BrokenFile[] = [];
  for await (const { path, found } of filesIn(folder, await jsonFilesIn(folder))) {
    if ('kind' in found) {
      broken.push(found);
      continue;
    }
    const { id } = found;
    const other = byId.get(id)?.path;
    if (other === undefined) byId.set(id, { path, description: found });
    else broken.push({ kind: 'duplicate_id', path, id, other });
  }
  if (broken.length > 0) throw brokenFiles(broken);
  return inOrder([...byId.values()].map(({ description }) => description));
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
