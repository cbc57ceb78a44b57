import { writeFile } from 'node:fs/promises';
import { unwritableFile } from '../ground/index.js';

/** Writes what a command was asked for. Throws `files.unwritable` where it cannot be written. */
export async function writeAsked(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw unwritableFile(file, cause);
  }
}
