import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AmetibotError, codeOf, type Log } from '../ground/index.js';
import { errorOf } from './fault.js';
import { sqliteFault } from './sqlite-fault.js';

/** The one file of SQLite in the folder. */
export function keptFile(dataDir: string): string {
  return join(dataDir, 'ametibot.db');
}

/** For whoever asks of what is kept: with a wrong folder an empty database would be made there, and found whole. */
export function ensureKept(dataDir: string, faultOf = sqliteFault): void {
  const path = keptFile(dataDir);
  if (!isThere(path, faultOf)) throw nothingThere(path);
}

/** A folder that may not be looked into is no empty one. */
function isThere(path: string, faultOf: typeof sqliteFault): boolean {
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error('A folder is there'), { code: 'EISDIR' });
    return true;
  } catch (error) {
    // Not by `throwIfNoEntry`: from Node 22 on a file in the folder's place is no entry to it either.
    if (codeOf(error) === 'ENOENT') return false;
    throw errorOf(faultOf(error, path), error);
  }
}

/** May anybody read it who has an account on this machine? Windows keeps that elsewhere, and tells it of every file. */
export function warnOfReaders(dataDir: string, log: Log): void {
  const file = keptFile(dataDir);
  if (process.platform !== 'win32' && (modeOf(file) & 0o004) !== 0)
    log.warn(
      { file },
      'Everybody on this machine may read what the bot keeps of people: chmod 600 that file',
    );
}

/** What cannot be looked at is told of when it is opened. */
function modeOf(file: string): number {
  try {
    return statSync(file).mode;
  } catch {
    return 0;
  }
}

/** The whole path, since a wrong folder is often a right one seen from elsewhere. */
function nothingThere(path: string): AmetibotError {
  return new AmetibotError({
    code: 'storage.nothing_there',
    message: `There is no ${resolve(path)}: nothing is kept there yet.`,
    cure: 'Let DATA_DIR name the folder of the file; the bot makes it at its first start.',
  });
}
