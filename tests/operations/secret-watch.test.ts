import assert from 'node:assert/strict';
import { silentLog, type Every, type Log } from '../../src/ground/index.js';
import { daysLeft, watchSecret } from '../../src/operations/index.js';
import { aClock } from '../builders/clock.js';

const aDay = 86_400_000;

/** A watch whose days pass when they are told to. */
function watched(expires: string, notify?: (days: number) => Promise<void>) {
  const clock = aClock('2026-03-02T09:00:00Z');
  const told: string[] = [];
  const at = (level: string) => (data: object, sentence: string) => {
    told.push(`${level}: ${sentence} ${String(Reflect.get(data, 'days') ?? '')}`.trim());
  };
  const log: Log = { ...silentLog, warn: at('warn'), error: at('error') };
  let look: (() => void) | undefined;
  const every: Every = (work, milliseconds) => {
    assert.equal(milliseconds, aDay);
    look = work;
    return () => {
      look = undefined;
    };
  };
  const watch = watchSecret(expires, { clock, log, every, ...(notify && { notify }) });
  const nextDay = () => {
    clock.pass(aDay);
    look?.();
  };
  return { told, nextDay, close: () => watch.close() };
}

describe('The last day of the secret', () => {
  it('is counted in whole days, whatever the hour', () => {
    for (const hour of ['00:00', '12:00', '23:59']) {
      assert.equal(daysLeft('2026-03-03', new Date(`2026-03-02T${hour}:00Z`)), 1);
      assert.equal(daysLeft('2026-03-02', new Date(`2026-03-02T${hour}:00Z`)), 0);
      assert.equal(daysLeft('2026-03-01', new Date(`2026-03-02T${hour}:00Z`)), -1);
    }
    assert.equal(daysLeft('2027-03-02', new Date('2026-03-02T09:00:00Z')), 365);
  });

  it('is told in the log every day from thirty days before, and louder when it has passed', () => {
    const { told, nextDay } = watched('2026-04-02');
    assert.deepEqual(told, []);
    nextDay();
    assert.deepEqual(told, ['warn: The secret of the app ends soon 30']);
    for (let day = 29; day >= -1; day -= 1) nextDay();
    assert.equal(told.length, 32);
    assert.equal(told.at(-2), 'warn: The secret of the app ends soon 0');
    assert.equal(told.at(-1), 'error: The secret of the app has ended: no answer leaves the bot -1');
  });

  it('is told to somebody, if there is one; that they cannot be told stops nothing', async () => {
    const days: number[] = [];
    const { told, nextDay } = watched('2026-03-10', async (left) => {
      days.push(left);
      throw new Error('Teams is away');
    });
    nextDay();
    await Promise.resolve();
    await Promise.resolve();
    assert.deepEqual(days, [8, 7]);
    assert.equal(told.filter((line) => line === 'warn: Nobody could be told of the secret').length, 2);
  });

  it('is no longer looked at when the bot has ended', () => {
    const { told, nextDay, close } = watched('2026-03-10');
    close();
    nextDay();
    assert.equal(told.length, 1);
  });
});
