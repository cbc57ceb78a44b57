import type { Next } from './decide.js';
import { noNews, together, type PaceNews, type Slots } from './pace.js';
import type { ReminderStore } from './store.js';

/** The pace of all processes, which hears with each taking of moments what this one has met since the last. */
interface PaceTold {
  /** Takes the next free moments. */
  reserve(want: number): Promise<Slots>;
  /** What Teams made of a request. */
  note(next: Next): void;
  /** A request to Teams that was no reminder. */
  noteOther(): void;
}

/** `limit`: requests a second, of all processes together. */
export function createPaceTold(store: Pick<ReminderStore, 'reserve'>, limit: number): PaceTold {
  let news: PaceNews = noNews;
  return {
    reserve: async (want) => {
      const told = news;
      news = noNews;
      try {
        return await store.reserve({ want, news: told, limit });
      } catch (error) {
        // Kept for the next time: else nobody would know that Teams has asked to go slower.
        news = together(told, news);
        throw error;
      }
    },
    note: (next) => {
      const throttled = next.kind === 'again' && next.because === 'throttled' ? [next.wait] : [];
      news = together(news, { taken: next.kind === 'delivered' ? 1 : 0, throttled, others: 0 });
    },
    noteOther: () => {
      news = { ...news, others: news.others + 1 };
    },
  };
}
