import { LRUCache } from 'lru-cache';
import { oneMinute, type Clock } from '../ground/index.js';

/** How many turns one caller may begin: each begins with a full bucket, which fills again as time goes by. */
export interface Pace {
  /** Whole seconds until the caller may go on; 0 is at once. */
  wait(caller: string): number;
  /** A turn has begun. Counted only for a caller who is who they say, or anyone could use up another's turns. */
  count(caller: string): void;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** More people than one organisation has at work within one minute. */
const mostCallers = 20_000;

/** A fifth of the minute's turns may come in one breath: whoever types fast into a search box sends one a letter. */
const inOneBreath = 0.2;

export function createPace({
  perMinute,
  clock,
}: {
  readonly perMinute: number;
  readonly clock: Clock;
}): Pace {
  const full = Math.max(1, perMinute * inOneBreath);
  const buckets = new LRUCache<string, Bucket>({ max: mostCallers });
  const leftOf = (caller: string): number => {
    const bucket = buckets.get(caller);
    if (bucket === undefined) return full;
    const passed = Math.max(0, clock.now().getTime() - bucket.at);
    return Math.min(full, bucket.left + (passed * perMinute) / oneMinute);
  };
  return {
    wait: (caller) => {
      const missing = 1 - leftOf(caller);
      return missing <= 0 ? 0 : Math.ceil((missing * oneMinute) / perMinute / 1000);
    },
    count: (caller) => {
      buckets.set(caller, { left: leftOf(caller) - 1, at: clock.now().getTime() });
    },
  };
}
