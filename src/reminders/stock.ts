import type { Clock } from '../ground/index.js';
import type { Claim, ReminderStore } from './store.js';

/** People whom this process has taken from the queue, and who have no moment yet. */
interface Stock {
  /** Takes people from the queue where none are left, or where those who are left may be anybody's. */
  renew(): Promise<void>;
  /** The first of them, so many at most. */
  take(most: number): readonly Claim[];
  /** All of them. */
  clear(): readonly Claim[];
  readonly size: () => number;
}

interface StockParts {
  readonly store: Pick<ReminderStore, 'claim'>;
  readonly clock: Clock;
  /** This process. */
  readonly by: string;
}

/** Milliseconds. */
const lease = 30_000;
const mostClaimed = 100;

export function createStock({ store, clock, by }: StockParts): Stock {
  let stock: readonly Claim[] = [];
  let heldUntil = 0;
  let takings = 0;
  const take = (most: number) => {
    const taken = stock.slice(0, most);
    stock = stock.slice(taken.length);
    return taken;
  };
  return {
    renew: async () => {
      const now = clock.now().getTime();
      // At a slow pace the lease ends first: those who are left would take moments in which nobody leaves.
      if (stock.length > 0 && now < heldUntil) return;
      // Each time under another name: whoever is taken anew may still have a moment, or be introduced, from the time
      // before, and what comes of that is not to be taken for what comes of this.
      takings += 1;
      stock = await store.claim({ by: `${by} ${takings}`, most: mostClaimed, lease });
      heldUntil = now + lease;
    },
    take,
    clear: () => take(stock.length),
    size: () => stock.length,
  };
}
