import Database from 'libsql';
import { join } from 'node:path';
import { systemClock, silentLog } from '../../src/ground/index.js';
import { openStorage, type Storage } from '../../src/storage/index.js';
import type { StorageParts } from '../../src/storage/open-storage.js';
import { inFolder } from '../builders/folder.js';
import { inSchema } from './postgres-server.js';

/** An empty database that nobody else has. */
export interface Place {
  /** What names it to `openStorage`. */
  readonly address: Pick<StorageParts, 'dataDir' | 'databaseUrl'>;
  /** Opens it, once more each time; all are closed when the place is given back. */
  readonly open: (parts?: Partial<StorageParts>) => Promise<Storage>;
  /** Asks the database itself, past the storage. */
  readonly query: (sql: string) => Promise<readonly object[]>;
}

export interface TestDatabase {
  readonly name: string;
  /** Whether several processes may use it at once. */
  readonly isShared: boolean;
  readonly lend: (work: (place: Place) => Promise<void>) => Promise<void>;
}

async function withOpener(
  address: Place['address'],
  query: Place['query'],
  work: (place: Place) => Promise<void>,
): Promise<void> {
  const opened: Storage[] = [];
  const open = async (parts: Partial<StorageParts> = {}) => {
    const storage = await openStorage({ ...address, clock: systemClock, log: silentLog, ...parts });
    opened.push(storage);
    return storage;
  };
  try {
    await work({ address, open, query });
  } finally {
    await Promise.all(opened.map((storage) => storage.close()));
  }
}

function querySqlite(folder: string, sql: string): readonly object[] {
  const database = new Database(join(folder, 'ametibot.db'));
  try {
    const statement = database.prepare(sql);
    return statement.reader ? (statement.all() as object[]) : (statement.run(), []);
  } finally {
    database.close();
  }
}

const sqlite: TestDatabase = {
  name: 'SQLite',
  isShared: false,
  lend: (work) =>
    inFolder((folder) =>
      withOpener({ dataDir: folder, databaseUrl: null }, async (sql) => querySqlite(folder, sql), work),
    ),
};

const postgres: TestDatabase = {
  name: 'PostgreSQL',
  isShared: true,
  lend: (work) =>
    inSchema((databaseUrl, client) =>
      withOpener({ dataDir: '', databaseUrl }, async (sql) => (await client.query<object>(sql)).rows, work),
    ),
};

export const databases: readonly TestDatabase[] = [sqlite, postgres];
