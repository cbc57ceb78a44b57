import { AsyncLocalStorage } from 'node:async_hooks';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

type Disk = typeof disk;
type Change = 'mkdir' | 'writeFile' | 'rename' | 'rm' | 'rmdir';

/** Lets some functions of the disk be others while the work goes on. */
export async function withDisk<T>(others: Partial<Disk>, work: () => Promise<T>): Promise<T> {
  const own = { ...disk };
  try {
    Object.assign(disk, others);
    syncBuiltinESMExports();
    return await work();
  } finally {
    Object.assign(disk, own);
    syncBuiltinESMExports();
  }
}

/** Only one for all: on Node 20 and 22 each that was ever used costs something at each promise, to the end of the process. */
const looking = new AsyncLocalStorage<true>();

/** Before each change that the work makes on the disk; the change is left out where this throws. */
type BeforeChange = (change: Change, path: string) => Promise<void>;

/** Does something before each change that the work makes; the changes that it makes itself are not told. */
export async function beforeChanges<T>(before: BeforeChange, work: () => Promise<T>): Promise<T> {
  const telling = (change: Change) => {
    const make = disk[change] as (path: string, ...words: unknown[]) => Promise<unknown>;
    const told: typeof make = async (path, ...words) => {
      if (looking.getStore() === undefined) await looking.run(true, async () => before(change, path));
      return make(path, ...words);
    };
    return told as never;
  };
  const others = {
    mkdir: telling('mkdir'),
    writeFile: telling('writeFile'),
    rename: telling('rename'),
    rm: telling('rm'),
    rmdir: telling('rmdir'),
  };
  return withDisk(others, work);
}

/**
 * Does the work of a process that is killed after so many changes of the disk: nothing is written from then on, and of
 * the file that it was about to write there is a half. Tells whether the work came to its end before.
 */
export async function killedAfter(steps: number, work: () => Promise<unknown>): Promise<boolean> {
  let left = steps;
  const endOrGoOn: BeforeChange = async (change, path) => {
    left -= 1;
    if (left === -1 && change === 'writeFile') await disk.writeFile(path, '{"id": "hal');
    if (left < 0) throw new Error('The process has ended.');
  };
  await beforeChanges(endOrGoOn, work).catch(() => undefined);
  return left >= 0;
}
