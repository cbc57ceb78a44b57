import { realpath, stat, writeFile } from 'node:fs/promises';
import { unwritableFile, writeWhole } from '../../ground/index.js';

/**
 * Writes what a command was asked for, whole or as it was before. What is there and is no file, such as /dev/stdout, is
 * written to as it stands: a new file in its place would take it from the whole machine. Of a link it is what it names
 * that is written. Throws `files.unwritable` where it cannot be written.
 */
export async function writeAsked(file: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there === undefined || there.isFile())
    return writeWhole(there === undefined ? file : await realpath(file), content);
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw unwritableFile(file, cause);
  }
}
