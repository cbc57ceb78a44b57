import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AmetibotError } from '../ground/index.js';
import { unwritable } from './written-file.js';

/**
 * Writes a file that names people: only its owner reads it. It is whole or as it was before, since what is written
 * stands beside it until it is ready. Throws `command.unwritable` where it cannot be written.
 */
export async function writeForOwner(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const unfinished = `${file}.new`;
  try {
    // One that was left half done by whoever fell may be readable to others.
    await rm(unfinished, { force: true });
    await pipeline(Readable.from(pieces), createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }));
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (cause instanceof AmetibotError) throw cause;
    throw unwritable(file, cause);
  }
}
