import type { Clock } from '../../src/ground/index.js';

/** A clock that stands still until it is told to move. */
export function aClock(
  start = '2026-03-02T09:00:00Z',
): Clock & { passMinutes(minutes: number): void; pass(milliseconds: number): void } {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    passMinutes: (minutes) => {
      now += minutes * 60_000;
    },
  };
}
