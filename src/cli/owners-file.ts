import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unwritableFile } from '../ground/index.js';

/**
 * Writes a file that names people: only its owner reads it. It is whole or as it was before, since what is written
 * stands beside it until it is ready. Throws `files.unwritable` where it cannot be written;
 * what broke in the making is thrown as it is.
 */
export async function writeForOwner(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const unfinished = `${file}.new`;
  try {
    // One that was left half done by whoever fell may be readable to others.
    await rm(unfinished, { force: true });
    const sink = createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true });
    try {
      await pipeline(Readable.from(pieces), sink);
    } finally {
      await untilClosed(sink);
    }
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw isOfFiles(cause) ? unwritableFile(file, cause) : cause;
  }
}

/** What breaks off at once is ended while the file is still being opened: taken away before, it would come after. */
async function untilClosed(sink: WriteStream): Promise<void> {
  if (!sink.closed) await new Promise<void>((resolve) => sink.once('close', () => resolve()));
}

/** What is written is made on the way, and what breaks in that is no fault of the file. */
function isOfFiles(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}
