import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { AmetibotError } from '../ground/index.js';
import { ensureKept, keptFile } from './kept-file.js';

/**
 * A copy of the SQLite file as it stands at one moment, while the bot goes on: whole, without a journal beside it.
 * A file copied by hand would lack what is still in the journal.
 */
export async function backUp(dataDir: string, copy: string): Promise<void> {
  ensureKept(dataDir);
  const path = keptFile(dataDir);
  if (existsSync(copy)) throw alreadyThere(copy);
  // Only who has a file to copy loads its driver.
  const { default: Database } = await import('libsql');
  const database = new Database(path, { readonly: true });
  let isOurs = false;
  try {
    // Made here, and empty: SQLite would make one that everybody may read, and it names people.
    writeFileSync(copy, '', { flag: 'wx', mode: 0o600 });
    isOurs = true;
    database.prepare('vacuum into ?').run(copy);
  } catch (error) {
    if (isOurs) rmSync(copy, { force: true });
    throw cannotCopy(path, copy, error);
  } finally {
    database.close();
  }
}

function alreadyThere(copy: string): AmetibotError {
  return new AmetibotError({
    code: 'backup.already_there',
    message: `There is something at ${copy} already.`,
    cure: 'Name another file: a backup never writes over an older one.',
  });
}

function cannotCopy(path: string, copy: string, cause: unknown): AmetibotError {
  return new AmetibotError({
    code: 'backup.failed',
    message: `${path} cannot be copied to ${copy}.`,
    cure: 'See that its folder is there, may be written and has room for the whole file.',
    cause,
  });
}
