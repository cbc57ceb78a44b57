import { codeOf } from '../../ground/index.js';
import { messageOf, tablesGone, tablesOfUnknown, type Fault } from './fault.js';
import { fileGone, journalAlone } from './same-file.js';

const kinds: readonly (readonly [RegExp, (path: string) => Fault])[] = [
  [new RegExp(`^${fileGone}$`, 'u'), gone],
  [new RegExp(`^${journalAlone}$`, 'u'), withoutFile],
  [/^SQLITE_(?:BUSY|LOCKED)/u, busy],
  [/^SQLITE_(?:CORRUPT|NOTADB)/u, damaged],
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/u, full],
  [/^SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH)|^(?:EACCES|EPERM|EROFS|ENOENT)$/u, unwritable],
  [/^(?:EEXIST|ENOTDIR)$/u, fileThere],
  [/^SQLITE_IOERR|^EIO$/u, unreadable],
  [/^EISDIR$/u, folderThere],
];

/** What an error of SQLite, or of the folder around it, means. */
export function sqliteFault(error: unknown, path: string): Fault {
  const code = sqliteCode(error) || openingCode(error);
  const words = messageOf(error);
  if (words.startsWith('no such table')) return tablesGone(path);
  if (/^(?:table|index) \S+ already exists|^duplicate column name/u.test(words)) return tablesOfUnknown(path);
  const known = kinds.find(([pattern]) => pattern.test(code));
  return known?.[1](path) ?? failed(error, path);
}

/** The same for whoever only reads, and need not be let write. */
export function sqliteReadingFault(error: unknown, path: string): Fault {
  const fault = sqliteFault(error, path);
  return fault.code === 'storage.unwritable' ? unopened(path) : fault;
}

/** What the driver has no word for is named by SQLite's number, whose last eight bits say of which kind it is. */
const byNumber: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
};

function sqliteCode(error: unknown): string {
  const code = codeOf(error) ?? '';
  const [, number] = /^UNKNOWN_SQLITE_ERROR_(\d+)$/u.exec(code) ?? [];
  return number === undefined ? code : (byNumber[Number(number) & 0xff] ?? code);
}

/** A file that cannot be opened comes without a code; SQLite's own number stands at the end of the words. */
function openingCode(error: unknown): string {
  return /Unable to open connection to local database/u.test(messageOf(error)) ? 'SQLITE_CANTOPEN' : '';
}

function busy(path: string): Fault {
  return {
    code: 'storage.busy',
    message: `Another process is writing to ${path}.`,
    cure: 'Let it end; several bots at once need PostgreSQL: set DATABASE_URL.',
    passing: true,
  };
}

function gone(path: string): Fault {
  return {
    code: 'storage.file_gone',
    message: `${path} was removed, moved or replaced while the bot was running.`,
    cure: 'Put the file back as it was, with ametibot.db-wal beside it, or the last backup; then start the bot again. Where nothing is, a start begins a new ledger.',
    passing: false,
  };
}

function withoutFile(path: string): Fault {
  return {
    code: 'storage.journal_alone',
    message: `${path} is gone or empty, and the journal of one that was there stands beside it.`,
    cure: 'Put the file back; or move ametibot.db-wal elsewhere, which alone holds what was written last, and put back the last backup.',
    passing: false,
  };
}

function damaged(path: string): Fault {
  return {
    code: 'storage.damaged',
    message: `${path} is damaged, or is not a database.`,
    cure: 'Put back a copy of it, or move it away and begin with an empty one; then start the bot again.',
    passing: false,
  };
}

function full(path: string): Fault {
  return {
    code: 'storage.full',
    message: `The disk that holds ${path} is full.`,
    cure: 'Make room on it.',
    passing: false,
  };
}

function unwritable(path: string): Fault {
  return {
    code: 'storage.unwritable',
    message: `${path} cannot be opened or written.`,
    cure: 'Let DATA_DIR name a folder that the bot may write to.',
    passing: false,
  };
}

function unopened(path: string): Fault {
  return {
    code: 'storage.unopened',
    message: `${path} cannot be read where it lies.`,
    cure: 'See that you may read it; if ametibot.db-wal lies beside it, copy both to where you may write, and let DATA_DIR name that folder.',
    passing: false,
  };
}

/** Containers make a folder where a file is to be mounted that is not there. */
function folderThere(path: string): Fault {
  return {
    code: 'storage.folder_there',
    message: `A folder stands where the file ${path} should be.`,
    cure: 'Take that folder away, or let DATA_DIR name another; what is mounted there must be a folder that holds the file.',
    passing: false,
  };
}

function fileThere(path: string): Fault {
  return {
    code: 'storage.file_there',
    message: `A file stands where the folder of ${path} should be.`,
    cure: 'Let DATA_DIR name a folder.',
    passing: false,
  };
}

function unreadable(path: string): Fault {
  return {
    code: 'storage.unreadable',
    message: `The disk that holds ${path} fails, or a limit lets the file grow no further.`,
    cure: 'Look at the disk, and at limits on the size of files (ulimit -f, LimitFSIZE); where the disk fails, put back a copy of the file on another.',
    passing: false,
  };
}

function failed(error: unknown, path: string): Fault {
  return {
    code: 'storage.failed',
    message: `The database ${path} refused: ${messageOf(error)}.`,
    cure: 'This is a fault of the bot; report it with these words.',
    passing: false,
  };
}
