import type { Clock } from '../ground/index.js';
import { punctual } from './departures.js';
import { isBelievable } from './furthest-ahead.js';
import type { Slots } from './pace.js';
import type { Ready } from './post.js';

/** Who leaves when, of this process. */
interface Timetable {
  /** Gives each a moment behind all others. */
  add(ready: readonly Ready[]): Promise<void>;
  /** Takes out all whose moment comes within so many milliseconds. Those who are late take new moments first. */
  takeDue(within: number): Promise<readonly Planned[]>;
  /** Moments for who has missed their own. */
  reserve(want: number): Promise<Slots>;
  /** When the next of them leaves, and the last; `undefined` where there is none. */
  readonly next: () => number | undefined;
  readonly last: () => number | undefined;
  readonly size: () => number;
  /** All of them. */
  clear(): readonly Planned[];
}

interface Planned extends Ready {
  /** When it may leave. Milliseconds since 1970. */
  readonly at: number;
  /** How often it has missed that. */
  readonly delays: number;
}

interface TimetableParts {
  /** Takes the next free moments of all processes. */
  readonly reserve: (want: number) => Promise<Slots>;
  readonly clock: Clock;
}

/** So often those who are late take new moments together, before they are marked; then each takes its own. */
const mostDelays = 3;

export function createTimetable({ reserve, clock }: TimetableParts): Timetable {
  let planned: readonly Planned[] = [];
  const momentsFor = async <Each extends Ready>(those: readonly Each[]) => {
    const { first, every } = await reserve(those.length);
    return those.map((each, place) => ({ ...each, at: first + place * every }));
  };

  /** A process that was held up would post all that it missed at once: those who are late take new moments. */
  const delayLate = async (): Promise<void> => {
    const now = clock.now().getTime();
    const isLate = ({ at, delays }: Planned) => at < now - punctual && delays < mostDelays;
    // A moment of a clock that was ahead never comes: whoever has it is waiting, however often they were late.
    const late = planned.filter((each) => isLate(each) || !isBelievable(each.at, now));
    if (late.length === 0) return;
    const anew = (await momentsFor(late)).map((each) => ({ ...each, delays: each.delays + 1 }));
    // Meanwhile others may have moved up.
    const claims = new Set(late.map(({ claim }) => claim));
    planned = [...planned.filter(({ claim }) => !claims.has(claim)), ...anew];
  };

  return {
    add: async (ready) => {
      const added = (await momentsFor(ready)).map((each) => ({ ...each, delays: 0 }));
      planned = [...planned, ...added];
    },
    takeDue: async (within) => {
      await delayLate();
      const soon = clock.now().getTime() + within;
      const due = planned.filter(({ at }) => at <= soon);
      planned = planned.filter(({ at }) => at > soon);
      return due;
    },
    /**
     * One gets the very next that this process has, and everybody behind moves up: what has been marked must not stay so
     * for long, or a crash would leave more unknown.
     */
    reserve: async (want) => {
      const slots = await reserve(want);
      if (want > 1) return slots;
      const next = planned[0]?.at ?? slots.first;
      const moments = planned.slice(1).map(({ at }) => at);
      planned = planned.map((each, place) => ({ ...each, at: moments[place] ?? slots.first }));
      return { ...slots, first: next };
    },
    next: () => planned[0]?.at,
    last: () => planned.at(-1)?.at,
    size: () => planned.length,
    clear: () => {
      const all = planned;
      planned = [];
      return all;
    },
  };
}
