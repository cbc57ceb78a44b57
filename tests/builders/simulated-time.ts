import type { Clock } from '../../src/ground/index.js';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export interface SimulatedTime extends Clock {
  /** Milliseconds since the beginning. */
  readonly passed: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Lets the time go on until the work is over: it stands still while anything can still be done in it. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** Minutes pass in the time that their work takes: whoever waits is woken in the order of the moments. */
export function simulatedTime(start = '2026-03-02T09:00:00Z'): SimulatedTime {
  const begun = new Date(start).getTime();
  let now = begun;
  const timers: Timer[] = [];
  const insert = (timer: Timer) => {
    let [low, high] = [0, timers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      // Later ones stand first, so that the next one is taken from the end.
      if ((timers[middle]?.at ?? 0) > timer.at) low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer);
  };
  return {
    now: () => new Date(now),
    passed: () => now - begun,
    wait: (milliseconds) =>
      new Promise((ring) => insert({ at: now + Math.max(0, milliseconds), ring: () => ring() })),
    during: async (work) => {
      const over = new AbortController();
      const ended = work.finally(() => over.abort());
      ended.catch(() => {});
      for (;;) {
        await untilStill();
        if (over.signal.aborted) break;
        const next = timers.pop();
        if (next === undefined) await untilStill();
        else {
          now = Math.max(now, next.at);
          next.ring();
        }
      }
      return ended;
    },
  };
}

/** Promises run before either of these. */
async function untilStill(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}
