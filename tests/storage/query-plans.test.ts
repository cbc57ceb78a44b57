import assert from 'node:assert/strict';
import { join } from 'node:path';
import { silentLog } from '../../src/ground/index.js';
import type { Storage } from '../../src/storage/index.js';
import { openStorageOver } from '../../src/storage/open-storage.js';
import { openSqliteFile } from '../../src/storage/engines/sqlite-file.js';
import { openSqlite } from '../../src/storage/engines/sqlite.js';
import { aDraft } from '../acknowledgements/a-draft.js';
import { aClock } from '../builders/clock.js';
import { inFolder } from '../builders/folder.js';
import { aReference } from '../contracts/references.js';
import { aCampaign, people } from '../reminders/house.js';

/** How SQLite goes about each statement of the act that goes through all rows of a table, or sorts more than it was asked for. */
async function longWaysOf(act: (storage: Storage) => Promise<unknown>): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = openSqliteFile(join(folder, 'ametibot.db'));
    let asked: string[] = [];
    const listening = {
      ...file,
      prepare: (sql: string) => {
        asked.push(sql);
        return file.prepare(sql);
      },
    };
    const clock = aClock();
    const storage = await openStorageOver(
      openSqlite(folder, () => listening),
      { dataDir: folder, databaseUrl: null, clock, log: silentLog },
    );
    try {
      await storage.references.remember(aReference('a:1', { person: { id: '29:1', aadObjectId: 'p1' } }));
      await storage.reminders.create(aCampaign());
      await storage.reminders.begin('k-1', people(3));
      await storage.ledger.append(aDraft());
      asked = [];
      await act(storage);
      const statements = asked.filter((sql) => /^(?:select|update|delete|with)\b/u.test(sql));
      assert.notDeepEqual(statements, []);
      return statements.flatMap((sql) => {
        const plan = file.prepare(`explain query plan ${sql}`).all([]) as { readonly detail: string }[];
        return plan.filter(({ detail }) => isLong(detail, sql)).map(({ detail }) => `${detail}: ${sql}`);
      });
    } finally {
      await storage.close();
    }
  });
}

/** What is handed in as JSON is gone through, and what is found by keys that are handed in is sorted: both are few. */
function isLong(detail: string, sql: string): boolean {
  const isOfKeys = sql.includes(' in (');
  return /^SCAN (?!json_each)/u.test(detail) || (detail.includes('TEMP B-TREE') && !isOfKeys);
}

const lease = 60_000;

/** What is done for one person, or again and again while a reminder goes out. */
const acts: Readonly<Record<string, (storage: Storage) => Promise<unknown>>> = {
  'the next deliveries are claimed': async ({ reminders }) =>
    reminders.claim({ by: 'one', most: 100, lease }),
  'a delivery is begun and settled': async ({ reminders }) => {
    const [claim] = await reminders.claim({ by: 'one', most: 1, lease });
    const { id = '' } = claim ?? {};
    await reminders.attempt({ by: 'one', ids: [id], lease });
    await reminders.settle('one', [{ id, kind: 'unknown', detail: '' }]);
  },
  'what a process that ended left is given up': async ({ reminders }) => reminders.giveUpLost(),
  'somebody has read': async ({ reminders }) =>
    reminders.noteRead({ conversation: 'a:1', aadObjectId: 'p1', upTo: '1', at: new Date(0) }),
  'it is looked up whether somebody got one': async ({ reminders }) =>
    reminders.deliveriesTo(['p1', 'p2'], 'k-1'),
  'the way to somebody is looked up': async ({ reminders }) => reminders.referenceOf('p1'),
  'somebody writes': async ({ references }) => references.remember(aReference('a:1')),
  'somebody presses': async ({ ledger }) => ledger.append(aDraft()),
  'somebody looks at their receipts': async ({ ledger }) => ledger.eventsOf('mari'),
  'somebody is told something once': async ({ told }) => told.claim('mari', 'secret'),
};

describe('SQLite, where there are a hundred thousand people, goes by an index, and sorts no more than it looked for', () => {
  for (const [name, act] of Object.entries(acts))
    it(`when ${name}`, async () => assert.deepEqual(await longWaysOf(act), []));
});
