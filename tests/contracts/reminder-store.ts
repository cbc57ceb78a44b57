import assert from 'node:assert/strict';
import { noNews } from '../../src/reminders/pace.js';
import type { CampaignKind, Settlement } from '../../src/reminders/index.js';
import type { Storage } from '../../src/storage/index.js';
import { aClock } from '../builders/clock.js';
import { aCampaign, people } from '../reminders/house.js';
import type { Lend } from './lend.js';
import { aReference } from './references.js';

type Store = Pick<Storage, 'reminders' | 'references'>;

async function meet({ references }: Store, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await references.remember(aReference(`a:${name}`, { person: { id: `29:${name}`, aadObjectId: name } }));
  }
}

/** A campaign that runs, for so many people whom the bot can write to. */
async function run(store: Store, count: number): Promise<void> {
  await meet(store, ...people(count).map(({ aadObjectId }) => aadObjectId));
  assert.equal(await store.reminders.create(aCampaign()), 'created');
  assert.equal((await store.reminders.begin('k-1', people(count)))?.state, 'running');
}

const lease = 60_000;

async function claimIds({ reminders }: Store, by: string, most = 100): Promise<readonly string[]> {
  return (await reminders.claim({ by, most, lease })).map(({ id }) => id);
}

async function statesIn({ reminders }: Store): Promise<Record<string, string>> {
  const all = await reminders.deliveries('k-1');
  return Object.fromEntries(
    all.map(({ aadObjectId, state, reason }) => [
      aadObjectId,
      reason === null ? state : `${state}: ${reason}`,
    ]),
  );
}

function taken(id: string): Settlement {
  return { id, kind: 'delivered', activityId: `1-${id}`, conversation: 'a' };
}

interface Posting {
  readonly store: Store;
  readonly reminders: Store['reminders'];
  readonly clock: ReturnType<typeof aClock>;
  /** The deliveries that process `one` is posting now. */
  readonly ids: readonly string[];
}

/** What every store of reminders promises. */
export function keepsReminders(name: string, lend: Lend<Store>): void {
  /** A campaign runs, and process `one` is posting to all of its people. */
  const posting = async (count: number, promise: (posting: Posting) => Promise<void>) => {
    const clock = aClock();
    await lend(clock, async (store) => {
      await run(store, count);
      const ids = await claimIds(store, 'one');
      await store.reminders.attempt({ by: 'one', ids, lease });
      await promise({ store, reminders: store.reminders, clock, ids });
    });
  };

  describe(`the reminders: ${name}`, () => {
    it('make a campaign once, and begin it once, however many begin it at the same moment', () =>
      lend(aClock(), async (store, openAgain) => {
        const other = await openAgain();
        await store.reminders.create(aCampaign());
        assert.equal(await other.reminders.create(aCampaign({ due: '2030-01-01' })), 'known');
        const begun = await Promise.all(
          [store, other, store, other].map(({ reminders }) => reminders.begin('k-1', people(3))),
        );
        assert.equal(begun.filter((each) => each !== null).length, 1);
        const all = await store.reminders.deliveries('k-1');
        assert.equal(all.length, 3);
        assert.deepEqual(await store.reminders.deliveriesTo(['P-2', 'p-9'], 'k-1'), [all[1]]);
        assert.deepEqual(await store.reminders.deliveriesTo(['p-2'], 'k-2'), []);
        assert.deepEqual(await store.reminders.deliveriesTo([], 'k-1'), []);
        const { state, due, message, audience } = (await other.reminders.find('k-1'))!;
        assert.deepEqual(
          [state, due, message, audience],
          ['running', '2026-03-16', aCampaign().message, { kind: 'all' }],
        );
      }));

    it('hand out each delivery to one of all who claim at the same moment, with the newest way to the person', () =>
      lend(aClock(), async (store, openAgain) => {
        await run(store, 40);
        const stores = [store, await openAgain()];
        const claims = await Promise.all(
          Array.from({ length: 8 }, (_, at) => claimIds(stores[at % 2]!, `process-${at}`, 7)),
        );
        const ids = claims.flat();
        assert.equal(new Set(ids).size, ids.length);
        const left = await claimIds(store, 'last');
        assert.equal(ids.length + left.length, 40);
        assert.deepEqual(await claimIds(store, 'too late'), []);
      }));

    it('let a process post only what is still its own, and hand it out again when the lease has ended', () => {
      const clock = aClock();
      return lend(clock, async (store) => {
        await run(store, 2);
        const { reminders } = store;
        const [first = '', second = ''] = await claimIds(store, 'one');
        assert.deepEqual(await reminders.attempt({ by: 'two', ids: [first], lease }), new Set());
        assert.deepEqual(await reminders.attempt({ by: 'one', ids: [first], lease }), new Set([first]));
        assert.deepEqual(await reminders.attempt({ by: 'one', ids: [first], lease }), new Set(), 'twice');
        clock.passMinutes(2);
        assert.deepEqual(await reminders.attempt({ by: 'one', ids: [second], lease }), new Set(), 'too late');
        assert.deepEqual(await claimIds(store, 'two'), [second]);
      });
    });

    it('call unknown what was being posted when its process died, and hear of it all the same if it lives', () =>
      posting(2, async ({ store, reminders, clock, ids }) => {
        assert.equal(await reminders.giveUpLost(), 0);
        clock.passMinutes(2);
        assert.equal(await reminders.giveUpLost(), 2);
        assert.deepEqual(await statesIn(store), { 'p-1': 'unknown: crashed', 'p-2': 'unknown: crashed' });
        assert.deepEqual(await claimIds(store, 'two'), [], 'an unknown is never repeated by itself');
        await reminders.settle('two', [taken(ids[0]!)]);
        await reminders.settle('one', [taken(ids[1]!)]);
        assert.deepEqual(await statesIn(store), { 'p-1': 'unknown: crashed', 'p-2': 'delivered' });
      }));

    it('queue nobody again in a campaign that has finished: they stay unknown, for a person to decide', () =>
      posting(1, async ({ store, reminders, clock, ids: [id = ''] }) => {
        clock.passMinutes(2);
        await reminders.giveUpLost();
        assert.equal((await reminders.takeEnded()).length, 1);
        await reminders.settle('one', [{ id, kind: 'again', notBefore: clock.now(), chat: 'known' }]);
        assert.deepEqual(await statesIn(store), { 'p-1': 'unknown: crashed' });
        assert.equal(await reminders.resendUnknown('k-1'), 1);
      }));

    it('write what came of each, and wait where it is to be tried again', () =>
      posting(5, async ({ store, reminders, clock, ids }) => {
        const notBefore = new Date(clock.now().getTime() + 120_000);
        await reminders.settle('one', [
          taken(ids[0]!),
          { id: ids[1]!, kind: 'refused', reason: 'blocked', detail: 'x'.repeat(2_000) },
          { id: ids[2]!, kind: 'unknown', detail: '502' },
          { id: ids[3]!, kind: 'again', notBefore, chat: 'gone' },
          { id: ids[4]!, kind: 'unreachable', reason: 'install-forbidden', detail: '403' },
        ]);
        assert.deepEqual(await statesIn(store), {
          'p-1': 'delivered',
          'p-2': 'refused: blocked',
          'p-3': 'unknown: no-answer',
          'p-4': 'queued',
          'p-5': 'unreachable: install-forbidden',
        });
        assert.deepEqual(await claimIds(store, 'two'), []);
        clock.passMinutes(3);
        const [again] = await reminders.claim({ by: 'two', most: 9, lease });
        assert.deepEqual([again?.aadObjectId, again?.chat, again?.posts], ['p-4', 'gone', 1]);
      }));

    it('cancel at once, those that follow too: what was claimed is not posted, what is on its way is settled', () =>
      lend(aClock(), async (store) => {
        await run(store, 3);
        const { reminders } = store;
        await reminders.create(aCampaign({ id: 'k-2', parent: 'k-1', kind: 'due' }));
        const ids = await claimIds(store, 'one', 2);
        await reminders.attempt({ by: 'one', ids: ids.slice(0, 1), lease });
        assert.equal(await reminders.cancel('k-1'), true);
        assert.equal(await reminders.cancel('k-1'), false);
        assert.deepEqual(await reminders.attempt({ by: 'one', ids: ids.slice(1), lease }), new Set());
        assert.deepEqual(await reminders.takeEnded(), [], 'one is on its way');
        await reminders.settle('one', [
          { id: ids[0]!, kind: 'again', notBefore: new Date(0), chat: 'known' },
        ]);
        assert.deepEqual(await statesIn(store), {
          'p-1': 'withdrawn: cancelled',
          'p-2': 'withdrawn: cancelled',
          'p-3': 'withdrawn: cancelled',
        });
        assert.equal((await reminders.find('k-2'))?.state, 'cancelled');
      }));

    it('cancel what waits to follow what followed, and nothing of what HR has sent for itself since', () =>
      lend(aClock(), async (store) => {
        await run(store, 1);
        const { reminders } = store;
        const follow = async (parent: string, kind: CampaignKind, id: string, state: 'waiting' | 'begun') => {
          await reminders.create(aCampaign({ id, kind, parent }));
          if (state === 'begun') await reminders.begin(id, []);
        };
        await follow('k-1', 'week-before', 'week', 'begun');
        await follow('week', 'later', 'later', 'begun');
        await follow('later', 'later', 'later still', 'waiting');
        await follow('k-1', 'first', 'next year', 'waiting');
        await follow('next year', 'due', 'due next year', 'waiting');
        await follow('k-1', 'rest', 'rest', 'begun');
        await follow('rest', 'later', 'later of the rest', 'waiting');
        await reminders.create(aCampaign({ id: 'other' }));
        assert.equal(await reminders.cancel('k-1'), true);
        const states: Record<string, string | undefined> = {};
        for (const id of ['week', 'later', 'later still', 'next year', 'due next year', 'rest'])
          states[id] = (await reminders.find(id))?.state;
        for (const id of ['later of the rest', 'other']) states[id] = (await reminders.find(id))?.state;
        assert.deepEqual(states, {
          week: 'running',
          later: 'running',
          'later still': 'cancelled',
          'next year': 'cancelled',
          'due next year': 'cancelled',
          rest: 'running',
          'later of the rest': 'waiting',
          other: 'waiting',
        });
      }));

    it('tell of each tenth and of the end to one who asks, and once', () =>
      lend(aClock(), async (store, openAgain) => {
        await run(store, 1);
        const other = await openAgain();
        const both = [store.reminders, other.reminders];
        const told = await Promise.all(both.map((each) => each.tellTenth('k-1', 3)));
        assert.equal(told.filter(Boolean).length, 1);
        assert.equal(await store.reminders.tellTenth('k-1', 2), false);
        const ids = await claimIds(store, 'one');
        await store.reminders.attempt({ by: 'one', ids, lease });
        assert.deepEqual(await store.reminders.takeEnded(), []);
        await store.reminders.settle('one', ids.map(taken));
        const ended = (await Promise.all(both.map((each) => each.takeEnded()))).flat();
        assert.deepEqual(
          ended.map(({ id, state }) => [id, state]),
          [['k-1', 'finished']],
        );
      }));

    it('put the unknown back into the queue when they are told to, and nobody else', () =>
      posting(2, async ({ store, reminders, ids }) => {
        await reminders.settle('one', [taken(ids[0]!), { id: ids[1]!, kind: 'unknown', detail: '' }]);
        await reminders.takeEnded();
        assert.equal(await reminders.resendUnknown('k-1'), 1);
        assert.equal(await reminders.resendUnknown('k-1'), 0);
        assert.deepEqual(await claimIds(store, 'two'), [ids[1]]);
        await reminders.attempt({ by: 'two', ids, lease });
        await reminders.settle('two', [taken(ids[1]!)]);
        assert.equal((await reminders.takeEnded()).length, 1);
      }));

    it('take no word of the post before for that of the new one, where what a process left open is sent again', () =>
      posting(1, async ({ store, reminders, clock, ids }) => {
        clock.passMinutes(60);
        assert.equal(await reminders.giveUpLost(), 1);
        assert.equal(await reminders.resendUnknown('k-1'), 1);

        await reminders.settle('one', ids.map(taken));
        assert.deepEqual(await claimIds(store, 'two'), ids);
      }));

    it('stop for a reason, give back what a process claimed, and forget what is old', () => {
      const clock = aClock();
      return lend(clock, async (store) => {
        await run(store, 2);
        const { reminders } = store;
        await claimIds(store, 'one', 1);
        assert.equal(await reminders.handBack('one'), 1);
        assert.equal((await claimIds(store, 'two')).length, 2);
        await reminders.stop('k-1', 'not-registered');
        assert.deepEqual(await statesIn(store), { 'p-1': 'withdrawn: stopped', 'p-2': 'withdrawn: stopped' });
        assert.equal((await reminders.takeEnded())[0]?.stopReason, 'not-registered');
        assert.equal(await reminders.forgetOlderThan(1), 0);
        clock.passMinutes(3 * 24 * 60);
        assert.equal(await reminders.forgetOlderThan(1), 1);
        assert.deepEqual([await reminders.find('k-1'), await reminders.deliveries('k-1')], [null, []]);
      });
    });

    it('know whom the bot can write to: blocked is who refused, until they write again', () =>
      posting(2, async ({ store, reminders, clock, ids }) => {
        clock.passMinutes(1);
        await reminders.settle('one', [{ id: ids[0]!, kind: 'refused', reason: 'blocked', detail: '' }]);
        assert.deepEqual(
          await reminders.reach(),
          new Map([
            ['p-1', 'blocked'],
            ['p-2', 'reachable'],
          ]),
        );
        clock.passMinutes(1);
        await meet(store, 'p-1');
        assert.equal((await reminders.reach()).get('p-1'), 'reachable');
        assert.equal((await reminders.referenceOf('P-1'))?.conversation, 'a:p-1');
        assert.equal(await reminders.referenceOf('nobody'), null);
        assert.equal((await reminders.anyReference())?.conversation, 'a:p-1', 'the newest');
      }));

    it('know who has read: once, up to the message that Teams names, in that chat and by that person alone', () =>
      posting(4, async ({ reminders, clock, ids }) => {
        const delivered = (id: string, activityId: string, conversation: string) =>
          ({ id, kind: 'delivered', activityId, conversation }) as const;
        await reminders.settle('one', [
          delivered(ids[0]!, '1772442000000', 'a:p-1'),
          delivered(ids[1]!, '1772442000500', 'a:p-2'),
          delivered(ids[2]!, 'f:not-a-number', 'a:p-3'),
          { id: ids[3]!, kind: 'unknown', detail: '' },
        ]);
        const at = clock.now();
        const read = { aadObjectId: 'P-1', conversation: 'a:p-1', upTo: '1772442000001', at };
        assert.equal(await reminders.noteRead({ ...read, upTo: '999999999999' }), 0, 'only what came before');
        assert.equal(await reminders.noteRead({ ...read, aadObjectId: 'p-2' }), 0, 'not by somebody else');
        assert.equal(await reminders.noteRead({ ...read, conversation: 'a:p-4' }), 0);
        assert.equal(await reminders.noteRead(read), 1);
        clock.passMinutes(1);
        assert.equal(await reminders.noteRead({ ...read, at: clock.now() }), 0, 'the first reading counts');
        const third = { conversation: 'a:p-3', aadObjectId: null, at };
        assert.equal(await reminders.noteRead({ ...third, upTo: '1772442000001' }), 0, 'nothing is guessed');
        assert.equal(await reminders.noteRead({ ...third, upTo: 'f:not-a-number' }), 1);
        assert.deepEqual(
          (await reminders.deliveries('k-1')).map(({ seenAt }) => seenAt),
          [at, null, at, null],
        );
        assert.deepEqual(
          Object.fromEntries(
            (await reminders.tally('k-1')).map(({ state, count, seen }) => [state, [count, seen]]),
          ),
          { delivered: [3, 2], unknown: [1, 0] },
        );
      }));

    it('count who was written to of late apart', () =>
      posting(3, async ({ reminders, clock, ids }) => {
        await reminders.settle('one', [taken(ids[0]!)]);
        clock.passMinutes(1);
        await reminders.settle('one', [taken(ids[1]!)]);
        const counts = (await reminders.tally('k-1')).map(({ state, count, lately }) => [
          state,
          [count, lately],
        ]);
        assert.deepEqual(Object.fromEntries(counts), { attempting: [1, 0], delivered: [2, 1] });
      }));

    it('believe no moment further ahead than any wait: a clock that was ahead holds nobody up', () => {
      const clock = aClock();
      const twoDays = 2 * 24 * 60;
      return lend(clock, async (store) => {
        const { reminders } = store;
        clock.passMinutes(twoDays);
        await run(store, 4);
        const ids = await claimIds(store, 'died', 2);
        await reminders.attempt({ by: 'died', ids: ids.slice(0, 1), lease });
        await reminders.reserve({ want: 5, news: noNews, limit: 50 });
        clock.passMinutes(-twoDays);
        const { first } = await reminders.reserve({ want: 1, news: noNews, limit: 50 });
        assert.equal(first, clock.now().getTime());
        assert.equal(await reminders.giveUpLost(), 0, 'who lives may yet tell');
        assert.equal((await claimIds(store, 'two')).length, 2);
        clock.passMinutes(2);
        assert.equal(await reminders.giveUpLost(), 1);
        assert.equal((await claimIds(store, 'three')).length, 3);
      });
    });

    it('wait as long as was asked, where that can be', () =>
      posting(1, async ({ store, reminders, clock, ids }) => {
        const notBefore = new Date(clock.now().getTime() + 450_000);
        await reminders.settle('one', [{ id: ids[0]!, kind: 'again', notBefore, chat: 'known' }]);
        await reminders.giveUpLost();
        clock.passMinutes(7);
        assert.deepEqual(await claimIds(store, 'two'), []);
        clock.passMinutes(1);
        assert.deepEqual(await claimIds(store, 'two'), ids);
      }));

    it('show what HR set for later with what was sent, and not what follows by itself', () =>
      lend(aClock(), async (store, openAgain) => {
        await run(store, 1);
        const { reminders } = store;
        const later = new Date('2026-03-05T12:30:00Z');
        await reminders.create(aCampaign({ id: 'k-2', sendAt: later }));
        await reminders.create(aCampaign({ id: 'k-1.year', parent: 'k-1', sendAt: later }));
        await reminders.create(aCampaign({ id: 'k-1.due', kind: 'due', parent: 'k-1', sendAt: later }));
        const latest = await (await openAgain()).reminders.latest(9);
        assert.deepEqual(
          latest.map(({ id, state, sendAt }) => [id, state, sendAt.toISOString()]),
          [
            ['k-2', 'waiting', later.toISOString()],
            ['k-1', 'running', '2026-03-02T09:00:00.000Z'],
          ],
        );
      }));

    it('count who stands where in the campaigns that run, and nobody of those that are over', () =>
      lend(aClock(), async (store) => {
        const { reminders } = store;
        assert.deepEqual(Object.values(await reminders.underWay()), [0, 0, 0, 0, 0, 0, 0]);
        await run(store, 4);
        const ids = await claimIds(store, 'one');
        await reminders.attempt({ by: 'one', ids: ids.slice(0, 3), lease });
        await reminders.settle('one', [taken(ids[0]!), { id: ids[1]!, kind: 'unknown', detail: '' }]);
        assert.deepEqual(await reminders.underWay(), {
          queued: 1,
          attempting: 1,
          delivered: 1,
          refused: 0,
          unknown: 1,
          withdrawn: 0,
          unreachable: 0,
        });
        await reminders.cancel('k-1');
        assert.equal((await reminders.underWay()).delivered, 0);
      }));

    it('know the last that reached somebody, or may have, and not what they got as a manager', () => {
      const clock = aClock();
      return lend(clock, async (store) => {
        const { reminders } = store;
        await run(store, 2);
        assert.equal(await reminders.lastFor('p-1'), null, 'is on its way');
        const [first = ''] = await claimIds(store, 'one');
        await reminders.attempt({ by: 'one', ids: [first], lease });
        await reminders.settle('one', [taken(first)]);
        clock.passMinutes(1);
        for (const [id, kind] of [
          ['k-2', 'due'],
          ['k-3', 'overdue'],
        ] as const) {
          await reminders.create(aCampaign({ id, kind, parent: 'k-1' }));
          await reminders.begin(id, people(1));
          const ids = await claimIds(store, id);
          await reminders.attempt({ by: id, ids, lease });
          await reminders.settle(id, [{ id: `${id} p-1`, kind: 'unknown', detail: '' }]);
          clock.passMinutes(1);
        }
        assert.equal((await reminders.lastFor('P-1'))?.id, 'k-2');
        assert.equal(await reminders.lastFor('p-2'), null);
      });
    });

    it('tell whose hour has come, or of these HR’s own since some moment, or all but some', () => {
      const clock = aClock();
      return lend(clock, async ({ reminders }) => {
        const minutesAgo = (minutes: number) => new Date(clock.now().getTime() - minutes * 60_000);
        await reminders.create(aCampaign({ id: 'old', sendAt: minutesAgo(61) }));
        await reminders.create(aCampaign({ id: 'own', sendAt: minutesAgo(60) }));
        await reminders.create(aCampaign({ id: 'yearly', parent: 'k', sendAt: minutesAgo(2) }));
        await reminders.create(aCampaign({ id: 'later', kind: 'later', parent: 'k', sendAt: minutesAgo(1) }));
        await reminders.create(aCampaign({ id: 'not yet', sendAt: minutesAgo(-1) }));
        const ids = async (only?: Parameters<typeof reminders.whoseHourHasCome>[0]) =>
          (await reminders.whoseHourHasCome(only)).map(({ id }) => id);
        assert.deepEqual(await ids(), ['old', 'own', 'yearly', 'later']);
        assert.deepEqual(await ids({ ownSince: minutesAgo(60) }), ['own']);
        assert.deepEqual(await ids({ except: ['old', 'yearly'] }), ['own', 'later']);
      });
    });

    it('begin a campaign at its hour, and hold one pace for all processes', () => {
      const clock = aClock();
      return lend(clock, async (store, openAgain) => {
        const other = await openAgain();
        const later = new Date(clock.now().getTime() + 60_000);
        await store.reminders.create(aCampaign({ sendAt: later }));
        assert.deepEqual(await store.reminders.whoseHourHasCome(), []);
        clock.passMinutes(1);
        assert.equal((await store.reminders.whoseHourHasCome()).length, 1);
        const slots = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            [store, other][at % 2]!.reminders.reserve({ want: 5, news: noNews, limit: 50 }),
          ),
        );
        const moments = slots.flatMap(({ first, every, count }) =>
          Array.from({ length: count }, (_, place) => first + place * every),
        );
        const gaps = moments.sort((a, b) => a - b).map((at, place) => at - (moments[place - 1] ?? 0));
        assert.ok(
          gaps.slice(1).every((gap) => gap >= 20),
          `${Math.min(...gaps.slice(1))} ms`,
        );
      });
    });
  });
}
