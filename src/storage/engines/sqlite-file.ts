import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import type { SqliteDatabase, SqliteStatement } from './kysely.js';
import { watchFile, type EnsureSameFile } from './same-file.js';
import { ensureTexts } from './sqlite-texts.js';

/**
 * Milliseconds that another process's write is waited for. The driver waits with the whole process, so it is short,
 * and the rest of the patience is in the attempts.
 */
const busyTimeout = 250;

export interface SqliteFile extends SqliteDatabase {
  readonly ensureSame: EnsureSameFile;
}

export function openSqliteFile(path: string): SqliteFile {
  const isLeftOpen = existsSync(`${path}-wal`);
  const database = new Database(path);
  try {
    // Power may fail after any answer: FULL keeps what was acknowledged, WAL lets reading go on beside writing.
    database.exec(`pragma busy_timeout = ${busyTimeout}`);
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    // What is erased is written over, and not only counted as free.
    database.exec('pragma secure_delete = on');
    // Whoever ended in good order left no journal; whoever did not may have ended over a text.
    if (isLeftOpen) ensureTexts(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const ensureSame = watchFile(path);
  return {
    close: () => close(database),
    prepare: (sql) => {
      if (isTransactional(sql)) return executed(database, sql, ensureSame);
      return prepared(database, sql, ensureSame);
    },
    ensureSame,
  };
}

/**
 * For whoever checks evidence: nothing is written, beside the file neither. A journal beside it says that a bot is
 * writing, or fell, and is read with it. Where there is none the file alone is all there is, and SQLite is told that it
 * stays as it is: else it would want to make a journal, which a folder that may not be written does not take.
 */
export function openSqliteFileToRead(path: string): SqliteDatabase {
  const how = existsSync(`${path}-wal`) ? 'mode=ro' : 'mode=ro&immutable=1';
  const database = new Database(`${pathToFileURL(resolve(path)).href}?${how}`);
  try {
    ensureTexts(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    close: () => database.close(),
    prepare: (sql) => prepared(database, sql, () => {}),
  };
}

/** The driver lets go of the file when garbage is collected; the journal is brought home now, so that one file is all. */
function close(database: Database.Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // The journal holds everything and is brought home at the next start.
  } finally {
    database.close();
  }
}

function isTransactional(sql: string): boolean {
  return /^(?:begin|commit|rollback)\b/u.test(sql);
}

/**
 * libsql leaves a prepared statement that another process kept waiting in vain unfinished until it is collected as
 * garbage, and while a writer is unfinished SQLite commits nothing of this connection. `exec` finishes what it
 * began, so all that may have to wait for the write lock goes through it.
 */
function executed(database: Database.Database, sql: string, ensureSame: EnsureSameFile): SqliteStatement {
  return {
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run: () => {
      if (sql.startsWith('begin')) ensureSame();
      // A full disk makes SQLite end a transaction by itself; then the true cause would be lost behind the rollback's.
      if (sql !== 'rollback' || database.inTransaction) database.exec(sql);
      return { changes: 0, lastInsertRowid: 0 };
    },
  };
}

/** A write outside a transaction gets one of its own, so that it is `begin` that waits for the lock. */
function prepared(database: Database.Database, sql: string, ensureSame: EnsureSameFile): SqliteStatement {
  const statement = database.prepare(sql);
  const isAlone = /^(?:insert|update|delete|create|alter|drop)\b/u.test(sql) && !database.inTransaction;
  const whole = <T>(work: () => T): T => (isAlone ? inTransaction(database, work, ensureSame) : work());
  return {
    reader: statement.reader,
    all: (parameters) => whole(() => statement.all(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
    run: (parameters) => whole(() => statement.run(parameters)),
  };
}

function inTransaction<T>(database: Database.Database, work: () => T, ensureSame: EnsureSameFile): T {
  ensureSame();
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}
