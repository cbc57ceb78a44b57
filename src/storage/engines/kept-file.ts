import { chmodSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { AmetibotError, codeOf, type Log } from '../../ground/index.js';
import { errorOf } from './fault.js';
import { sqliteFault } from './sqlite-fault.js';

/** The one file of SQLite in the folder. */
export function keptFile(dataDir: string): string {
  return join(dataDir, 'ametibot.db');
}

/** For whoever asks of what is kept: with a wrong folder an empty database would be made there, and found whole. */
export function ensureKept(dataDir: string, faultOf = sqliteFault): void {
  const path = keptFile(dataDir);
  const found = lookedAt(path, faultOf);
  if (found === null) throw nothingThere(path);
  if (found.isFile() && found.size === 0) throw nothingIn(path);
}

/** `null` where nothing is there. A folder that may not be looked into is no empty one. */
function lookedAt(path: string, faultOf: typeof sqliteFault): Stats | null {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw Object.assign(new Error('A folder is there'), { code: 'EISDIR' });
    return found;
  } catch (error) {
    // Not by `throwIfNoEntry`: from Node 22 on a file in the folder's place is no entry to it either.
    if (codeOf(error) === 'ENOENT') return null;
    throw errorOf(faultOf(error, path), error);
  }
}

/** Of what everybody may do, and of nothing that somebody gave a group. */
const others = 0o007;

/**
 * Takes what the bot keeps of people from everybody else who has an account on this machine: a copy put back by hand is
 * mostly readable to all. The log says so, since somebody may have looked meanwhile; and where it cannot be taken, at each
 * start anew. Windows keeps rights elsewhere, and tells this one of every file.
 */
export function keepFromOthers(dataDir: string, log: Log): void {
  if (process.platform === 'win32') return;
  const file = keptFile(dataDir);
  const open = [file, `${file}-wal`, `${file}-shm`].filter(isOpenToOthers);
  if (open.length === 0) return;
  open.forEach(close);
  if (open.some(isOpenToOthers))
    log.warn(
      { file },
      'Everybody on this machine may use the file in which the bot keeps what it knows of people: chmod 600 it',
    );
  else
    log.warn(
      { file },
      'Everybody on this machine could use the file in which the bot keeps what it knows of people; now they cannot',
    );
}

/** What cannot be looked at, or is no file, is told of when it is opened. */
function isOpenToOthers(file: string): boolean {
  return (modeOf(file) & others) !== 0;
}

function modeOf(file: string): number {
  try {
    const found = statSync(file);
    return found.isFile() ? found.mode : 0;
  } catch {
    return 0;
  }
}

/** Another account's file, or a disk that knows no rights, stays as it is: the bot can work with it all the same. */
function close(file: string): void {
  try {
    chmodSync(file, modeOf(file) & 0o770);
  } catch {
    // Whoever asks finds it open still.
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

/** Never left so by a bot that has ended: emptied by somebody, or by a disk. */
function nothingIn(path: string): AmetibotError {
  return new AmetibotError({
    code: 'storage.nothing_there',
    message: `${resolve(path)} is empty: nothing is kept there.`,
    cure: 'Where there was something, put the last backup in its place, with the bot stopped.',
  });
}
