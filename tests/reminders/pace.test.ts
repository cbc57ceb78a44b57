import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { freshPace, noNews, reserve, type Pace, type PaceNews } from '../../src/reminders/pace.js';

const limit = 25;

function hear(pace: Pace, news: Partial<PaceNews>, now: number): Pace {
  return reserve(pace, { want: 1, news: { ...noNews, ...news } }, { now, limit }).pace;
}

describe('The pace of reminders', () => {
  it('spreads the requests evenly, a little under the limit', () => {
    const { slots, pace } = reserve(freshPace(limit), { want: 5, news: noNews }, { now: 1_000_000, limit });
    assert.equal(slots.first, 1_000_000);
    assert.ok(slots.every >= 40 && slots.every < 42, `${slots.every} ms`);
    assert.equal(pace.nextAt, slots.first + 5 * slots.every);
  });

  it('saves up nothing while nobody is reminded', () => {
    const pace = hear(freshPace(limit), {}, 1_000_000);
    const { slots } = reserve(pace, { want: 1, news: noNews }, { now: 9_000_000, limit });
    assert.equal(slots.first, 9_000_000);
  });

  it('steps back for answers to people: they have taken its moments', () => {
    const { slots } = reserve(
      freshPace(limit),
      { want: 1, news: { ...noNews, others: 10 } },
      { now: 0, limit },
    );
    assert.equal(slots.first, 10 * slots.every);
  });

  it('slows by the share that was refused, once for all that were refused together', () => {
    const tenth = hear(freshPace(limit), { taken: 9, throttled: [1_000] }, 5_000);
    assert.equal(tenth.rate, limit * 0.95);
    assert.equal(hear(tenth, { taken: 9, throttled: [1_000] }, 5_500).rate, tenth.rate);
    assert.equal(hear(freshPace(limit), { throttled: [0] }, 5_000).rate, limit / 2);
  });

  it('rests as long as Teams asks where nothing is taken any more, but no more than a minute', () => {
    const one = hear(freshPace(limit), { throttled: [7_000] }, 5_000);
    assert.ok(one.nextAt < 6_000);
    const three = hear(freshPace(limit), { throttled: [7_000, 7_000, 7_000] }, 5_000);
    assert.ok(three.nextAt >= 12_000 && three.nextAt < 13_000);
    const long = hear(freshPace(limit), { throttled: [660_000, 1, 1] }, 5_000);
    assert.ok(long.nextAt >= 65_000 && long.nextAt < 66_000);
  });

  it('does not believe a moment that lies further ahead than any wait: the clock was ahead', () => {
    const now = 1_000_000;
    const ahead = hear(freshPace(limit), { throttled: [0] }, now + 2 * 24 * 3_600_000);
    const { slots, pace } = reserve(ahead, { want: 1, news: noNews }, { now, limit });
    assert.equal(slots.first, now);
    assert.ok(hear(pace, { throttled: [0] }, now + 1_000).rate < pace.rate, 'it can be slowed again');
    const resting = hear(freshPace(limit), { throttled: [60_000, 1, 1] }, now);
    assert.ok(hear(resting, {}, now + 1).nextAt >= now + 60_000, 'a rest is believed');
  });

  it('comes back step by step, and never above the limit', () => {
    let pace = hear(freshPace(limit), { throttled: [0] }, 60_000);
    for (let second = 1; second <= 4; second += 1)
      pace = hear(pace, { taken: Math.round(pace.rate) }, 60_000 + second * 1_000);
    assert.ok(pace.rate > 20 && pace.rate < limit, `${pace.rate}`);
    for (let second = 5; second <= 60; second += 1) pace = hear(pace, { taken: 25 }, 60_000 + second * 1_000);
    assert.equal(pace.rate, limit);
  });

  it('lets no second have more than the limit, whatever happens and however many processes ask', () => {
    const asked = fc.record({
      after: fc.integer({ min: 0, max: 2_000 }),
      want: fc.integer({ min: 0, max: 30 }),
      taken: fc.nat(30),
      throttled: fc.array(fc.nat(5_000), { maxLength: 4 }),
      others: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), (asks) => {
        let [pace, now] = [freshPace(limit), 0];
        const moments: number[] = [];
        for (const { after, want, ...news } of asks) {
          now += after;
          const taken = reserve(pace, { want, news }, { now, limit });
          pace = taken.pace;
          for (let at = 0; at < want; at += 1) moments.push(taken.slots.first + at * taken.slots.every);
        }
        moments.forEach((at, place) => {
          assert.ok(moments.slice(place).filter((other) => other < at + 1_000).length <= limit);
        });
      }),
    );
  });
});
