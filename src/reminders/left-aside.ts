import { oneHour, type Clock } from '../ground/index.js';

/** What could not be done for a campaign is tried again later and later, so that it stands before no other for ever. */
export interface LeftAside {
  /** It failed once more. */
  note(campaign: string): void;
  /** It was done after all. */
  forget(campaign: string): void;
  /** Whose time has not come again. */
  now(): readonly string[];
}

interface Failed {
  readonly times: number;
  readonly at: number;
}

/** After the first time, doubled with each one behind it. Milliseconds. */
const first = 10_000;
const longest = oneHour;

/** Of one process, and in its memory: another one, or a new start, tries at once. */
export function createLeftAside(clock: Clock): LeftAside {
  const failed = new Map<string, Failed>();
  return {
    note: (campaign) => {
      const times = (failed.get(campaign)?.times ?? 0) + 1;
      failed.set(campaign, { times, at: clock.now().getTime() });
    },
    forget: (campaign) => void failed.delete(campaign),
    now: () => [...failed].filter(([, each]) => isAside(each, clock.now().getTime())).map(([id]) => id),
  };
}

/** A clock that was set back says nothing of how long it has been. */
function isAside({ times, at }: Failed, now: number): boolean {
  return now >= at && now < at + Math.min(longest, first * 2 ** (times - 1));
}
