import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import type { ReminderStore, Settlement } from '../../src/reminders/index.js';
import { openStorage } from '../../src/storage/index.js';
import { aClock } from '../builders/clock.js';
import { inSchema } from '../contracts/postgres-server.js';
import { withLine } from '../storage/engines/cut-line.js';
import { aCampaign, people } from './house.js';

const id = 'k-1 p-1';
const again: Settlement = { id, kind: 'again', notBefore: new Date(0), chat: 'known' };

type Act = (store: ReminderStore) => Promise<unknown>;

/** One person, who is being posted to. `first` has done all but its last word when `second` comes, in another process. */
async function atOnce(
  isGivenUp: boolean,
  first: Act,
  second: Act,
): Promise<readonly [campaign: string | undefined, delivery: string | undefined]> {
  return inSchema((databaseUrl, client) =>
    withLine(databaseUrl, async (line) => {
      const clock = aClock();
      const common = { dataDir: '', clock, log: silentLog };
      const slow = await openStorage({ ...common, databaseUrl: line.databaseUrl, later: () => () => {} });
      const quick = await openStorage({ ...common, databaseUrl });
      const { reminders: store } = quick;
      await store.create(aCampaign());
      await store.begin('k-1', people(1));
      await store.claim({ by: 'one', most: 1, lease: 1_000 });
      await store.attempt({ by: 'one', ids: [id], lease: 1_000 });
      clock.passMinutes(1);
      if (isGivenUp) await store.giveUpLost();
      const held = line.silenceAt('commit');
      const doingFirst = first(slow.reminders);
      await held;
      const over = new AbortController();
      const doingSecond = second(store).finally(() => over.abort());
      const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
      while (!over.signal.aborted && (await client.query(waiting)).rowCount === 0);
      line.goOn();
      await Promise.all([doingFirst, doingSecond]);
      const stands = [(await store.find('k-1'))?.state, (await store.deliveries('k-1'))[0]?.state] as const;
      await Promise.all([slow.close(), quick.close()]);
      return stands;
    }),
  );
}

const queueAgain = async (store: ReminderStore) => store.settle('one', [again]);

describe('reminders over a PostgreSQL that does two things at the same moment', () => {
  it('leave nobody queued in a campaign that is cancelled while they are to be tried again', async () => {
    const cancel = async (store: ReminderStore) => store.cancel('k-1');
    assert.deepEqual(await atOnce(false, cancel, queueAgain), ['cancelled', 'withdrawn']);
    assert.deepEqual(await atOnce(false, queueAgain, cancel), ['cancelled', 'withdrawn']);
  });

  it('leave nobody queued in a campaign that ends while they, who were given up, are to be tried again', async () => {
    const end = async (store: ReminderStore) => store.takeEnded();
    assert.deepEqual(await atOnce(true, end, queueAgain), ['finished', 'unknown']);
    assert.deepEqual(await atOnce(true, queueAgain, end), ['running', 'queued']);
  });

  it('leave nobody queued in a campaign that ends while HR sends again to whom it is unknown', async () => {
    const end = async (store: ReminderStore) => store.takeEnded();
    const resend = async (store: ReminderStore) => store.resendUnknown('k-1');
    assert.deepEqual(await atOnce(true, resend, end), ['running', 'queued']);
    assert.deepEqual(await atOnce(true, end, resend), ['running', 'queued']);
  });
});
