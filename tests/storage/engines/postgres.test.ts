import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage } from '../../../src/storage/index.js';
import type { StorageParts } from '../../../src/storage/open-storage.js';
import { inSchema } from '../../contracts/postgres-server.js';
import { aReference } from '../../contracts/references.js';
import { faultOf } from './fault-of.js';
import { withLine } from './cut-line.js';

function openAt(databaseUrl: string, parts: Partial<StorageParts> = {}) {
  return openStorage({
    dataDir: '',
    databaseUrl,
    clock: systemClock,
    log: silentLog,
    wait: async () => {},
    ...parts,
  });
}

function changed(databaseUrl: string, change: (url: URL) => void): string {
  const url = new URL(databaseUrl);
  change(url);
  return url.href;
}

const asked = { text: 'kes kastab', language: 'et', askerPosition: null } as const;
const page = { limit: 10, offset: 0 };

describe('PostgreSQL', () => {
  it('is said to be out of reach, by its place and never its password, after a few tries', () =>
    inSchema((databaseUrl) =>
      withLine(databaseUrl, async (line) => {
        const pauses: number[] = [];
        line.cut();
        const error = await faultOf(openAt(line.databaseUrl, { wait: async (pause) => pauses.push(pause) }));
        const { host, pathname, password } = new URL(line.databaseUrl);
        assert.equal(error.code, 'storage.unreachable');
        assert.ok(error.message.includes(`${host}${pathname}`), error.message);
        assert.ok(!`${error.message} ${error.cure}`.includes(`:${password}`));
        assert.deepEqual(pauses, [50, 200, 800]);
      }),
    ));

  it('is said to refuse a wrong password, an unknown database and a schema that is not there', () =>
    inSchema(async (databaseUrl) => {
      // The tables of this one are no matter of the others.
      await (await openAt(databaseUrl)).close();
      const wrong = [
        changed(databaseUrl, (url) => (url.password = 'wrong')),
        changed(databaseUrl, (url) => (url.pathname = '/no_such_database')),
        changed(databaseUrl, (url) => url.searchParams.set('options', '-c search_path=no_such_schema')),
      ];
      for (const url of wrong) assert.equal((await faultOf(openAt(url))).code, 'storage.refused', url);
    }));

  it('may be lost and found: the bot says so, and goes on by itself', () =>
    inSchema((databaseUrl) =>
      withLine(databaseUrl, async (line) => {
        const storage = await openAt(line.databaseUrl);
        assert.equal(await storage.references.remember(aReference('a')), 'new');
        line.cut();
        assert.equal(await storage.ping(), false);
        assert.equal(
          (await faultOf(storage.references.remember(aReference('b')))).code,
          'storage.unreachable',
        );
        line.mend();
        assert.equal(await storage.ping(), true);
        assert.equal(await storage.references.remember(aReference('a')), 'known');
        assert.equal(await storage.references.remember(aReference('b')), 'new');
        await storage.close();
      }),
    ));

  it('is tried again when it comes back in time', () =>
    inSchema((databaseUrl) =>
      withLine(databaseUrl, async (line) => {
        const storage = await openAt(line.databaseUrl, { wait: async () => line.mend() });
        line.cut();
        assert.equal(await storage.references.remember(aReference('a')), 'new');
        await storage.close();
      }),
    ));

  it('may end every connection, as it does when it is restarted', () =>
    inSchema(async (databaseUrl, client) => {
      // With true pauses: in them the news of all the connections arrives.
      const storage = await openAt(databaseUrl, { wait: pause });
      await Promise.all(Array.from({ length: 5 }, () => storage.learning.noteUnanswered(asked)));
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ametibot'",
      );
      await storage.learning.noteUnanswered(asked);
      const { questions } = await storage.learning.listUnanswered(page);
      assert.deepEqual(
        questions.map(({ times }) => times),
        [6],
      );
      await storage.close();
    }));

  it('counts a note once whose answer was lost on the way, and teaches such a lesson once', () =>
    inSchema((databaseUrl) =>
      withLine(databaseUrl, async (line) => {
        const storage = await openAt(line.databaseUrl);
        const { learning } = storage;
        await learning.noteUnanswered(asked);
        line.loseAnswerTo('insert into "unanswered_question"');
        await learning.noteUnanswered(asked);
        const [question] = (await learning.listUnanswered(page)).questions;
        assert.equal(question?.times, 2);

        line.loseAnswerTo('commit');
        const teaching = await learning.teach(question.id, { kind: 'nothing' }, 'hr');
        assert.deepEqual(teaching, { kind: 'taught', lesson: (await learning.lessons())[0] });
        assert.equal((await learning.lessons()).length, 1);
        await storage.close();
      }),
    ));

  it('keeps two schemas of one database apart', () =>
    inSchema((first) =>
      inSchema(async (second) => {
        const storages = [await openAt(first), await openAt(second)];
        for (const { references } of storages) {
          assert.equal(await references.remember(aReference('a')), 'new');
        }
        await Promise.all(storages.map((storage) => storage.close()));
      }),
    ));

  it('that can only be read is said to be so', () =>
    inSchema(async (databaseUrl) => {
      await (await openAt(databaseUrl)).close();
      const storage = await openAt(
        changed(databaseUrl, (url) =>
          url.searchParams.set(
            'options',
            `${url.searchParams.get('options')} -c default_transaction_read_only=on`,
          ),
        ),
      );
      assert.equal(await storage.ping(), true);
      assert.equal((await faultOf(storage.references.remember(aReference('a')))).code, 'storage.unwritable');
      assert.equal(await storage.ping(), false);
      await storage.close();
    }));
});
