import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import type { AppInstaller } from '../../src/people/index.js';
import type { InstalledChat, Installing } from '../../src/people/app-installer.js';
import { createIntroducer, createSender, type Posted } from '../../src/reminders/index.js';
import type { Storage } from '../../src/storage/index.js';
import { simulatedTime } from '../builders/simulated-time.js';
import { databases } from '../contracts/databases.js';
import { aReference } from '../contracts/references.js';
import { aCampaign, meetPeople, people, sendAll } from './house.js';

interface Outcome {
  readonly states: Readonly<Record<string, string>>;
  readonly installs: readonly { readonly who: string; readonly at: number }[];
  /** Which chats were asked for. */
  readonly chats: readonly { readonly who: string; readonly at: number }[];
  readonly posts: readonly { readonly to: string; readonly at: number }[];
}

/** Some whom the bot has met and some whom it has not; what Graph says to each, and what came of it. */
async function remind(
  { met, all }: { readonly met: number; readonly all: number },
  graph: {
    readonly install: (who: string, time: number) => Installing;
    readonly chat?: (who: string, time: number) => InstalledChat;
    /** Teams' event after an installation; `false` where it does not come. */
    readonly tells?: boolean;
    /** Milliseconds from that event until Graph answers, and until Teams answers a post. */
    readonly answersAfter?: number;
    readonly postTakes?: number;
    /** HR cancels at this installation. */
    readonly cancelAt?: number;
  },
  check: (outcome: Outcome) => void,
): Promise<void> {
  for (const { lend } of databases.filter(({ isShared }) => !isShared))
    await lend(async (place) => {
      const time = simulatedTime();
      const storage: Storage = await place.open({ clock: time });
      const { reminders: store, references } = storage;
      if (met > 0) await meetPeople(place, met);
      await store.create(aCampaign());
      await store.begin('k-1', people(all));
      const installs: { who: string; at: number }[] = [];
      const chats: { who: string; at: number }[] = [];
      const posts: { to: string; at: number }[] = [];
      const meet = async (who: string, conversation: string) =>
        void (await references.remember(
          aReference(conversation, { person: { id: `29:${who}`, aadObjectId: who } }),
        ));
      const installer: AppInstaller = {
        install: async (who) => {
          installs.push({ who, at: time.passed() });
          await time.wait(300);
          if (graph.cancelAt !== undefined && installs.length >= graph.cancelAt) await store.cancel('k-1');
          const outcome = graph.install(who, installs.filter((each) => each.who === who).length);
          if (outcome.kind === 'installed' && (graph.tells ?? true)) await meet(who, `a:${who}`);
          await time.wait(graph.answersAfter ?? 0);
          return outcome;
        },
        chatOf: async (who) => {
          chats.push({ who, at: time.passed() });
          const asked = chats.filter((each) => each.who === who).length;
          return graph.chat?.(who, asked) ?? { kind: 'none', detail: '404' };
        },
      };
      const send = async ({ conversation }: { conversation: string }): Promise<Posted> => {
        posts.push({ to: conversation, at: time.passed() });
        await time.wait(graph.postTakes ?? 50);
        return { kind: 'taken', id: '1' };
      };
      const sender = createSender({
        store,
        messenger: { send, update: send, reopen: send },
        letterFor: async (_campaign, aadObjectId) => ({
          card: { to: aadObjectId },
          summary: 'Meeldetuletus',
        }),
        onReopened: async () => {},
        whenQuiet: async () => {},
        introducer: createIntroducer({
          installer,
          isRunning: async (id) => (await store.find(id))?.state === 'running',
          onMet: meet,
          clock: time,
          wait: time.wait,
          random: () => 0,
          log: silentLog,
        }),
        clock: time,
        wait: time.wait,
        random: () => 0,
        log: silentLog,
        by: 'process-1',
        limit: 50,
      });
      await time.during(sendAll(sender, store, time, { idle: 5_000 }));
      const deliveries = await store.deliveries('k-1');
      const states = Object.fromEntries(
        deliveries.map(({ aadObjectId, state, reason }) => [aadObjectId, `${state} ${reason ?? ''}`.trim()]),
      );
      check({ states, installs, chats, posts });
    });
}

describe('Whoever has not met the bot', () => {
  it('gets the app first, and then the reminder, once', () =>
    remind({ met: 1, all: 3 }, { install: () => ({ kind: 'installed' }) }, ({ states, installs, posts }) => {
      assert.deepEqual(states, { 'p-1': 'delivered', 'p-2': 'delivered', 'p-3': 'delivered' });
      assert.deepEqual(
        installs.map(({ who }) => who),
        ['p-2', 'p-3'],
      );
      assert.deepEqual(posts.map(({ to }) => to).sort(), ['a:p-1', 'a:p-2', 'a:p-3']);
    }));

  it('gets the reminder once where Graph answers only while it is being posted to whoever took them from the queue anew', () =>
    remind(
      { met: 0, all: 1 },
      { install: () => ({ kind: 'installed' }), answersAfter: 31_000, postTakes: 5_000 },
      ({ states, posts }) => {
        assert.deepEqual(states, { 'p-1': 'delivered' });
        assert.equal(posts.length, 1);
      },
    ));

  it('is found by the chat where Teams’ event does not come, and told of where there is none', () =>
    remind(
      { met: 0, all: 2 },
      {
        install: () => ({ kind: 'installed' }),
        tells: false,
        chat: (who) =>
          who === 'p-1'
            ? { kind: 'known', conversation: '19:p-1@unq.gbl.spaces' }
            : { kind: 'none', detail: '404' },
      },
      ({ states, installs, posts }) => {
        assert.deepEqual(states, { 'p-1': 'delivered', 'p-2': 'unreachable no-conversation' });
        assert.equal(installs.length, 2);
        assert.deepEqual(
          posts.map(({ to }) => to),
          ['19:p-1@unq.gbl.spaces'],
        );
      },
    ));

  it('is asked for again where Graph is too busy to say which chat it is, as long as it asks', () =>
    remind(
      { met: 0, all: 2 },
      {
        install: () => ({ kind: 'installed' }),
        tells: false,
        chat: (who, time) =>
          who === 'p-2' || time === 1
            ? { kind: 'busy', wait: 600_000 }
            : { kind: 'known', conversation: '19:p-1@unq.gbl.spaces' },
      },
      ({ states, chats }) => {
        assert.deepEqual(states, { 'p-1': 'delivered', 'p-2': 'unreachable install-failed' });
        const [first, again] = chats.filter(({ who }) => who === 'p-1');
        assert.ok((again?.at ?? 0) - (first?.at ?? 0) >= 600_000);
      },
    ));

  it('cannot be reached where Graph refuses, with its reason, and nothing is posted', () =>
    remind(
      { met: 0, all: 2 },
      {
        install: (who) => ({
          kind: 'refused',
          reason: who === 'p-1' ? 'install-forbidden' : 'install-unknown',
          detail: '403',
        }),
      },
      ({ states, posts }) => {
        assert.deepEqual(states, {
          'p-1': 'unreachable install-forbidden',
          'p-2': 'unreachable install-unknown',
        });
        assert.deepEqual(posts, []);
      },
    ));

  it('waits as long as Graph asks, and everybody else with them; a Graph that is never there is given up', () =>
    remind(
      { met: 0, all: 2 },
      {
        install: (who, time) =>
          who === 'p-2'
            ? { kind: 'busy', wait: 600_000 }
            : time === 1
              ? { kind: 'busy', wait: 7_000 }
              : { kind: 'installed' },
      },
      ({ states, installs }) => {
        assert.deepEqual(states, { 'p-1': 'delivered', 'p-2': 'unreachable install-failed' });
        const [first, again] = installs.filter(({ who }) => who === 'p-1');
        assert.ok((again?.at ?? 0) - (first?.at ?? 0) >= 7_000);
      },
    ));

  it('does not get it for a campaign that was cancelled since', () =>
    remind(
      { met: 0, all: 20 },
      { install: () => ({ kind: 'installed' }), cancelAt: 1 },
      ({ states, installs, posts }) => {
        assert.deepEqual([...new Set(Object.values(states))], ['withdrawn cancelled']);
        assert.ok(installs.length <= 3, `${installs.length} got it`);
        assert.deepEqual(posts, []);
      },
    ));

  it('gets it at a pace that Graph takes, while the others are reminded at theirs', () =>
    remind(
      { met: 100, all: 300 },
      { install: () => ({ kind: 'installed' }) },
      ({ states, installs, posts }) => {
        assert.ok(Object.values(states).every((state) => state === 'delivered'));
        assert.equal(installs.length, 200);
        const [first, last] = [installs[0]?.at ?? 0, installs.at(-1)?.at ?? 0];
        assert.ok(last - first >= 199 * 250, `${last - first} ms`);
        assert.ok(last - first <= 100_000, `${last - first} ms`);
        const known = posts.filter(({ to }) => Number(to.slice(4)) <= 100).map(({ at }) => at);
        assert.ok(Math.max(...known) < 15_000, `${Math.max(...known)} ms`);
      },
    ));
});
