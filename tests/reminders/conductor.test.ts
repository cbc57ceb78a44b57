import assert from 'node:assert/strict';
import { silentLog } from '../../src/ground/index.js';
import {
  createConductor,
  createReminders,
  usualHours,
  type Campaign,
  type NewCampaign,
  type Posted,
  type ReminderStore,
  type Report,
} from '../../src/reminders/index.js';
import { simulatedTime } from '../builders/simulated-time.js';
import { databases } from '../contracts/databases.js';
import { openTestLibrary } from '../builders/library.js';
import { aDescription } from '../builders/description.js';
import { aPerson } from '../builders/roster.js';
import { aCampaign, aSender, meetPeople } from './house.js';

const sqlite = databases.find(({ isShared }) => !isShared)!;

/** A house of so many gardeners and a conductor at work in simulated time, until the work is over. */
async function conduct(
  count: number,
  work: (house: {
    send: (campaign?: Partial<NewCampaign>) => Promise<unknown>;
    /** As it was left by a bot that ended since. */
    create: (campaign: Partial<NewCampaign>) => Promise<unknown>;
    wait: (milliseconds: number) => Promise<void>;
    find: (id: string) => Promise<Campaign | null>;
    posts: readonly string[];
    /** The store can be written no more, or again; it can be read. */
    fillDisk: (full: boolean) => void;
    /** The people become known, or are no more. */
    knowPeople: (known: boolean) => void;
    /** The conductor's clock is set back by a day. */
    setBack: () => void;
  }) => Promise<void>,
  {
    start = '2026-03-02T09:00:00Z',
    answer = { kind: 'taken', id: '1' },
    failing = () => {},
  }: {
    readonly start?: string;
    readonly answer?: Posted;
    /** Throws where this is not to work for this campaign. */
    readonly failing?: (act: 'begin' | 'tally', id: string) => void;
  } = {},
): Promise<{
  readonly tenths: readonly number[];
  /** What the cards have shown: since when it was held up, and how many had it. */
  readonly shown: readonly (readonly [heldUpSince: string | null, delivered: number])[];
  readonly ends: readonly (readonly [Campaign, Report])[];
  /** Of which campaigns the log was warned. */
  readonly warned: readonly unknown[];
}> {
  const tenths: number[] = [];
  const shown: [string | null, number][] = [];
  const warned: unknown[] = [];
  const ends: (readonly [Campaign, Report])[] = [];
  await sqlite.lend(async (place) => {
    const time = simulatedTime(start);
    const storage = await place.open({ clock: time });
    const { reminders: store } = storage;
    await meetPeople(place, count);
    const library = openTestLibrary([aDescription({ title: 'Aednik' })], {
      people: Array.from({ length: count }, (_, at) => aPerson({ aadObjectId: `p-${at + 1}` })),
    });
    const hours = { timeZone: 'Europe/Tallinn', ...usualHours };
    const reminders = createReminders({
      store,
      library: () => library,
      acknowledged: async () => null,
      clock: time,
      hours,
      log: silentLog,
    });
    let isAnybodyKnown = true;
    let off = 0;
    let isFull = false;
    const whole = storeOnDisk(store, () => isFull);
    const posts: string[] = [];
    const send = async ({ conversation }: { conversation: string }): Promise<Posted> => {
      posts.push(conversation);
      await time.wait(50);
      return answer;
    };
    const sender = aSender({ ...storage, reminders: whole }, { send, update: send, reopen: send }, time, {
      limit: 10,
    });
    const conductor = createConductor({
      sender,
      reminders: {
        ...reminders,
        begin: async (campaign) => {
          failing('begin', campaign.id);
          return reminders.begin(campaign);
        },
      },
      store: {
        ...whole,
        tally: async (id) => {
          failing('tally', id);
          return store.tally(id);
        },
      },
      clock: { now: () => new Date(time.now().getTime() + off) },
      wait: time.wait,
      log: { ...silentLog, warn: (fields) => void warned.push(Object(fields).campaign) },
      isAnybodyKnown: () => isAnybodyKnown,
      onProgress: async (_campaign, report) => {
        shown.push([conductor.heldUpSince()?.toISOString() ?? null, report.delivered]);
        tenths.push(Math.floor(((report.audience - report.waiting) * 10) / report.audience));
      },
      onEnd: async (campaign, report) => void ends.push([campaign, report]),
    });
    const house = {
      setBack: () => (off = -24 * 3_600_000),
      posts,
      fillDisk: (full: boolean) => (isFull = full),
      knowPeople: (known: boolean) => (isAnybodyKnown = known),
      wait: time.wait,
      find: async (id: string) => store.find(id),
      create: async (said: Partial<NewCampaign>) => {
        const campaign = aCampaign(said);
        await store.create(campaign);
        await store.placeCard(campaign.id, { conversation: 'a:hr', activityId: `card-${campaign.id}` });
      },
      send: async (campaign: Partial<NewCampaign> = {}) => {
        await reminders.send(aCampaign(campaign));
        await reminders.placeCard('k-1', { conversation: 'a:hr', activityId: 'card' });
        conductor.wake();
      },
    };
    const running = conductor.run();
    await time.during(
      (async () => {
        await work(house);
        await conductor.stop();
        await running;
      })(),
    );
  });
  return { tenths, shown, ends, warned };
}

const writing = ['claim', 'attempt', 'settle', 'reserve', 'giveUpLost', 'tellTenth', 'takeEnded'] as const;

/** A store whose disk is full at times. */
function storeOnDisk(store: ReminderStore, isFull: () => boolean): ReminderStore {
  const guarded = writing.map((act) => {
    const guard = async (...given: never[]) => {
      if (isFull()) throw new TypeError('The disk is full.');
      return Reflect.apply(store[act], store, given);
    };
    return [act, guard];
  });
  return { ...store, ...Object.fromEntries(guarded) };
}

describe('The conductor', () => {
  it('sends a campaign, tells of each tenth once and of the end', async () => {
    const { tenths, ends } = await conduct(100, async ({ send, wait }) => {
      await send();
      await wait(20_000);
    });
    assert.deepEqual(tenths, [...new Set(tenths)], 'each once');
    assert.ok(tenths.length >= 8, tenths.join(' '));
    assert.deepEqual(
      ends.map(([{ state }, { delivered, audience }]) => [state, delivered, audience]),
      [['finished', 100, 100]],
    );
  });

  it('tells of each tenth all the same where the clock is set back by a day in the middle', async () => {
    const { tenths } = await conduct(100, async ({ send, wait, setBack }) => {
      await send();
      await wait(2_000);
      setBack();
      await wait(20_000);
    });
    assert.ok(tenths.length >= 8, tenths.join(' '));
  });

  for (const [what, broken] of [
    ['begun', 'begin'],
    ['counted', 'tally'],
  ] as const)
    it(`sends the others, and tells how far they are and of their end, where one cannot be ${what}`, async () => {
      const { tenths, ends, warned } = await conduct(
        20,
        async ({ create, send, wait }) => {
          // Of an earlier hour, so that it comes first.
          await create({ id: 'k-0', sendAt: new Date('2026-03-02T08:59:00Z') });
          await send();
          await wait(60_000);
        },
        {
          failing: (act, id) => {
            if (act === broken && id === 'k-0') throw new TypeError('This campaign is broken.');
          },
        },
      );
      assert.ok(tenths.length > 0);
      assert.deepEqual(
        ends.map(([{ id, state }]) => [id, state]),
        [['k-1', 'finished']],
      );
      // At once, after 10 seconds and after 30; and once at its end.
      assert.ok(warned.length <= 4, `${warned.length} warnings`);
    });

  it('begins the others where more cannot be begun than it looks at together, and tries these seldomer each time', async () => {
    const many = Array.from({ length: 20 }, (_, at) => `broken-${at}`);
    const { ends, warned } = await conduct(
      3,
      async ({ create, wait }) => {
        for (const id of many) await create({ id, sendAt: new Date('2026-03-02T08:59:00Z') });
        await create({ id: 'k-1' });
        await wait(60 * 60_000);
      },
      {
        failing: (act, id) => {
          if (act === 'begin' && id !== 'k-1') throw new TypeError('This campaign is broken.');
        },
      },
    );
    assert.deepEqual(
      ends.map(([{ id, state }]) => [id, state]),
      [['k-1', 'finished']],
    );
    // After 10, 30, 70, 150, 310, 630, 1270, 2550 seconds, and at once.
    assert.equal(warned.filter((id) => id === 'broken-0').length, 9);
  });

  it('begins nothing and writes to nobody while it is not known who there is, and goes on from there', async () => {
    const { ends } = await conduct(30, async ({ send, wait, posts, find, knowPeople }) => {
      knowPeople(false);
      await send({ sendAt: new Date('2026-03-02T09:01:00Z') });
      await wait(10 * 60_000);
      assert.deepEqual([posts.length, (await find('k-1'))?.state], [0, 'waiting']);
      knowPeople(true);
      await wait(6_500);
      const before = posts.length;
      assert.ok(before > 0 && before < 30, String(before));
      knowPeople(false);
      await wait(10 * 60_000);
      knowPeople(true);
      await wait(60_000);
    });
    assert.deepEqual(
      ends.map(([{ state }, { delivered, audience }]) => [state, delivered, audience]),
      [['finished', 30, 30]],
    );
  });

  it('shows once that it is held up while the store cannot be written, and once that it goes on', async () => {
    const { shown, ends } = await conduct(100, async ({ send, wait, fillDisk, posts }) => {
      await send();
      await wait(3_000);
      fillDisk(true);
      await wait(60 * 60_000);
      const before = posts.length;
      assert.ok(before > 0 && before < 100, String(before));
      fillDisk(false);
      await wait(60_000);
      assert.deepEqual([posts.length, new Set(posts).size], [100, 100]);
    });
    const heldUp = shown.findIndex(([since]) => since !== null);
    const [since, delivered] = shown[heldUp] ?? [];
    assert.match(String(since), /^2026-03-02T09:00:0[3-4]/u);
    assert.ok(delivered !== undefined && delivered > 0 && delivered < 100);
    assert.equal(shown.filter((each) => each[0] !== null).length, 1);
    assert.deepEqual(shown[heldUp + 1]?.[0], null);
    assert.ok((shown[heldUp + 1]?.[1] ?? 100) < 100, 'before the end');
    assert.deepEqual(
      ends.map(([{ state }, report]) => [state, report.delivered]),
      [['finished', 100]],
    );
  });

  it('shows that it is held up while it is not known who there is', async () => {
    const { shown } = await conduct(30, async ({ send, wait, knowPeople }) => {
      await send();
      knowPeople(false);
      await wait(10 * 60_000);
      knowPeople(true);
      await wait(60_000);
    });
    assert.equal(shown.filter(([since]) => since !== null).length, 1);
  });

  it('shows that it is held up once the card can be shown, where that failed before', async () => {
    let isFailing = false;
    const failing = () => {
      if (isFailing) throw new Error('The tally cannot be read.');
    };
    const { shown } = await conduct(
      30,
      async ({ send, wait, knowPeople }) => {
        await send();
        knowPeople(false);
        isFailing = true;
        await wait(60_000);
        isFailing = false;
        await wait(10 * 60_000);
        knowPeople(true);
        await wait(60_000);
      },
      { failing },
    );
    assert.equal(shown.filter(([since]) => since !== null).length, 1);
  });

  it('shows nothing of what has passed in a moment', async () => {
    const { shown } = await conduct(100, async ({ send, wait, fillDisk }) => {
      await send();
      await wait(3_000);
      fillDisk(true);
      await wait(12_000);
      fillDisk(false);
      await wait(60_000);
    });
    assert.ok(shown.length > 0);
    assert.ok(shown.every(([since]) => since === null));
  });

  it('begins at its hour what HR set for later', async () => {
    await conduct(2, async ({ send, wait, posts }) => {
      await send({ sendAt: new Date('2026-03-02T10:00:00Z') });
      await wait(59 * 60_000);
      assert.equal(posts.length, 0);
      await wait(2 * 60_000);
      assert.equal(posts.length, 2);
    });
  });

  it('sends at night where HR chose the night, and not where the bot was down when the hour came', async () => {
    const evening = new Date('2026-03-02T19:00:00Z');
    await conduct(
      1,
      async ({ send, wait, posts }) => {
        await send({ sendAt: evening });
        await wait(10 * 60_000);
        assert.equal(posts.length, 1);
      },
      { start: '2026-03-02T18:55:00Z' },
    );
    await conduct(
      1,
      async ({ create, wait, posts, find }) => {
        await create({ sendAt: evening });
        await wait(10 * 60_000);
        assert.equal((await find('k-1'))?.state, 'waiting');
        await wait(20 * 60_000);
        assert.equal(posts.length, 1);
      },
      // A quarter to nine in Tallinn, on the next day.
      { start: '2026-03-03T06:45:00Z' },
    );
  });

  it('reminds by itself within working hours alone: what comes due at night waits for the morning', async () => {
    await conduct(
      1,
      async ({ send, wait, posts, find }) => {
        await send({ kind: 'due', parent: 'k-0', sendAt: new Date('2026-03-02T06:00:00Z') });
        await wait(65 * 60_000);
        assert.equal((await find('k-1'))?.state, 'waiting');
        await wait(10 * 60_000);
        assert.equal(posts.length, 1);
      },
      // Ten minutes to eight in Tallinn.
      { start: '2026-03-02T05:50:00Z' },
    );
  });

  it('stops the run and tells why where Teams does not know the bot', async () => {
    const answer: Posted = {
      kind: 'answered',
      status: 401,
      code: 'BotNotRegistered',
      retryAfter: null,
      text: '',
    };
    const { ends } = await conduct(
      50,
      async ({ send, wait }) => {
        await send();
        await wait(10_000);
      },
      { answer },
    );
    assert.deepEqual(
      ends.map(([{ state, stopReason }, { withdrawn }]) => [state, stopReason, withdrawn]),
      [['stopped', 'not-registered', 50]],
    );
  });
});
