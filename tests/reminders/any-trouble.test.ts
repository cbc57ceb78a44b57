import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { remindThrough, type Outcome, type Troubles } from './troubles.js';

const long = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 2_000, max: 150_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 150_000, max: 3 * 3_600_000 }) },
);
const short = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: 300, max: 70_000 }) },
);
const oneDay = 24 * 3_600_000;
const off = fc.oneof(
  fc.integer({ min: -150_000, max: 150_000 }),
  fc.constantFrom(-oneDay, oneDay, 3_600_000),
);
/** Mostly at once, and seldom not at all. */
const taking = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: short },
  { weight: 1, arbitrary: fc.constant(-1) },
);
const many = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(arbitrary, { maxLength, size: 'max' });
const happening = <Kind extends Troubles['happenings'][number]['kind']>(
  kinds: readonly Kind[],
  by: fc.Arbitrary<number>,
) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.integer({ min: 0, max: 120_000 }),
    process: fc.integer({ min: 0, max: 2 }),
    by,
  });

const anyTroubles: fc.Arbitrary<Troubles> = fc.record({
  count: fc.integer({ min: 1, max: 20 }),
  met: fc.integer({ min: 0, max: 20 }),
  limit: fc.integer({ min: 1, max: 50 }),
  processes: fc.integer({ min: 1, max: 3 }),
  store: many(
    fc.record({
      kind: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'undone', 'done', 'late', 'left'),
      by: long,
    }),
    120,
  ),
  teams: many(
    fc.record({
      answer: fc.constantFrom(
        ...(['taken', 'taken', 'taken', 'taken', 'taken', 'unsent', 'silent', 401, 403, 404] as const),
        ...([412, 429, 429, 502] as const),
      ),
      arrives: fc.boolean(),
      before: short,
      after: short,
    }),
    60,
  ),
  graph: many(
    fc.record({
      kind: fc.constantFrom('installed', 'installed', 'busy', 'throws'),
      takes: short,
      tells: fc.option(short),
    }),
    40,
  ),
  letters: many(taking, 40),
  quiet: many(taking, 40),
  happenings: many(
    fc.oneof(
      { weight: 5, arbitrary: happening(['frozen'], long) },
      { weight: 2, arbitrary: happening(['clock'], off) },
      {
        weight: 3,
        arbitrary: happening(['killed', 'killed', 'stopped', 'stopped', 'cancelled'], fc.constant(0)),
      },
    ),
    8,
  ),
});

function busiest(moments: readonly number[]): number {
  const inOrder = moments.toSorted((a, b) => a - b);
  const within = (from: number) => inOrder.filter((at) => at >= from && at < from + 1_000).length;
  return Math.max(0, ...inOrder.map(within));
}

/** What is wrong with how it ended. */
function wrongs({ arrived, states, isRunning, requests }: Outcome, troubles: Troubles): readonly string[] {
  const wrong = [...states].flatMap(([person, state]) => {
    const got = arrived.get(person) ?? 0;
    const isRight =
      got === 0 ? state !== 'delivered' : got === 1 && (state === 'delivered' || state === 'unknown');
    const isDone = state !== 'queued' && state !== 'attempting';
    return isRight && isDone ? [] : `${person} has ${got} and is ${state}`;
  });
  if (isRunning) wrong.push('It never ends');
  const most = busiest(requests);
  // Where clocks differ nobody promises it.
  const areClocksRight = troubles.happenings.every(({ kind }) => kind !== 'clock');
  if (areClocksRight && most > troubles.limit) wrong.push(`${most} requests in one second`);
  return wrong;
}

describe('Reminders, whatever goes wrong on the way,', () => {
  it('reach nobody twice, lose nobody, keep to the limit, and come to an end', () =>
    fc.assert(
      fc.asyncProperty(anyTroubles, async (troubles) => {
        const outcome = await remindThrough(troubles);
        assert.deepEqual(wrongs(outcome, troubles), [], outcome.story.join('\n'));
      }),
      { seed: 7, numRuns: 400, interruptAfterTimeLimit: 8_000 },
    ));
});
