import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createDepartures, type Departures } from '../../src/reminders/departures.js';
import { freshPace, noNews, reserve } from '../../src/reminders/pace.js';
import { simulatedTime } from '../builders/simulated-time.js';

/** The most in any one second. */
function busiest(moments: readonly number[]): number {
  const inOrder = moments.toSorted((a, b) => a - b);
  return Math.max(
    0,
    ...inOrder.map((at, place) => inOrder.slice(place).filter((next) => next < at + 1_000).length),
  );
}

/** One pace, and processes whose timers ring late by what `late` says. */
function aStation(limit: number, late: () => number, whenQuiet?: () => Promise<void>) {
  const time = simulatedTime();
  let pace = freshPace(limit);
  const take = async (want: number) => {
    const taken = reserve(pace, { want, news: noNews }, { now: time.now().getTime(), limit });
    pace = taken.pace;
    return taken.slots;
  };
  const open = (): Departures =>
    createDepartures({
      reserve: take,
      whenQuiet: whenQuiet ?? (async () => {}),
      clock: time,
      wait: async (milliseconds) => time.wait(milliseconds + late()),
      limit,
    });
  const leaveAll = async (processes: readonly Departures[], count: number) => {
    const { first, every } = await take(count);
    const moments: number[] = [];
    const leaving = Array.from({ length: count }, async (_, place) => {
      await processes[place % processes.length]!.leave(first + place * every);
      moments.push(time.passed());
    });
    await time.during(Promise.all(leaving));
    return moments;
  };
  return { time, open, leaveAll };
}

describe('What leaves for Teams', () => {
  it('leaves at its moment where timers ring in time', async () => {
    const { open, leaveAll } = aStation(50, () => 0);
    const moments = await leaveAll([open()], 200);
    assert.equal(busiest(moments), 48);
    assert.ok(Math.max(...moments) < 4_200);
  });

  it('is never more than the limit in any second, however late timers ring and however many processes there are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(5, 25, 50),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 30 }),
        async (limit, count, lateness) => {
          let place = 0;
          const { open, leaveAll } = aStation(limit, () => lateness[(place += 1) % lateness.length] ?? 0);
          const moments = await leaveAll(Array.from({ length: count }, open), limit * 4);
          assert.equal(moments.length, limit * 4, 'everybody leaves');
          assert.ok(busiest(moments) <= limit, `${busiest(moments)} in a second`);
        },
      ),
      { numRuns: 60 },
    ));

  it('waits for answers to people, and does not make up for it all at once', async () => {
    let waited = 0;
    const { time, open, leaveAll } = aStation(
      50,
      () => 0,
      async () => {
        waited += 1;
        // As long as somebody is being answered: until half a second has passed.
        await time.wait(Math.max(0, 500 - time.passed()));
      },
    );
    const moments = await leaveAll([open()], 100);
    assert.ok(waited >= 100);
    assert.ok(Math.min(...moments) >= 500);
    assert.ok(busiest(moments) <= 50);
  });

  it('leaves room for answers that went without waiting', async () => {
    const { time, open, leaveAll } = aStation(10, () => 0);
    const station = open();
    const answers = Array.from({ length: 5 }, () => time.passed());
    for (const _ of answers) station.note();
    assert.ok(busiest([...answers, ...(await leaveAll([station], 30))]) <= 10);
  });
});
