import type { Clock } from '../ground/index.js';
import { isBelievable } from './furthest-ahead.js';
import type { Slots } from './pace.js';

interface DeparturesParts {
  /** Takes the next free moments of all processes. */
  readonly reserve: (want: number) => Promise<Slots>;
  /** Resolves when nobody is being answered, or soon. */
  readonly whenQuiet: () => Promise<void>;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Requests a second. */
  readonly limit: number;
}

export interface Departures {
  /** Resolves when a post whose moment this is may leave, and not a moment before. */
  leave(at: number): Promise<void>;
  /** A request that waits for nobody has left: an answer to a person. */
  note(): void;
}

/**
 * A post that leaves so much after its moment is still in time. The moments of all processes are spread at 96 % of the
 * limit, so that those of 1,041 ms are as many as the limit: with this, and 16 ms for clocks and the network,
 * no second has more. Milliseconds.
 */
export const punctual = 25;
/** No second of this process has more than the limit, and no second and a little either: timers ring early too. */
const second = 1_015;
const mostMoments = 64;

/**
 * Timers ring late on a busy machine, and posts that all left a little late would leave together. Whoever has missed
 * the moment takes another; whoever misses that too takes several in a row, and leaves within them.
 */
export function createDepartures({ reserve, whenQuiet, clock, wait, limit }: DeparturesParts): Departures {
  let left: readonly number[] = [];
  const now = () => clock.now().getTime();
  /** When a post left in the last second; one that left while the clock was ahead has left just now. */
  const recently = (): readonly number[] => {
    const until = now();
    left = left.map((at) => Math.min(at, until)).filter((at) => at > until - second);
    return left;
  };
  const note = () => {
    left = [...recently(), now()];
  };
  /** Milliseconds until this process has let fewer than the limit leave in the last second. */
  const untilFree = (): number => {
    const recent = recently();
    const from = now() - second;
    return (recent[recent.length - limit] ?? from) - from;
  };
  return {
    note,
    leave: async (at) => {
      let [first, last] = [at, at];
      for (let want = 1; ; want = Math.min(mostMoments, want * 2)) {
        await wait(isBelievable(first, now()) ? Math.max(0, first - now()) : 0);
        await whenQuiet();
        for (let rest = untilFree(); rest > 0; rest = untilFree()) await wait(rest);
        if (now() <= last + punctual) break;
        const slots = await reserve(want);
        first = slots.first;
        last = first + (want - 1) * slots.every;
      }
      note();
    },
  };
}
