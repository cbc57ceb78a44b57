import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeFolder } from '../../ground/index.js';
import type { Engine } from './engine.js';
import { sqliteJsonRows } from './json-rows.js';
import { keptFile } from './kept-file.js';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type SqliteDialectConfig,
} from './kysely.js';
import { ensureNoJournalAlone } from './same-file.js';
import { sqliteFault, sqliteReadingFault } from './sqlite-fault.js';
import { openSqliteFile, openSqliteFileToRead, type SqliteFile } from './sqlite-file.js';

/** The file `ametibot.db` in the folder; both are made if they are not there. */
export function openSqlite(dataDir: string, openFile = openSqliteFile): Engine {
  const path = keptFile(dataDir);
  let opened: SqliteFile | undefined;
  return {
    place: resolve(path),
    dialect: new WriteFirstDialect({
      database: async () => {
        // What people asked is for the bot alone, also where others may look into the folder: SQLite would make a file
        // that everybody may read, and gives those beside it the rights of that one.
        await makeFolder(dataDir, 0o700);
        ensureNoJournalAlone(path);
        closeSync(openSync(path, 'a', 0o600));
        return (opened = openFile(path));
      },
    }),
    hasSchemas: false,
    locksRows: false,
    searchesTexts: false,
    jsonRows: sqliteJsonRows,
    faultOf: (error) => sqliteFault(error, path),
    ensureKept: () => opened?.ensureSame(),
  };
}

/** The same file to be read alone, wherever it lies; it is there. */
export function openSqliteToRead(dataDir: string): Engine {
  const path = keptFile(dataDir);
  return {
    ...openSqlite(dataDir),
    dialect: new SqliteDialect({ database: async () => openSqliteFileToRead(path) }),
    faultOf: (error) => sqliteReadingFault(error, path),
  };
}

/**
 * A transaction that reads first and then writes fails at once if another process wrote in between; one that begins
 * as a writer waits for its turn. So it is also the lock under which migrations run.
 */
class WriteFirstDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** kysely does not count on it, but SQLite makes tables in a transaction: a migration is whole or never was. */
class WholeMigrationAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class WriteFirstDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new WriteFirstDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new WholeMigrationAdapter();
  }
}
