import assert from 'node:assert/strict';
import { codeOf, silentLog, type Later } from '../../src/ground/index.js';
import { createSender, type Posted } from '../../src/reminders/index.js';
import { openStorage } from '../../src/storage/index.js';
import { aClock } from '../builders/clock.js';
import { inSchema } from '../contracts/postgres-server.js';
import { withLine } from '../storage/engines/cut-line.js';
import { aCampaign, meetPeople, people } from './house.js';

/** More than are taken from the queue at once. */
const count = 150;

/** At what the store is asked when it falls silent, one after the other. */
const moments = {
  'people are taken from the queue': 'set "claimed_by" =',
  'moments are taken': 'reminder_pace',
  'people are marked before the post': '"posts" = "posts"',
  'it is written what became of posts': '"activity_id" =',
  'any of it is committed': 'commit',
} as const;

/** A campaign over a PostgreSQL that falls silent at these words, and how it ends when it goes on. */
async function remindThrough(
  words: string,
  check: (outcome: {
    readonly posts: ReadonlyMap<string, number>;
    readonly states: ReadonlyMap<string, string>;
  }) => void,
): Promise<void> {
  await inSchema((databaseUrl, client) =>
    withLine(databaseUrl, async (line) => {
      const clock = aClock();
      const waiting = new Set<() => Promise<void>>();
      const later: Later = (ring) => {
        waiting.add(ring);
        return () => waiting.delete(ring);
      };
      const wait = async (milliseconds: number) => {
        clock.pass(milliseconds);
        await new Promise(setImmediate);
      };
      const address = { dataDir: '', databaseUrl: line.databaseUrl };
      const storage = await openStorage({ ...address, clock, log: silentLog, wait, later });
      const query = async (sql: string) => (await client.query<object>(sql)).rows;
      await meetPeople({ address, query, open: async () => storage }, count);
      const { reminders: store } = storage;
      await store.create(aCampaign());
      await store.begin('k-1', people(count));
      const posts = new Map<string, number>();
      const send = async ({ conversation }: { readonly conversation: string }): Promise<Posted> => {
        const person = conversation.replace('a:', '');
        posts.set(person, (posts.get(person) ?? 0) + 1);
        return { kind: 'taken', id: `m:${person}` };
      };
      const sender = createSender({
        store,
        messenger: {
          send,
          update: async () => ({ kind: 'taken', id: '1' }),
          reopen: async () => ({ kind: 'taken', id: '1' }),
        },
        letterFor: async () => ({ card: {}, summary: 'Meeldetuletus' }),
        onReopened: async () => {},
        whenQuiet: async () => {},
        clock,
        wait,
        random: () => 0,
        log: silentLog,
        by: 'process-1',
        limit: 50,
      });
      const sendAll = async () => {
        for (;;) {
          if ((await sender.work()) === 'worked') continue;
          await store.giveUpLost();
          if (!(await store.tally('k-1')).some(({ state }) => state === 'queued' || state === 'attempting'))
            return;
          await wait(200);
        }
      };

      for (let time = 0; time < 3; time += 1) await sender.work();
      const silent = line.silenceAt(words);
      const over = new AbortController();
      // Where the silence fell on a commit, nobody knows whether it was kept.
      const failing = assert
        .rejects(sendAll(), (error) => /^storage\.(?:unreachable|unanswered)$/u.test(codeOf(error) ?? ''))
        .finally(() => over.abort());
      await silent;
      while (!over.signal.aborted) {
        const due = Array.from(waiting);
        waiting.clear();
        for (const ring of due) void ring();
        await new Promise(setImmediate);
      }
      await failing;
      line.goOn();
      // Until no lease is left of what was begun.
      clock.passMinutes(2);
      await sendAll();
      const deliveries = await store.deliveries('k-1');
      check({ posts, states: new Map(deliveries.map(({ aadObjectId, state }) => [aadObjectId, state])) });
      await storage.close();
    }),
  );
}

describe('reminders over a PostgreSQL that falls silent in the middle', () => {
  for (const [moment, words] of Object.entries(moments)) {
    it(`reach nobody twice and lose nobody, where it does so when ${moment}`, () =>
      remindThrough(words, ({ posts, states }) => {
        assert.equal(states.size, count);
        for (const [person, state] of states) {
          const got = posts.get(person) ?? 0;
          assert.ok(
            state === 'delivered' ? got === 1 : state === 'unknown' && got <= 1,
            `${person} is ${state}, has ${got}`,
          );
        }
        const delivered = [...states.values()].filter((state) => state === 'delivered').length;
        assert.ok(delivered > count / 2, `${delivered} delivered`);
      }));
  }
});
