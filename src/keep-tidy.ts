import { toldKeptDays } from './conversation/index.js';
import { goRoundLater, laterBySystemClock, oneHour, type Later, type Log } from './ground/index.js';
import { keptDays } from './learning/index.js';
import { campaignKeptDays } from './reminders/index.js';
import { leavesKeptDays } from './search/index.js';
import type { Storage } from './storage/index.js';

interface Forgets {
  forgetOlderThan(days: number): Promise<unknown>;
}

/** What is tidied of the store. */
interface Tidied {
  readonly conversationMemory: { prune(): Promise<unknown> };
  readonly learning: Forgets;
  readonly reminders: Forgets;
  readonly told: Forgets;
  readonly searchLeaves: Pick<NonNullable<Storage['searchLeaves']>, 'need'> | null;
}

interface TidyParts {
  /** Learns what was taught in another process. */
  readonly renew: () => Promise<void>;
  /** The leaves of the index that are answered from now. */
  readonly leaves: () => readonly number[];
  readonly log: Log;
  readonly later?: Later;
}

/**
 * Learns each hour what was taught in another process, and forgets what is too old. Each by itself: one that fails is
 * told, waits for the next hour and keeps nothing else from being forgotten.
 */
export function keepTidy(
  { conversationMemory, learning, reminders, told, searchLeaves }: Tidied,
  { renew, leaves, log, later = laterBySystemClock }: TidyParts,
): { readonly close: () => void } {
  const deeds: readonly (readonly [what: string, deed: () => Promise<unknown>])[] = [
    ['lessons of others', renew],
    ['talks', async () => conversationMemory.prune()],
    ['questions and thumbs', async () => learning.forgetOlderThan(keptDays)],
    ['reminders', async () => reminders.forgetOlderThan(campaignKeptDays)],
    ['who was told', async () => told.forgetOlderThan(toldKeptDays)],
    ['leaves of the index', async () => searchLeaves?.need(leaves(), leavesKeptDays)],
  ];
  const tidy = async (isClosed: () => boolean) => {
    for (const [what, deed] of deeds) {
      if (isClosed()) return;
      try {
        await deed();
      } catch (error) {
        log.warn({ err: error, what }, 'A part of the hourly tidying failed; it is tried again in an hour');
      }
    }
  };
  return goRoundLater({ work: tidy, pause: () => oneHour, later });
}
