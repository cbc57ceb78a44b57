import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { AmetibotError, unwritableFile } from '../../ground/index.js';

/**
 * Writes a file that names people: only its owner reads it. It is whole or as it was before, since what is written
 * stands beside it until it is ready. Throws `files.unwritable` where it cannot be written, `files.no_file` where
 * something else has the name, and `files.overtaken` where somebody else is writing it; what broke in the making is
 * thrown as it is.
 */
export async function writeForOwner(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const unfinished = `${file}.new`;
  try {
    await ensureNothingElse(file);
    // One that was left half done by whoever fell may be readable to others.
    await rm(unfinished, { force: true });
    const handle = await open(unfinished, 'wx', 0o600);
    const { ino: own } = await handle.stat();
    const isOwn = async () => (await stat(unfinished).catch(() => undefined))?.ino === own;
    try {
      await writeFile(handle, pieces);
      await handle.sync();
      if (!(await isOwn())) throw overtaken(file);
      await rename(unfinished, file);
    } catch (error) {
      if (await isOwn()) await rm(unfinished, { force: true });
      throw error;
    } finally {
      // Until then nobody else's file can be taken for this one.
      await handle.close();
    }
  } catch (cause) {
    throw isOfFiles(cause) ? unwritableFile(file, cause) : cause;
  }
}

/** A new file takes the place of what had the name: of /dev/stdout as well, for the whole machine. */
async function ensureNothingElse(file: string): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there === undefined || there.isFile()) return;
  throw new AmetibotError({
    code: 'files.no_file',
    message: `${file} is no file, and what names people is only written into one.`,
    cure: 'Name a file: only its owner may read it then.',
  });
}

/** Another run takes away what this one has begun, and makes its own there. */
function overtaken(file: string): AmetibotError {
  return new AmetibotError({
    code: 'files.overtaken',
    message: `Another run is writing ${file}, and this one has left it to it.`,
    cure: 'Let that one end, or name another file.',
  });
}

/** What is written is made on the way, and what breaks in that is no fault of the file. */
function isOfFiles(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}
