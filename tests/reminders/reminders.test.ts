import assert from 'node:assert/strict';
import { silentLog, type Clock } from '../../src/ground/index.js';
import {
  createReminders,
  usualHours,
  type Reminders,
  type ReminderStore,
} from '../../src/reminders/index.js';
import { aClock } from '../builders/clock.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';
import { databases } from '../contracts/databases.js';
import { aCampaign } from './house.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;
const library = openTestLibrary([aDescription({ title: 'Aednik' })], { people: [aPerson()] });

/** In working hours of Tallinn, where nobody has acknowledged anything yet. */
function remindersOver(store: ReminderStore, clock: Clock, acknowledgedAt: Date | null = null): Reminders {
  return createReminders({
    store,
    library: () => library,
    acknowledged: async () => () => acknowledgedAt,
    clock,
    hours: { timeZone: 'Europe/Tallinn', ...usualHours },
    log: silentLog,
  });
}

/** Next year's campaign at its hour, where the store is away at some moment; what waits and runs afterwards. */
async function beginNextYears(
  fails: (act: 'create' | 'begin', id: string, times: number) => boolean,
): Promise<{ readonly errors: number; readonly states: Readonly<Record<string, string | undefined>> }> {
  let errors = 0;
  const states: Record<string, string | undefined> = {};
  await sqlite.lend(async ({ open }) => {
    const clock = aClock('2027-03-02T09:00:00Z');
    const { reminders: kept } = await open({ clock });
    const times = new Map<string, number>();
    const meet = (act: 'create' | 'begin', id: string) => {
      const time = (times.get(`${act} ${id}`) ?? 0) + 1;
      times.set(`${act} ${id}`, time);
      if (fails(act, id, time)) throw new TypeError('The store was away.');
    };
    const store: ReminderStore = {
      ...kept,
      create: async (campaign) => {
        meet('create', campaign.id);
        return kept.create(campaign);
      },
      begin: async (id, deliveries) => {
        meet('begin', id);
        return kept.begin(id, deliveries);
      },
    };
    const reminders = remindersOver(store, clock);
    await kept.create(
      aCampaign({
        id: 'k.year',
        parent: 'k',
        due: '2027-03-16',
        sendAt: clock.now(),
        repeats: 'yearly',
        followUps: true,
      }),
    );
    for (let round = 0; round < 3; round += 1)
      for (const campaign of await reminders.mayBegin())
        await reminders.begin(campaign).catch(() => (errors += 1));
    for (const id of ['k.year', 'k.year.week-before', 'k.year.overdue', 'k.year.year'])
      states[id] = (await kept.find(id))?.state;
  });
  return { errors, states };
}

const begun = {
  'k.year': 'running',
  'k.year.week-before': 'waiting',
  'k.year.overdue': 'waiting',
  'k.year.year': 'waiting',
};

describe('Next year’s campaign', () => {
  it('begins once all that follows it is made, however often the store is away between', async () => {
    const away = (act: string, id: string, time: number) =>
      act === 'create' && id === 'k.year.overdue' && time === 1;
    assert.deepEqual(await beginNextYears(away), { errors: 1, states: begun });
  });

  it('begins once, and what follows it is made once, where it is tried again', async () => {
    const away = (act: string, _id: string, time: number) => act === 'begin' && time < 3;
    assert.deepEqual(await beginNextYears(away), { errors: 2, states: begun });
  });
});

describe('What is held back for the night', () => {
  it('stands before nothing that HR has set for this hour, and goes out in the morning', () =>
    sqlite.lend(async ({ open }) => {
      // Tuesday, seven in the evening in Tallinn; the bot is back after a day away.
      const clock = aClock('2026-03-03T17:00:00Z');
      const { reminders: store } = await open({ clock });
      const reminders = remindersOver(store, clock);
      const begun = async () => {
        for (let round = 0; round < 5; round += 1)
          for (const campaign of await reminders.mayBegin()) await reminders.begin(campaign);
        return (await store.running()).map(({ id }) => id).sort();
      };
      const morning = new Date('2026-03-03T07:00:00Z');
      const later = Array.from({ length: 30 }, (_, at) => `later.${at}`).sort();
      const following = { kind: 'later', parent: 'p', sendAt: morning } as const;
      for (const id of later) await store.create(aCampaign({ ...following, id }));
      await store.create(aCampaign({ id: 'missed', sendAt: morning }));
      await store.create(aCampaign({ id: 'yearly', parent: 'p', sendAt: new Date('2026-03-03T16:58:00Z') }));
      await store.create(aCampaign({ id: 'own', sendAt: new Date('2026-03-03T16:59:00Z') }));
      assert.deepEqual(await begun(), ['own']);
      clock.passMinutes(14 * 60);
      assert.deepEqual(await begun(), [...later, 'missed', 'own', 'yearly'].sort());
    }));
});

/** A campaign of 2 March, due on the 20th, and a bot that was down between; which states all that follows it has. */
async function comeBack(
  downFrom: string,
  backAt: string,
): Promise<Readonly<Record<string, string | undefined>>> {
  const states: Record<string, string | undefined> = {};
  await sqlite.lend(async ({ open }) => {
    const clock = aClock('2026-03-02T09:00:00Z');
    const { reminders: store } = await open({ clock });
    const reminders = remindersOver(store, clock);
    const goOn = async (until: string) => {
      clock.pass(new Date(until).getTime() - clock.now().getTime());
      for (const campaign of await reminders.mayBegin()) await reminders.begin(campaign);
    };
    const sendAt = new Date('2026-03-02T10:00:00Z');
    await reminders.send(aCampaign({ id: 'k', followUps: true, due: '2026-03-20', sendAt }));
    // An hour at a time, as a bot that is there.
    for (let at = clock.now().getTime(); at <= new Date(downFrom).getTime(); at += 3_600_000)
      await goOn(new Date(at).toISOString());
    await goOn(backAt);
    for (const id of ['k', 'k.week-before', 'k.day-before', 'k.due', 'k.overdue'])
      states[id] = (await store.find(id))?.state;
  });
  return states;
}

describe('What follows a campaign, and was missed while the bot was down', () => {
  it('goes out each at its time where the bot was there', async () => {
    assert.deepEqual(await comeBack('2026-03-19T12:00:00Z', '2026-03-20T08:00:00Z'), {
      k: 'running',
      'k.week-before': 'running',
      'k.day-before': 'running',
      'k.due': 'running',
      'k.overdue': 'waiting',
    });
  });

  it('goes out once: the last alone, and the earlier are cancelled', async () => {
    assert.deepEqual(await comeBack('2026-03-14T12:00:00Z', '2026-03-20T08:00:00Z'), {
      k: 'running',
      'k.week-before': 'running',
      'k.day-before': 'cancelled',
      'k.due': 'running',
      'k.overdue': 'waiting',
    });
    assert.deepEqual(await comeBack('2026-03-03T12:00:00Z', '2026-03-25T08:00:00Z'), {
      k: 'running',
      'k.week-before': 'cancelled',
      'k.day-before': 'cancelled',
      'k.due': 'running',
      'k.overdue': 'running',
    });
  });

  it('goes out not at all where the campaign itself was missed too and goes out now', async () => {
    assert.deepEqual(await comeBack('2026-03-02T09:30:00Z', '2026-03-19T08:00:00Z'), {
      k: 'running',
      'k.week-before': 'cancelled',
      'k.day-before': 'cancelled',
      'k.due': 'waiting',
      'k.overdue': 'waiting',
    });
  });
});

describe('a reminder that somebody puts off', () => {
  it('comes again where HR sent it by hand after cancelling the one before, and not where it was cancelled', async () => {
    await sqlite.lend(async ({ open }) => {
      const clock = aClock();
      const { reminders: store } = await open({ clock });
      const reminders = remindersOver(store, clock);
      await store.create(aCampaign({ id: 'k-1' }));
      await store.create(aCampaign({ id: 'k-2', kind: 'rest', parent: 'k-1' }));
      await store.create(aCampaign({ id: 'k-1.due', kind: 'due', parent: 'k-1' }));
      await store.begin('k-2', []);
      await store.cancel('k-1');

      assert.notEqual(await reminders.later('k-2', 'mari', 'tomorrow'), null);
      for (const id of ['k-1', 'k-1.due']) assert.equal(await reminders.later(id, 'mari', 'tomorrow'), null);
    });
  });

  it('is skipped where they have acknowledged since it came, and not where they had before', async () => {
    const person = aPerson().aadObjectId;
    for (const [at, becomes] of [
      ['2026-03-02T08:59:00Z', 'running'],
      ['2026-03-02T09:01:00Z', 'cancelled'],
    ] as const)
      await sqlite.lend(async ({ open }) => {
        const clock = aClock('2026-03-02T09:00:00Z');
        const { reminders: store } = await open({ clock });
        const reminders = remindersOver(store, clock, new Date(at));
        await store.create(aCampaign());
        await store.begin('k-1', [{ aadObjectId: person, unreachable: null }]);
        await reminders.later('k-1', person, 'tomorrow');
        clock.passMinutes(24 * 60);
        const [again] = await reminders.mayBegin();
        assert.ok(again?.kind === 'later');
        await reminders.begin(again);
        assert.equal((await store.find(again.id))?.state, becomes, at);
      });
  });
});

describe('A reminder that waits while units change', () => {
  const begunWith = async (said: Parameters<typeof aCampaign>[0]) => {
    let found: readonly (string | null | undefined)[] = [];
    await sqlite.lend(async ({ open }) => {
      const clock = aClock('2026-03-02T09:00:00Z');
      const { reminders: store } = await open({ clock });
      const reminders = remindersOver(store, clock);
      await store.create(aCampaign({ id: 'k', sendAt: clock.now(), ...said }));
      for (const campaign of await reminders.mayBegin()) await reminders.begin(campaign);
      const campaign = await store.find('k');
      const told = (await store.takeEnded()).map(({ id }) => id);
      found = [campaign?.state, campaign?.stopReason, ...told];
    });
    return found;
  };
  const gone = { kind: 'unit', unit: 'Ammune talitus' } as const;

  it('is stopped, and HR told, where nobody is in a unit that was left out or written to: they would get it, or nobody', async () => {
    assert.deepEqual(await begunWith({ audience: { kind: 'all', without: [gone] } }), [
      'stopped',
      'unit-gone',
      'k',
    ]);
    assert.deepEqual(await begunWith({ audience: gone }), ['stopped', 'unit-gone', 'k']);
  });

  it('is stopped, and HR told, where nobody is left of those whom HR named; one who put it off and has left is no news', async () => {
    const vacant = { kind: 'position', descriptionId: 'none' } as const;
    const left = { kind: 'person', aadObjectId: 'gone' } as const;
    const several = { kind: 'several', parts: [vacant, left] } as const;
    for (const audience of [vacant, left, several])
      assert.deepEqual(await begunWith({ audience }), ['stopped', 'nobody-there', 'k'], audience.kind);
    const one = { kind: 'person', aadObjectId: library.staff.everybody[0]?.aadObjectId ?? '' } as const;
    for (const said of [
      { audience: { ...several, parts: [vacant, one] } },
      { audience: left, kind: 'later' },
      { audience: { kind: 'outstanding' } },
    ] as const)
      assert.equal((await begunWith(said))[1], null, said.audience.kind);
  });

  it('comes no more in the years to come where a unit is gone, whenever the next was made', async () => {
    await sqlite.lend(async ({ open }) => {
      const clock = aClock('2026-03-02T09:00:00Z');
      const { reminders: store } = await open({ clock });
      const reminders = remindersOver(store, clock);
      const sendAt = new Date(clock.now().getTime() + 60_000);
      await reminders.send(aCampaign({ id: 'k', sendAt, repeats: 'yearly', audience: gone }));
      clock.passMinutes(1);
      for (const campaign of await reminders.mayBegin()) await reminders.begin(campaign);
      assert.equal((await store.find('k'))?.state, 'stopped');
      assert.equal((await store.find('k.year'))?.state, 'cancelled');
    });
  });

  it('goes out where the units are there, and where it follows one whose people are chosen already', async () => {
    assert.deepEqual((await begunWith({ audience: { kind: 'all' } }))[0], 'running');
    const rest = { kind: 'rest', of: 'before', without: [gone] } as const;
    assert.notEqual((await begunWith({ audience: rest }))[0], 'stopped');
  });
});
