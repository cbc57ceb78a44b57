import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { markOfFile, unlessGone, withoutByteOrderMark } from '../ground/index.js';
import { brokenFiles, wrongField, type BrokenFile } from './broken-file.js';
import { JobDescription } from './job-description.js';
import { versionOf } from './version.js';
import { readStanding, readWaitingSet, type WaitingSet } from './waiting-set.js';

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

/** So many files are read at a time. */
const together = 32;

/** What stands under these names, in their order, each read or broken. */
async function* standingUnder(names: readonly string[], folder: string, waiting: WaitingSet) {
  const readAt = async (name: string) => {
    const place = join(folder, name);
    try {
      const standing = await readStanding(folder, name, waiting);
      if (standing === null) return [];
      const { path, text } = standing;
      return [{ path, found: readOne(path, text) }];
    } catch (cause) {
      return [{ path: place, found: { kind: 'unreadable', path: place, cause } as const }];
    }
  };
  for (let at = 0; at < names.length; at += together)
    yield* (await Promise.all(names.slice(at, at + together).map(readAt))).flat();
}

/** What the files come to, and those of them that cannot be taken. */
interface Reading {
  readonly descriptions: readonly JobDescription[];
  readonly broken: readonly BrokenFile[];
}

/** A hidden file is no description: editors and file managers leave such beside the one that somebody has open. */
function isDescriptionName(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** The names under which descriptions may stand, in their order. Throws the system's error. */
async function namesIn(folder: string, waiting: WaitingSet): Promise<readonly string[]> {
  const placed = (await unlessGone(readdir(folder))) ?? [];
  const names = new Set([...placed.filter(isDescriptionName), ...waiting.keys()]);
  return [...names].sort();
}

async function readFolder(folder: string): Promise<Reading> {
  const waiting = await readWaitingSet(folder);
  const names = await namesIn(folder, waiting);
  const byId = new Map<string, { readonly path: string; readonly description: JobDescription }>();
  const broken: BrokenFile[] = [];
  for await (const { path, found } of standingUnder(names, folder, waiting)) {
    if ('kind' in found) {
      broken.push(found);
      continue;
    }
    const { id } = found;
    const other = byId.get(id)?.path;
    if (other === undefined) byId.set(id, { path, description: found });
    else broken.push({ kind: 'duplicate_id', path, id, other });
  }
  return { descriptions: [...byId.values()].map(({ description }) => description), broken };
}

/** A folder in which somebody writes all the time is read so often, and then taken as it is. */
const mostReadings = 5;

/** What was read while others published is a part of what was before and a part of what is now: it is read again. */
async function readSettled(folder: string): Promise<Reading> {
  for (let readings = 1; ; readings += 1) {
    const mark = await markOfFile(folder);
    const reading = await readFolder(folder);
    if (readings === mostReadings || mark === (await markOfFile(folder))) return reading;
  }
}

/**
 * Reads `INDEX_DIR/descriptions/*.json`, and what waits there to come to its place (`publishDescriptions`); writes
 * nothing. The version is computed from the words that were read, never believed. A folder that does not exist holds
 * nothing. Throws `descriptions.unreadable`, `descriptions.not_json`, `descriptions.malformed`,
 * `descriptions.duplicate_id` or, of several kinds, `descriptions.broken`, naming every file that cannot be taken: a
 * position that is silently missing would be answered for as one that nobody described.
 */
export async function readCollection(indexFolder: string): Promise<Collection> {
  const folder = join(indexFolder, 'descriptions');
  const { descriptions, broken } = await readSettled(folder).catch((cause: unknown) => {
    throw brokenFiles([{ kind: 'unreadable', path: folder, cause }]);
  });
  if (broken.length > 0) throw brokenFiles(broken);
  return inOrder(descriptions);
}

/** Whether a folder has descriptions, none of which is read. Throws the system's error. */
export async function holdsDescriptions(indexFolder: string): Promise<boolean> {
  const folder = join(indexFolder, 'descriptions');
  return (await namesIn(folder, await readWaitingSet(folder))).length > 0;
}

/** When the file that has the id for its name was last written; `null` where there is none. Throws the system's error. */
export async function whenWritten(indexFolder: string, id: string): Promise<Date | null> {
  const folder = join(indexFolder, 'descriptions');
  const standing = await unlessGone(readStanding(folder, `${id}.json`, await readWaitingSet(folder)));
  return standing === null ? null : ((await unlessGone(stat(standing.path)))?.mtime ?? null);
}

/** One hash over all descriptions: two collections with the same hash hold the same words under the same ids. */
export function collectionHash(descriptions: Collection): string {
  const hash = createHash('sha256');
  for (const { id, version } of inOrder(descriptions)) hash.update(`${id} ${version}\n`);
  return hash.digest('hex');
}
