import { closeSync, existsSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { AmetibotError } from '../ground/index.js';
import { errorOf } from './engines/fault.js';
import { ensureKept, keptFile } from './engines/kept-file.js';
import { sqliteFault, sqliteReadingFault } from './engines/sqlite-fault.js';

/**
 * A copy of the SQLite file as it stands at one moment, while the bot goes on: whole, without a journal beside it.
 * A file copied by hand would lack what is still in the journal. It has its name only once it is whole: what a run
 * leaves that is killed stands beside it, and is taken away by the next one of that name.
 */
export async function backUp(dataDir: string, copy: string): Promise<void> {
  ensureKept(dataDir);
  const path = keptFile(dataDir);
  if (existsSync(copy)) throw alreadyThere(copy);
  // Only who has a file to copy loads its driver.
  const { default: Database } = await import('libsql');
  const database = opened(() => new Database(path, { readonly: true }), path);
  try {
    writeWhole(copy, (unfinished) => database.prepare('vacuum into ?').run(unfinished));
  } catch (error) {
    throw error instanceof AmetibotError ? error : cannotCopy(path, copy, error);
  } finally {
    database.close();
  }
}

/** What cannot be read is no fault of the copy. */
function opened<Opened>(open: () => Opened, path: string): Opened {
  try {
    return open();
  } catch (error) {
    throw errorOf(sqliteReadingFault(error, path), error);
  }
}

function writeWhole(copy: string, write: (unfinished: string) => void): void {
  const unfinished = `${copy}.new`;
  remove(unfinished);
  // Made here, and empty: SQLite would make one that everybody may read, and it names people.
  const made = openSync(unfinished, 'wx', 0o600);
  try {
    write(unfinished);
    // A name that outlives a failure of power is not to stand for less than the whole.
    fsyncSync(made);
    if (existsSync(copy) || !isStill(made, unfinished)) throw alreadyThere(copy);
    renameSync(unfinished, copy);
  } catch (error) {
    if (isStill(made, unfinished)) remove(unfinished);
    throw error;
  } finally {
    closeSync(made);
  }
}

/** A second run of the same name takes away what the first has begun, and makes its own there. */
function isStill(made: number, unfinished: string): boolean {
  return statSync(unfinished, { throwIfNoEntry: false })?.ino === fstatSync(made).ino;
}

/** With the journal that SQLite leaves where it is killed: the next file of that name would be taken for its own. */
function remove(unfinished: string): void {
  for (const file of [unfinished, `${unfinished}-journal`]) rmSync(file, { force: true });
}

function alreadyThere(copy: string): AmetibotError {
  return new AmetibotError({
    code: 'backup.already_there',
    message: `There is something at ${copy} already.`,
    cure: 'Name another file: a backup never writes over an older one.',
  });
}

/** Damage is in what is copied, whatever becomes of the copy; all else stands in the way of the copy. */
function cannotCopy(path: string, copy: string, cause: unknown): AmetibotError {
  const fault = sqliteFault(cause, path);
  if (fault.code === 'storage.damaged') return errorOf(fault, cause);
  return new AmetibotError({
    code: 'backup.failed',
    message: `${path} cannot be copied to ${copy}.`,
    cure: 'See that its folder is there, may be written and has room for the whole file.',
    cause,
  });
}
