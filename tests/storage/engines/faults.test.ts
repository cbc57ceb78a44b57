import assert from 'node:assert/strict';
import { FailedCommit } from '../../../src/storage/engines/failed-commit.js';
import { placeOf, postgresFault } from '../../../src/storage/engines/postgres-fault.js';
import { sqliteFault } from '../../../src/storage/engines/sqlite-fault.js';

function coded(code: string, message = 'It failed'): Error {
  return Object.assign(new Error(message), { code });
}

describe('what an error of a database means', () => {
  const sqlite = {
    'storage.busy': ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED'],
    'storage.damaged': ['SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX', 'SQLITE_NOTADB'],
    'storage.full': ['SQLITE_FULL', 'ENOSPC'],
    'storage.unwritable': ['SQLITE_READONLY_DBMOVED', 'SQLITE_CANTOPEN', 'EACCES', 'EROFS'],
    'storage.unreadable': ['SQLITE_IOERR_READ', 'EIO'],
    'storage.folder_there': ['EISDIR'],
    'storage.file_there': ['ENOTDIR', 'EEXIST'],
    'storage.failed': ['SQLITE_ERROR', 'SQLITE_CONSTRAINT_UNIQUE', ''],
  };
  const postgres = {
    'storage.unreachable': [
      'ECONNREFUSED',
      'ECONNRESET',
      'ENOTFOUND',
      'EAI_AGAIN',
      'ETIMEDOUT',
      '08006',
      '57P01',
      '57P03',
      '53300',
    ],
    'storage.crossed': ['40001', '40P01', '23505'],
    'storage.full': ['53100'],
    'storage.unwritable': ['25006'],
    'storage.refused': ['28P01', '28000', '3D000', '3F000', '42501'],
    'storage.damaged': ['XX001', 'XX002'],
    'storage.tables_gone': ['42P01'],
    'storage.tables_of_unknown': ['42P07', '42701'],
    'storage.failed': ['23502', 'XX000', ''],
  };

  for (const [expected, codes] of Object.entries(sqlite)) {
    it(`is ${expected} for SQLite's ${codes.join(', ')}`, () => {
      for (const code of codes) assert.equal(sqliteFault(coded(code), 'a.db').code, expected, code);
    });
  }
  for (const [expected, codes] of Object.entries(postgres)) {
    it(`is ${expected} for PostgreSQL's ${codes.join(', ')}`, () => {
      for (const code of codes) assert.equal(postgresFault(coded(code), 'there').code, expected, code);
    });
  }

  it('is read from the words where a driver gives no code', () => {
    const lost = ['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'];
    for (const message of lost) {
      assert.equal(postgresFault(new Error(message), 'there').code, 'storage.unreachable', message);
    }
    const addresses = new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]);
    assert.equal(postgresFault(addresses, 'there').code, 'storage.unreachable');
    const opening = new Error('ConnectionFailed("Unable to open connection to local database a.db: 14")');
    assert.equal(sqliteFault(opening, 'a.db').code, 'storage.unwritable');
    const lostTable = coded('SQLITE_ERROR', 'no such table: thumb');
    assert.equal(sqliteFault(lostTable, 'a.db').code, 'storage.tables_gone');
    for (const message of ['table "thumb" already exists', 'duplicate column name: told_at'])
      assert.equal(
        sqliteFault(coded('SQLITE_ERROR', message), 'a.db').code,
        'storage.tables_of_unknown',
        message,
      );
  });

  it('at a commit is only what the server itself said: what broke off there may be kept', () => {
    const codes = ['ECONNRESET', '57P01', '40001', '53100'].map(
      (code) => postgresFault(new FailedCommit(coded(code)), 'there').code,
    );
    assert.deepEqual(codes, ['storage.unanswered', 'storage.unanswered', 'storage.crossed', 'storage.full']);
  });

  it('may pass where others write or the way is lost, and stays in all other cases', () => {
    const passing = ['SQLITE_BUSY', 'SQLITE_CORRUPT', 'SQLITE_FULL'].map(
      (code) => sqliteFault(coded(code), '').passing,
    );
    assert.deepEqual(passing, [true, false, false]);
    const passingToo = ['ECONNREFUSED', '40001', '28P01', '42P01'].map(
      (code) => postgresFault(coded(code), '').passing,
    );
    assert.deepEqual(passingToo, [true, true, false, false]);
  });

  it('names the place without user and password', () => {
    assert.equal(
      placeOf('postgres://me:secret@db.example:5433/bot?sslmode=require'),
      'PostgreSQL at db.example:5433/bot',
    );
    assert.equal(placeOf('postgres://me:sec ret@[/bot'), 'PostgreSQL');
  });
});
