import { stat } from 'node:fs/promises';
import { codeOf } from './file-fault.js';

/** A file that is deleted and made again is not there for a moment, which is no fault of its own: `null`. */
export async function unlessGone<Found>(look: Promise<Found>): Promise<Found | null> {
  try {
    return await look;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Something that differs when the file or the folder does; `null` where there is none. */
export async function markOfFile(path: string): Promise<string | null> {
  const found = await unlessGone(stat(path));
  return found === null ? null : `${found.mtimeMs} ${found.size} ${found.ino}`;
}
