import { randomUUID } from 'node:crypto';
import { rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AmetibotError,
  codeOf,
  flushFolder,
  makeFolder,
  sweepUnfinished,
  systemClock,
  unlessGone,
  unwritableFile,
  type Clock,
} from '../ground/index.js';
import type { JobDescription } from './job-description.js';
import {
  namesWaiting,
  readStanding,
  readText,
  readWaitingSet,
  waitingFolder,
  waitingName,
} from './waiting-set.js';

/** So begin the names of folders in which sets are laid ready. */
const unfinishedBegin = 'publishing.';

/** So many files are written at a time. */
const together = 16;

/** Of those who publish at the same moment one comes first; so often somebody may be overtaken. */
const mostTries = 100;

/**
 * Writes descriptions, all or none: whoever reads sees every one as it is now, or every one as it was before, whenever
 * this process or the machine ends. They are laid ready in a folder of their own; its new name, `publishing`, puts all in
 * force at once, and then each is moved to its place. Where that is broken off, readers go by the folder, and the next
 * who publishes or starts moves the rest. Of several who publish at the same moment one set comes after the other.
 * Throws `files.unwritable`: then none was written.
 */
export async function publishDescriptions(
  indexFolder: string,
  descriptions: readonly JobDescription[],
  clock: Clock = systemClock,
): Promise<void> {
  const folder = join(indexFolder, 'descriptions');
  await finishPublishing(indexFolder);
  if (descriptions.length > 0) {
    const set = randomUUID();
    const laying = { folder, ready: join(folder, `${unfinishedBegin}${set}.new`), set };
    try {
      await layReady(descriptions, laying);
      await putInForce(indexFolder, laying);
    } catch (error) {
      await rm(laying.ready, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
    // They hold already: that a file cannot come to its place is told to the next who publishes.
    await finishPublishing(indexFolder).catch(() => undefined);
  }
  await sweepUnfinished(folder, clock, unfinishedBegin);
}

/** Where a set is laid ready. */
interface Laying {
  readonly folder: string;
  readonly ready: string;
  readonly set: string;
}

/** Writes a file of a set, which nobody reads yet. */
async function layOne(description: JobDescription, { folder, ready, set }: Laying): Promise<void> {
  const name = `${description.id}.json`;
  const place = join(folder, name);
  try {
    const before = await unlessGone(readText(place, 'utf8'));
    const text = `${JSON.stringify(description, null, 2)}\n`;
    await writeFile(join(ready, waitingName(name, before, set)), text, { flag: 'wx', flush: true });
  } catch (error) {
    throw unwritableFile(place, error);
  }
}

async function layReady(descriptions: readonly JobDescription[], laying: Laying): Promise<void> {
  await makeFolder(laying.ready).catch((error: unknown) => {
    throw unwritableFile(laying.folder, error);
  });
  for (let at = 0; at < descriptions.length; at += together) {
    const some = descriptions.slice(at, at + together);
    // All have ended before the folder is taken away over the first that failed.
    for (const each of await Promise.allSettled(some.map(async (one) => layOne(one, laying))))
      if (each.status === 'rejected') throw each.reason;
  }
  await flushFolder(laying.ready);
}

/** What the systems say where a folder has the name already, and is not empty. */
const taken: readonly (string | undefined)[] = ['ENOTEMPTY', 'EEXIST', 'EPERM'];

/** Every set has gone to its place by now: what is still in the folder somebody has put there by hand. */
async function whatStandsInTheWay(folder: string, cause: unknown): Promise<AmetibotError> {
  const waiting = waitingFolder(folder);
  const [others] = await namesWaiting(folder).catch(() => []);
  if (others === undefined) return unwritableFile(waiting, cause);
  return new AmetibotError({
    code: 'files.unwritable',
    message: `${waiting} holds ${others}, which is of no set that was published.`,
    cure: 'Move what is in that folder elsewhere, and try again.',
    cause,
  });
}

/** Gives the set the name by which it holds, once no other has it. */
async function putInForce(indexFolder: string, { folder, ready }: Laying): Promise<void> {
  const waiting = waitingFolder(folder);
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(ready, waiting);
      break;
    } catch (error) {
      if (tries === mostTries || !taken.includes(codeOf(error)))
        throw await whatStandsInTheWay(folder, error);
    }
    await finishPublishing(indexFolder);
  }
  await flushFolder(folder);
}

/**
 * Moves to their places the files of a set that is in force, whoever put it there; what somebody has changed by hand
 * since then stays as they left it. Throws `files.unwritable`; what is in force stays so.
 */
export async function finishPublishing(indexFolder: string): Promise<void> {
  const folder = join(indexFolder, 'descriptions');
  try {
    const set = await readWaitingSet(folder);
    for (const [name, { path }] of set) {
      const holds = (await readStanding(folder, name, set))?.path === path;
      await (holds ? unlessGone(rename(path, join(folder, name))) : rm(path, { force: true }));
    }
  } catch (error) {
    throw unwritableFile(folder, error);
  }
  // Only an empty one goes: by now the next set may wait there. One that stays empty says nothing.
  await rmdir(waitingFolder(folder)).catch(() => undefined);
}
