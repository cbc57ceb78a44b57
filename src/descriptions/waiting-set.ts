import { createHash } from 'node:crypto';
import { readFile } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, unlessGone, withoutByteOrderMark } from '../ground/index.js';
import { JobDescription } from './job-description.js';
import { versionOf } from './version.js';

/** A file of a set that is in force already, and has not come to its place yet. */
interface WaitingFile {
  readonly path: string;
  /** What stood in its place when it was laid ready, as `markOfText` has it. */
  readonly replaces: string;
}

/** Files that wait, by the names they are to have. */
export type WaitingSet = ReadonlyMap<string, WaitingFile>;

/** What stands under a name, and where it lies. */
interface Standing {
  readonly path: string;
  readonly text: string;
}

/** Where the set waits, in the folder of the descriptions. That it is there is what makes the set hold. */
export function waitingFolder(folder: string): string {
  return join(folder, 'publishing');
}

/** What a text is known by, to see whether it is still the same. */
function markOfText(text: string | null): string {
  if (text === null) return 'nothing';
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The name of a file while it waits. It is that of its set alone: nobody who helps can take another set's file for it. */
export function waitingName(name: string, before: string | null, set: string): string {
  return `${name}.over-${markOfText(before)}.${set}`;
}

const waitingPattern = /^(?<name>.+\.json)\.over-(?<replaces>nothing|[0-9a-f]{16})\.[^.]+$/u;

/** What lies in the folder of the set that waits, of the set or not. Throws the system's error. */
export async function namesWaiting(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(waitingFolder(folder));
  } catch (error) {
    // Where somebody has put a file of that name no set waits: what is published already can be read all the same.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

/** The set that waits; none in most folders. Throws the system's error. */
export async function readWaitingSet(folder: string): Promise<WaitingSet> {
  const names = await namesWaiting(folder);
  return new Map(
    names.flatMap((each) => {
      const { name, replaces } = waitingPattern.exec(each)?.groups ?? {};
      const path = join(waitingFolder(folder), each);
      return name === undefined || replaces === undefined ? [] : [[name, { path, replaces }] as const];
    }),
  );
}

/** Without a file handle of its own for each: of ten thousand files those would cost as much again as all the rest. */
export const readText = promisify(readFile);

/** Whether a text is as a publisher wrote it: whoever changes words by hand leaves the version that others had. */
function isPublished(text: string): boolean {
  try {
    const { success, data } = JobDescription.safeParse(JSON.parse(withoutByteOrderMark(text)));
    return success && data.version === versionOf(data);
  } catch {
    return false;
  }
}

/** Whether a waiting file may still take its place: nobody has changed, put or taken away by hand what is there. */
function mayReplace({ replaces }: WaitingFile, placed: string | null): boolean {
  if (markOfText(placed) === replaces) return true;
  // Another may have published between: of two publishers the later one's words stand.
  return placed !== null && isPublished(placed);
}

/**
 * What stands under a name: the file that waits for it, unless somebody has changed by hand since what it is to replace;
 * then what they left. `null` where nothing stands. The one that waits is read first: it may come to its place
 * meanwhile, and never goes back. Throws the system's error.
 */
export async function readStanding(folder: string, name: string, set: WaitingSet): Promise<Standing | null> {
  const path = join(folder, name);
  const waiting = set.get(name);
  if (waiting === undefined) return { path, text: await readText(path, 'utf8') };
  const fresh = await unlessGone(readText(waiting.path, 'utf8'));
  const placed = await unlessGone(readText(path, 'utf8'));
  if (fresh !== null && mayReplace(waiting, placed)) return { path: waiting.path, text: fresh };
  return placed === null ? null : { path, text: placed };
}
