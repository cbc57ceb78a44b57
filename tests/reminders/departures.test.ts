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
function aStation(limit: number, late: () => number = () => 0) {
  const time = simulatedTime();
  let pace = freshPace(limit);
  const take = async (want: number) => {
    const taken = reserve(pace, { want, news: noNews }, { now: time.now().getTime(), limit });
    pace = taken.pace;
    return taken.slots;
  };
  const open = (whenQuiet: () => Promise<void> = async () => {}): Departures =>
    createDepartures({
      reserve: take,
      whenQuiet,
      clock: time,
      wait: async (milliseconds) => time.wait(milliseconds + late()),
      limit,
    });
  const left: number[] = [];
  /** As the sender does: moments for a fifth of a second at once, and the next ones when they are nearly over. */
  const leaveAll = async (departures: Departures, count: number, after = 0) => {
    await time.wait(after);
    const leaving: Promise<void>[] = [];
    const batch = Math.ceil(limit / 5);
    for (let sent = 0; sent < count; sent += batch) {
      const want = Math.min(batch, count - sent);
      const { first, every } = await take(want);
      for (let place = 0; place < want; place += 1)
        leaving.push(departures.leave(first + place * every).then(() => void left.push(time.passed())));
      await time.wait(Math.max(0, first + want * every - time.now().getTime() - 100));
    }
    await Promise.all(leaving);
  };
  return { time, open, leaveAll, left };
}

describe('What leaves for Teams', () => {
  it('leaves at its moment where timers ring in time', async () => {
    const { time, open, leaveAll, left } = aStation(50);
    await time.during(leaveAll(open(), 200));
    assert.ok(busiest(left) <= 49);
    assert.ok(Math.max(...left) < 4_200);
  });

  it('is never more than the limit in any second, however late timers ring, and whoever comes and goes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(5, 25, 50),
        fc.array(fc.record({ after: fc.nat(9_000), seconds: fc.integer({ min: 1, max: 8 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.array(fc.oneof(fc.nat(30), fc.nat(400)), { minLength: 1, maxLength: 30 }),
        async (limit, processes, lateness) => {
          let place = 0;
          const { time, open, leaveAll, left } = aStation(
            limit,
            () => lateness[(place += 1) % lateness.length] ?? 0,
          );
          await time.during(
            Promise.all(
              processes.map(async ({ after, seconds }) => leaveAll(open(), limit * seconds, after)),
            ),
          );
          const all = processes.reduce((sum, { seconds }) => sum + limit * seconds, 0);
          assert.equal(left.length, all, 'everybody leaves');
          assert.ok(busiest(left) <= limit, `${busiest(left)} in a second`);
        },
      ),
      { numRuns: 100 },
    ));

  it('waits for answers to people, and does not make up for it all at once', async () => {
    const { time, open, leaveAll, left } = aStation(50);
    // As long as somebody is being answered: until half a second has passed.
    const answered = async () => time.wait(Math.max(0, 500 - time.passed()));
    await time.during(leaveAll(open(answered), 100));
    assert.ok(Math.min(...left) >= 500);
    assert.ok(busiest(left) <= 50);
  });

  it('leaves room for answers that went without waiting', async () => {
    const { time, open, leaveAll, left } = aStation(10);
    const station = open();
    const answers = Array.from({ length: 5 }, () => time.passed());
    for (const _ of answers) station.note();
    await time.during(leaveAll(station, 30));
    assert.ok(busiest([...answers, ...left]) <= 10);
  });

  it('waits for no moment that was taken, and counts nothing that left, in a time that has not come', async () => {
    const time = simulatedTime();
    let ahead = 2 * 24 * 3_600_000;
    const now = () => new Date(time.now().getTime() + ahead);
    const departures = createDepartures({
      reserve: async (count) => ({ first: now().getTime(), every: 100, count }),
      whenQuiet: async () => {},
      clock: { now },
      wait: time.wait,
      limit: 10,
    });
    for (let each = 0; each < 10; each += 1) departures.note();
    const taken = now().getTime();
    ahead = 0;
    await time.during(departures.leave(taken));
    assert.ok(time.passed() <= 2_000, `${time.passed()} ms`);
  });
});
