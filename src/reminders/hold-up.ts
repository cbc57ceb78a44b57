import type { Clock } from '../ground/index.js';
import type { Campaign } from './campaign.js';

/** That nothing can be sent, as while the store cannot be written, and who has been told so. */
interface HoldUp {
  /** Nothing could be sent, once more. */
  note(): void;
  /** The way is free. */
  end(): void;
  /** `null` where nothing holds up the sending, or only for a moment so far. */
  since(): Date | null;
  /** Whose card is to be shown anew: each once when it is held up, and once when it goes on. */
  toTell(): Promise<readonly Campaign[]>;
}

/** What passes by itself so soon nobody need hear of. Milliseconds. */
const moment = 20_000;

/** Of one process, and in its memory. `running` is asked where there is something to tell. */
export function createHoldUp(clock: Clock, running: () => Promise<readonly Campaign[]>): HoldUp {
  let first: Date | null = null;
  let last = 0;
  const told = new Set<string>();
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
      if (!isHeldUp && told.size === 0) return [];
      const untold = (await running()).filter(({ id }) => told.has(id) !== isHeldUp);
      if (!isHeldUp) told.clear();
      else for (const { id } of untold) told.add(id);
      return untold;
    },
  };
}
