import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from './clock.js';
import { oneHour } from './durations.js';
import { codeOf, unwritableFile } from './file-fault.js';
import { makeFolder } from './make-folder.js';

const unfinished = '.new';

/** A text takes milliseconds to write; what is older than this was left by a writer who fell. */
const leftAfter = oneHour;

/**
 * Writes a file, and its folder where there is none; the file is whole or as it was before, never half. Each
 * writer has a name of its own meanwhile, whichever process or machine it runs on: of two at the same moment the later
 * one's words stand, and neither takes the other's. Throws `files.unwritable` with what stands in the way.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  newId: () => string = randomUUID,
): Promise<void> {
  const own = `${path}.${newId()}${unfinished}`;
  try {
    await writeInFolder(own, content);
    await rename(own, path);
  } catch (error) {
    const isOthers = codeOf(error) === 'EEXIST';
    if (!isOthers) await rm(own, { force: true }).catch(() => undefined);
    throw unwritableFile(path, error);
  }
}

/**
 * `wx`: a name that somebody has is not written to. `flush`: it is on the disk before it takes its name, or a machine
 * that loses its power might come back with the new name and nothing under it.
 */
async function writeInFolder(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', flush: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    await writeFile(path, content, { flag: 'wx', flush: true });
  }
}

/** The names in a folder are on the disk then, as they are now. A system that flushes no folders keeps its own order. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/**
 * Takes a folder away under another name: whoever filled it may only have been asleep, and is then to find all of it
 * under the name that they know, or nothing.
 */
async function removeFolder(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}${unfinished}`;
  await rename(path, aside);
  await rm(aside, { recursive: true, force: true });
}

/**
 * Takes away what writers who fell have left half done in a folder: files, and folders whose names begin as told. What
 * cannot be taken away stays: nothing reads it, and what was written is worth more than a tidy folder.
 */
export async function sweepUnfinished(folder: string, clock: Clock, folders?: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(unfinished))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || clock.now().getTime() - found.mtimeMs <= leftAfter) continue;
    const isOurFolder = folders !== undefined && name.startsWith(folders) && found.isDirectory();
    if (isOurFolder) await removeFolder(path).catch(() => undefined);
    else if (found.isFile()) await rm(path, { force: true }).catch(() => undefined);
  }
}
