import assert from 'node:assert/strict';
import { toldKeptDays } from '../src/conversation/index.js';
import { keepTidy } from '../src/keep-tidy.js';
import { keptDays } from '../src/learning/index.js';
import { campaignKeptDays } from '../src/reminders/index.js';
import { leavesKeptDays } from '../src/search/index.js';
import { closing, inComposedHouse, theLog, theTimers } from './composed-house.js';

const everything = [
  'renew',
  'prune',
  `learning ${keptDays}`,
  `reminders ${campaignKeptDays}`,
  `told ${toldKeptDays}`,
  `leaves 3,7 ${leavesKeptDays}`,
];

/** A store that notes what is asked of it; what begins with a word of `broken` fails. */
function aHouse(broken: readonly string[] = []) {
  const done: string[] = [];
  const waits: number[] = [];
  const does = async (deed: string) => {
    done.push(deed);
    if (broken.some((word) => deed.startsWith(word))) throw new Error(`${deed} is broken`);
    return 0;
  };
  const forgets = (what: string) => ({ forgetOlderThan: async (days: number) => does(`${what} ${days}`) });
  const timers = theTimers();
  const { log, told } = theLog();
  const tidying = keepTidy(
    {
      conversationMemory: { prune: async () => does('prune') },
      learning: forgets('learning'),
      reminders: forgets('reminders'),
      told: forgets('told'),
      searchLeaves: {
        need: async (leaves, days) => does(`leaves ${leaves.join(',')} ${days}`),
      },
    },
    {
      renew: async () => {
        await does('renew');
      },
      leaves: () => [3, 7],
      log,
      later: (work, milliseconds) => {
        waits.push(milliseconds);
        return timers.later(work, milliseconds);
      },
    },
  );
  return { done, waits, timers, told, tidying };
}

describe('the hourly tidying', () => {
  it('learns what others taught and forgets all that is too old, hour after hour, and not before', async () => {
    const { done, waits, timers, told } = aHouse();
    assert.deepEqual([done, waits], [[], [3_600_000]]);
    await timers.goOff();
    assert.deepEqual(done.splice(0), everything);
    await timers.goOff();
    assert.deepEqual(done, everything);
    assert.deepEqual(waits, [3_600_000, 3_600_000, 3_600_000]);
    assert.equal(told.length, 0);
  });

  it('does all the rest where one part fails, tells which, and tries that again', async () => {
    for (const part of ['renew', 'prune', 'learning', 'reminders', 'told', 'leaves']) {
      const { done, timers, told } = aHouse([part]);
      await timers.goOff(2);
      assert.deepEqual(done, [...everything, ...everything], part);
      assert.deepEqual(
        told.map(({ level }) => level),
        ['warn', 'warn'],
        part,
      );
    }
  });

  it('is over when it is closed, also in the midst of it', async () => {
    const { done, timers, tidying } = aHouse();
    const going = timers.goOff();
    tidying.close();
    await going;
    assert.deepEqual(done, ['renew']);
    await timers.goOff();
    assert.equal(done.length, 1);
    assert.equal(timers.count(), 0);
  });

  it('is done by the whole bot', async () =>
    inComposedHouse(async (house) => {
      await closing(await house.starts(), async ({ storage: { told } }) => {
        await told.claim('mari', 'secret');
        await told.confirm('mari', 'secret');
        house.clock.passMinutes(toldKeptDays * 24 * 60 - 60);
        await house.timers.goOff();
        assert.equal(await told.isTold('mari', 'secret'), true);
        house.clock.passMinutes(61);
        await house.timers.goOff();
        assert.equal(await told.isTold('mari', 'secret'), false);
      });
      assert.equal(house.saying(/tidying failed/u).length, 0);
    }));
});
