import type { Clock } from '../ground/index.js';
import type { Campaign } from './campaign.js';

/** That nothing can be sent, as while the store cannot be written, and who has been told so. */
export interface HoldUp {
  /** Nothing could be sent, once more. */
  note(): void;
  /** The way is free. */
  end(): void;
  /** `null` where nothing holds up the sending, or only for a moment so far. */
  since(): Date | null;
  /** Whose card is to be shown anew: when it is held up, and when it goes on, until that was told. */
  toTell(): Promise<readonly Campaign[]>;
  /** Its card shows how it stands. */
  told(id: string): void;
}

/** What passes by itself so soon nobody need hear of. Milliseconds. */
const moment = 20_000;

/** Of one process, and in its memory. `running` is asked where there is something to tell. */
export function createHoldUp(clock: Clock, running: () => Promise<readonly Campaign[]>): HoldUp {
  let first: Date | null = null;
  let last = 0;
  /** Whose card says that it is held up. */
  const shown = new Set<string>();
  const since = () => (first !== null && last - first.getTime() >= moment ? first : null);
  return {
    note: () => {
      const now = clock.now();
      // The clock may have been set back.
      first = first === null || now < first ? now : first;
      last = now.getTime();
    },
    end: () => (first = null),
    since,
    toTell: async () => {
      const isHeldUp = since() !== null;
      if (!isHeldUp && shown.size === 0) return [];
      const campaigns = await running();
      // What has ended meanwhile has told so itself.
      if (!isHeldUp) for (const id of shown) if (campaigns.every((each) => each.id !== id)) shown.delete(id);
      return campaigns.filter(({ id }) => shown.has(id) !== isHeldUp);
    },
    told: (id) => void (since() === null ? shown.delete(id) : shown.add(id)),
  };
}
