import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './file-fault.js';
import { unlessGone } from './look-at-file.js';

/**
 * Makes a folder and those above it, each with the rights of `mode`; one that is there stays as it is. Step by step,
 * because Node's own `recursive` goes round for ever where a parent that is there takes no folder and says ENOENT, as
 * /proc does. Throws the system's error: EEXIST where a file stands there, ENOTDIR where one stands above.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent, mode);
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const madeMeanwhile = codeOf(error) === 'EEXIST' && (await isFolder(path));
    if (!madeMeanwhile) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await unlessGone(stat(path)))?.isDirectory() === true;
}
