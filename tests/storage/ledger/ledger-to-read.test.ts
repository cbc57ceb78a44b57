import assert from 'node:assert/strict';
import { chmod, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyLedger } from '../../../src/acknowledgements/index.js';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openKept, openStorage, openToIndex, openToRead } from '../../../src/storage/index.js';
import { Kysely } from '../../../src/storage/engines/kysely.js';
import { migrate } from '../../../src/storage/migrate.js';
import { sqliteReadingFault } from '../../../src/storage/engines/sqlite-fault.js';
import { openSqlite } from '../../../src/storage/engines/sqlite.js';
import type { Tables } from '../../../src/storage/engines/tables.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { inFolder } from '../../builders/folder.js';

function partsIn(dataDir: string) {
  return { dataDir, databaseUrl: null, clock: systemClock, log: silentLog };
}

/** Appends once and keeps the storage open for the work. */
async function withBot(dataDir: string, work: () => Promise<void>): Promise<void> {
  const storage = await openStorage(partsIn(dataDir));
  try {
    await storage.ledger.append(aDraft());
    await work();
  } finally {
    await storage.close();
  }
}

/** How many events a whole ledger has. */
async function eventsIn(dataDir: string, look: () => Promise<void> = async () => {}): Promise<number> {
  const { ledger, close } = await openToRead(partsIn(dataDir));
  try {
    const { chain } = await verifyLedger(ledger, null);
    assert.equal(chain.kind, 'whole');
    await look();
    return chain.kind === 'whole' ? chain.head.sequence : 0;
  } finally {
    await close();
  }
}

describe('the ledger as evidence', () => {
  it('is read where nothing may be written, and nothing is laid beside it', () =>
    inFolder(async (folder) => {
      await withBot(join(folder, 'data'), async () => {});
      const evidence = join(folder, 'tõend nr 5? #1%41');
      await mkdir(evidence);
      const file = join(evidence, 'ametibot.db');
      await copyFile(join(folder, 'data', 'ametibot.db'), file);
      const before = await readFile(file);
      await chmod(file, 0o444);
      await chmod(evidence, 0o555);
      try {
        const look = async () => assert.deepEqual(await readdir(evidence), ['ametibot.db']);
        assert.equal(await eventsIn(evidence, look), 1);
        assert.deepEqual(await readFile(file), before);
      } finally {
        await chmod(evidence, 0o755);
      }
    }));

  it('is read beside a bot with what stands in its journal alone', () =>
    inFolder((folder) => withBot(folder, async () => assert.equal(await eventsIn(folder), 1))));

  it('is left as it is by every command where its tables are of an older version, with what to do', () =>
    inFolder(async (folder) => {
      const engine = openSqlite(folder);
      const db = new Kysely<Tables>({ dialect: engine.dialect });
      await migrate(db, engine, silentLog, '005-reminders-seen');
      await db.destroy();
      const before = await readFile(join(folder, 'ametibot.db'));
      for (const open of [openToRead, openKept, openToIndex])
        await assert.rejects(open(partsIn(folder)), {
          code: 'storage.older',
          message: /006-told-once, 007-search-leaves/u,
          cure: /over a copy/u,
        });
      assert.deepEqual(await readFile(join(folder, 'ametibot.db')), before);
    }));

  it('that lies where SQLite cannot read it is said to, and not called a fault of the bot', () => {
    for (const code of ['UNKNOWN_SQLITE_ERROR_1544', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']) {
      const fault = sqliteReadingFault(Object.assign(new Error('attempt to write'), { code }), 'ametibot.db');
      assert.equal(fault.code, 'storage.unopened', code);
      assert.match(fault.cure, /ametibot\.db-wal/u);
    }
  });
});
