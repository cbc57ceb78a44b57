import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import { Kysely } from '../../src/storage/engines/kysely.js';
import { migrate } from '../../src/storage/migrate.js';
import { migrations } from '../../src/storage/migrations/all.js';
import { openPostgres } from '../../src/storage/engines/postgres.js';
import { openSqlite } from '../../src/storage/engines/sqlite.js';
import type { Tables } from '../../src/storage/engines/tables.js';
import { aClock } from '../builders/clock.js';
import { saidOf } from '../contracts/conversation-memory.js';
import { databases, type Place } from '../contracts/databases.js';
import { aReference } from '../contracts/references.js';

const names = Object.keys(migrations);

/** What an older bot left behind, by the migration that made the table. */
const leftBehind: Readonly<Record<string, readonly string[]>> = {
  '001-conversations': [
    `insert into conversation_memory values ('a', '${JSON.stringify({ version: 1, said: saidOf('3.4') })}', '2026-03-02T08:50:00.000Z')`,
    `insert into conversation_reference values ('a', 'personal', 'https://old.example/', null, '28:bot', '29:mari', 'mari', '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')`,
  ],
  '002-learning': [
    `insert into unanswered_question values ('q', 'kes kastab', 'Kes kastab?', 'et', null, 7, '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', 'taught', 'n')`,
    `insert into thumb values ('t', 'part', 'down', 'Kes kastab?', 'aednik', 'Vale!', '2026-03-01T00:00:00.000Z')`,
    `insert into lesson values ('l', 'kes kastab', 'Kes kastab?', 'aednik', '3.1', 0, 'Kastab taimi.', 'hr', '2026-03-01T00:00:00.000Z', null, null)`,
  ],
  '003-acknowledgements': [
    `insert into acknowledgement_event values (1, 'acknowledged', 'p', 'aednik', 'v', '2026-03-01T00:00:00.000Z', 'f:1', 'R-00000-00000', null, null, '0', '1', 'k')`,
    "update acknowledgement_head set sequence = 1, hash = '1'",
    "insert into acknowledgement_person values ('p', 'mari', 'Mari Maasikas')",
    "insert into acknowledgement_words values (1, 's', '3.4', 'Ei ole nõus.')",
    "insert into description_version values ('v', '[]', '2026-03-01T00:00:00.000Z')",
  ],
  '004-reminders': [
    `insert into reminder_campaign values ('k', 'first', null, 'hr', 'et', 'all', 'Vaata üle.', '', '2026-03-16', '2026-03-01T00:00:00.000Z', null, 0, 'waiting', null, null, null, null, null, 0)`,
    `insert into reminder_delivery (id, campaign, person, state, reason, detail, not_before, claimed_by, lease_until, conversation, activity_id, posts, chat, at) values ('k mari', 'k', 'mari', 'queued', null, null, '2026-03-01T00:00:00.000Z', null, null, null, null, 0, 'known', '2026-03-01T00:00:00.000Z')`,
    `insert into reminder_pace values ('teams', 1772355600000.5, 24.5, 0, 0)`,
  ],
  '005-reminders-seen': [
    `insert into reminder_delivery values ('k jaan', 'k', 'jaan', 'delivered', null, null, '2026-03-01T00:00:00.000Z', null, null, 'a', '1', 1, 'known', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z')`,
  ],
  '006-told-once': [
    `insert into told_once (person, matter, claim, at) values ('mari', 'secret:2026-04-01:30', 'c', '2026-03-02T00:00:00.000Z')`,
  ],
  // What stands there is made anew from the descriptions, and on PostgreSQL alone.
  '007-search-leaves': [],
  '008-told-at': [
    `insert into told_once values ('jaan', 'dispute:7', 'c', '2026-03-02T00:00:00.000Z', '2026-03-02T00:00:01.000Z')`,
  ],
  '009-claims-in-order': [],
};

/** The tables that each migration made. */
const tables: Readonly<Record<string, readonly string[]>> = {
  '001-conversations': ['conversation_memory', 'conversation_reference'],
  '002-learning': ['unanswered_question', 'thumb', 'lesson'],
  '003-acknowledgements': [
    'acknowledgement_event',
    'acknowledgement_head',
    'acknowledgement_person',
    'acknowledgement_words',
    'description_version',
  ],
  '004-reminders': ['reminder_campaign', 'reminder_delivery', 'reminder_pace'],
  '005-reminders-seen': [],
  '006-told-once': ['told_once'],
  '007-search-leaves': [],
  '008-told-at': [],
  '009-claims-in-order': [],
};

function upTo<T>(version: string, byName: Readonly<Record<string, readonly T[]>>): readonly T[] {
  return names.slice(0, names.indexOf(version) + 1).flatMap((name) => byName[name] ?? []);
}

async function rowsOf(place: Place, version: string): Promise<readonly Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const table of upTo(version, tables)) {
    for (const row of await place.query(`select * from ${table}`)) rows.push({ ...row });
  }
  return rows;
}

async function leaveAt(place: Place, version: string): Promise<void> {
  const { dataDir, databaseUrl } = place.address;
  const engine = databaseUrl === null ? openSqlite(dataDir) : openPostgres(databaseUrl, silentLog);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  await migrate(db, engine, silentLog, version);
  await db.destroy();
  for (const statement of upTo(version, leftBehind)) await place.query(statement);
}

async function migrationsOf(place: Place): Promise<readonly unknown[]> {
  const rows = await place.query('select name from kysely_migration order by name');
  return rows.map((row) => 'name' in row && row.name);
}

describe('the migrations', () => {
  it('are numbered without a gap, each with what it may have left behind', () => {
    assert.deepEqual(
      names.map((name) => Number(name.slice(0, 3))),
      names.map((_, at) => at + 1),
    );
    assert.deepEqual(Object.keys(leftBehind), names);
    assert.deepEqual(Object.keys(tables), names);
  });

  it('lead forwards only', () => {
    assert.deepEqual(
      Object.values(migrations).map((migration) => Object.keys(migration)),
      names.map(() => ['up']),
    );
  });

  for (const { name, lend } of databases) {
    for (const [at, version] of names.entries()) {
      it(`bring ${name} from ${version} to the newest, and lose nothing`, () =>
        lend(async (place) => {
          await leaveAt(place, version);
          assert.deepEqual(await migrationsOf(place), names.slice(0, at + 1));
          const before = await rowsOf(place, version);
          assert.equal(before.length, upTo(version, leftBehind).length);

          const storage = await place.open({ clock: aClock('2026-03-02T09:00:00Z') });
          assert.deepEqual(await migrationsOf(place), names);
          const after = await rowsOf(place, version);
          // A later migration may add columns; what was there before stays to the letter.
          assert.deepEqual(
            after.map((row, which) =>
              Object.fromEntries(Object.keys(before[which] ?? {}).map((key) => [key, row[key]])),
            ),
            before,
          );
          assert.deepEqual(await storage.conversationMemory.recall('a'), saidOf('3.4'));
          assert.equal(await storage.references.remember(aReference('a')), 'known');
          const lessons = await storage.learning.lessons();
          assert.deepEqual(
            lessons.map(({ text }) => text),
            version === '001-conversations' ? [] : ['Kes kastab?'],
          );
          await storage.learning.noteUnanswered({ text: 'kes kastab', language: 'et', askerPosition: null });
        }));
    }

    it(`let a dispute be told that ${name} knows as claimed and not as arrived, and nothing else again`, () =>
      lend(async (place) => {
        await leaveAt(place, '006-told-once');
        for (const matter of ['dispute:1', 'dispute:2', 'dispute:2:arrived'])
          await place.query(
            `insert into told_once values ('mari', '${matter}', 'c', '2026-03-02T00:00:00.000Z')`,
          );
        const { told } = await place.open();
        const matters = ['dispute:1', 'dispute:2', 'secret:2026-04-01:30'];
        assert.deepEqual(await Promise.all(matters.map((matter) => told.claim('mari', matter))), [
          true,
          false,
          false,
        ]);
      }));

    it(`are run once when ${name} is opened by several at the same moment`, () =>
      lend(async (place) => {
        const opened = await Promise.all([place.open(), place.open(), place.open(), place.open()]);
        assert.deepEqual(await Promise.all(opened.map((storage) => storage.ping())), [
          true,
          true,
          true,
          true,
        ]);
        assert.deepEqual(await migrationsOf(place), names);
      }));

    it(`leave nothing of themselves in ${name} when one of them fails, and are run when they can be`, () =>
      lend(async (place) => {
        await leaveAt(place, '001-conversations');
        await place.query('create table lesson (foreign_to_us integer)');
        await assert.rejects(place.open(), { code: 'storage.tables_of_unknown' });
        assert.deepEqual(await migrationsOf(place), ['001-conversations']);
        await assert.rejects(place.query('select * from unanswered_question'));

        await place.query('drop table lesson');
        const { conversationMemory } = await place.open({ clock: aClock('2026-03-02T09:00:00Z') });
        assert.deepEqual(await conversationMemory.recall('a'), saidOf('3.4'));
      }));

    it(`begin in ${name} where there is nothing yet`, () =>
      lend(async (place) => {
        await place.open();
        assert.deepEqual(await migrationsOf(place), names);
        const endOfNothing = { id: 1, sequence: 0, hash: '0'.repeat(64) };
        assert.deepEqual(await rowsOf(place, names.at(-1) ?? ''), [endOfNothing]);
      }));

    it(`leave ${name} alone when a newer bot has changed it, and say so with what to do`, () =>
      lend(async (place) => {
        await leaveAt(place, '001-conversations');
        await place.query("insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')");
        await assert.rejects(place.open(), {
          code: 'storage.newer',
          message: /newer version .*999-later/u,
          cure: /Start that version/u,
        });
        assert.deepEqual(await migrationsOf(place), ['001-conversations', '999-later']);
        await assert.rejects(place.query('select * from lesson'));
      }));
  }
});
