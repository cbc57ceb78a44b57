import { z } from 'zod/v4';
import { hashOf, type Head } from './chain.js';
import { LedgerEvent } from './event.js';
import type { LedgerStore } from './store.js';

/** How it stands with the events behind the last sound one: a slip in one place, or all written anew. */
export interface Behind {
  /** They say what they said when they were written, and each was written behind the one that stands before it. */
  readonly fitting: number;
  readonly amiss: number;
  /** The first of those that do not fit, by their numbers, where they have any. */
  readonly firstAmiss: readonly number[];
}

/** So many are named. */
const mostNamed = 10;

/** What can still be said of an event that is none. */
const Remains = z.object({ sequence: z.unknown().catch(null), hash: z.unknown().catch(null) });

/** Goes on behind the last event that fits, and takes each as it stands for the one that the next must follow. */
export async function lookBehind(store: Pick<LedgerStore, 'walk'>, after: Head): Promise<Behind> {
  const firstAmiss: number[] = [];
  let [fitting, amiss] = [0, 0];
  let previous: unknown = after.hash;
  for await (const found of store.walk(after.sequence)) {
    const { success, data: event } = LedgerEvent.safeParse(found);
    const remains = Remains.safeParse(found).data;
    if (success && event.previous === previous && hashOf(event) === event.hash) fitting += 1;
    else {
      amiss += 1;
      if (typeof remains?.sequence === 'number' && firstAmiss.length < mostNamed)
        firstAmiss.push(remains.sequence);
    }
    previous = remains?.hash;
  }
  return { fitting, amiss, firstAmiss };
}
