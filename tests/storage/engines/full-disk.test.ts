import assert from 'node:assert/strict';
import { join } from 'node:path';
import { AmetibotError, silentLog, systemClock } from '../../../src/ground/index.js';
import type { Storage } from '../../../src/storage/index.js';
import { openStorageOver } from '../../../src/storage/open-storage.js';
import { openSqliteFile } from '../../../src/storage/engines/sqlite-file.js';
import { openSqlite } from '../../../src/storage/engines/sqlite.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { inFolder } from '../../builders/folder.js';
import { databases } from '../../contracts/databases.js';
import { aReference } from '../../contracts/references.js';
import { localGuards, runBot } from '../../server/running-bot.js';

/** A store whose disk can be filled and emptied. */
interface Disk {
  readonly storage: Storage;
  readonly fill: () => Promise<void>;
  readonly makeRoom: () => Promise<void>;
}

interface TestDisk {
  readonly name: string;
  readonly lend: (work: (disk: Disk) => Promise<void>) => Promise<void>;
}

/** As many pages as there are: what needs one more fails as it does where the disk has none left. */
const sqlite: TestDisk = {
  name: 'SQLite',
  lend: (work) =>
    inFolder(async (folder) => {
      const file = openSqliteFile(join(folder, 'ametibot.db'));
      const limitTo = async (pages: number) => void file.prepare(`pragma max_page_count = ${pages}`).all([]);
      const storage = await openStorageOver(
        openSqlite(folder, () => file),
        { dataDir: folder, databaseUrl: null, clock: systemClock, log: silentLog },
      );
      try {
        await work({ storage, fill: () => limitTo(1), makeRoom: () => limitTo(1_000_000) });
      } finally {
        await storage.close();
      }
    }),
};

/** The server's own error for a full disk, raised where it would be: when a row is added. */
const postgres: TestDisk = {
  name: 'PostgreSQL',
  lend: (work) =>
    databases[1]!.lend(async ({ open, query }) => {
      const tables = [
        'conversation_memory',
        'conversation_reference',
        'unanswered_question',
        'thumb',
        'lesson',
      ];
      const storage = await open();
      await query(`create function no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
      const onEach = async (statement: (table: string) => string) => {
        for (const table of tables) await query(statement(table));
      };
      await work({
        storage,
        fill: () =>
          onEach(
            (table) =>
              `create trigger no_room before insert on ${table} for each row execute function no_room()`,
          ),
        makeRoom: () => onEach((table) => `drop trigger no_room on ${table}`),
      });
    }),
};

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

/** Does the act with one number after the other until the disk is full; gives how many were done. */
async function untilFull(act: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < 500; at += 1) {
    const code = await codeOf(act(at));
    if (code === 'done') continue;
    assert.equal(code, 'storage.full');
    return at;
  }
  throw new Error('The disk was never full.');
}

const asked = (at: number) => ({ text: `küsimus ${at}`, language: 'et', askerPosition: null }) as const;
const page = { limit: 1_000, offset: 0 };

describe('a transaction that SQLite ends by itself, as where the disk is full', () => {
  it('fails of its own cause, is told as that, and the next one is kept', () =>
    databases[0]!.lend(async ({ open, query }) => {
      const { ledger } = await open();
      await query(`create trigger no_room before insert on acknowledgement_event
        begin select raise(rollback, 'database or disk is full'); end`);
      const error: unknown = await ledger.append(aDraft()).catch((caught: unknown) => caught);
      assert.ok(error instanceof AmetibotError && error.cause instanceof Error);
      assert.equal(error.cause.message, 'database or disk is full');
      await query('drop trigger no_room');
      assert.equal((await ledger.append(aDraft())).kind, 'appended');
      assert.equal((await ledger.head()).sequence, 1);
    }));
});

for (const { name, lend } of [sqlite, postgres]) {
  describe(`a full disk under ${name}`, () => {
    it('fails what needs room, keeps what was kept, and lets it be done when there is room', () =>
      lend(async ({ storage: { references }, fill, makeRoom }) => {
        assert.equal(await references.remember(aReference('before')), 'new');
        await fill();
        const kept = await untilFull((at) => references.remember(aReference(`conversation ${at}`)));
        await makeRoom();
        assert.equal(await references.remember(aReference('before')), 'known');
        if (kept > 0) {
          assert.equal(await references.remember(aReference(`conversation ${kept - 1}`)), 'known');
        }
        assert.equal(await references.remember(aReference(`conversation ${kept}`)), 'new');
      }));

    it('leaves nothing of an act of several steps that did not fit', () =>
      lend(async ({ storage: { learning }, fill, makeRoom }) => {
        for (let at = 0; at < 100; at += 1) await learning.noteUnanswered(asked(at));
        const { questions } = await learning.listUnanswered(page);
        await fill();
        const taught = await untilFull((at) =>
          learning.teach(questions[at]?.id ?? 'too few', { kind: 'nothing' }, 'hr'),
        );
        assert.equal((await learning.lessons()).length, taught);
        assert.equal((await learning.listUnanswered(page)).total, 100 - taught);
        assert.equal((await learning.findUnanswered(questions[taught]?.id ?? ''))?.state, 'open');

        await makeRoom();
        await learning.teach(questions[taught]?.id ?? '', { kind: 'nothing' }, 'hr');
        assert.equal((await learning.lessons()).length, taught + 1);
      }));

    it('is told by 503 on /readyz, from the first write that failed until there is room', () =>
      lend(async ({ storage, fill, makeRoom }) => {
        const bot = await runBot({}, localGuards, () => storage.ping());
        const ready = async () => (await fetch(`${bot.url}/readyz`)).status;
        try {
          assert.equal(await ready(), 200);
          await fill();
          await untilFull((at) => storage.references.remember(aReference(`conversation ${at}`)));
          assert.deepEqual([await ready(), await ready()], [503, 503]);
          await makeRoom();
          assert.deepEqual([await ready(), await ready()], [200, 200]);
        } finally {
          await bot.stop();
        }
      }));
  });
}
