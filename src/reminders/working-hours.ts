import { oneMinute } from '../ground/index.js';
import { addDays, isWorkingDay, type Day } from './calendar.js';

/** Reminders that nobody sends by hand go out between these hours of working days, by the clock on the wall. */
export interface WorkingHours {
  readonly timeZone: string;
  /** Whole hours, from and up to. */
  readonly from: number;
  readonly to: number;
}

export const usualHours = { from: 9, to: 17 } as const;

interface WallClock {
  readonly day: Day;
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  formats.set(timeZone, known);
  return known;
}

/** What the clock on the wall shows: Swedish writes it `2026-03-02 11:00`. */
export function wallClock(at: Date, timeZone: string): WallClock {
  const [day = '', time = ''] = formatOf(timeZone).format(at).split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minutes: hours * 60 + minutes };
}

/** The moment when the wall shows this hour; in the hour that is skipped in spring, the one after it. */
export function momentAt(day: Day, hour: number, timeZone: string): Date {
  return momentOnWall(day, hour * 60, timeZone);
}

/** The same for so many minutes since midnight. */
export function momentOnWall(day: Day, sinceMidnight: number, timeZone: string): Date {
  const wanted = Date.parse(day) + sinceMidnight * oneMinute;
  // The zone's distance from UTC is asked twice: the first answer may be that of the other side of a change.
  let at = wanted;
  for (let time = 0; time < 2; time += 1) {
    const { day: shown, minutes } = wallClock(new Date(at), timeZone);
    at += wanted - (Date.parse(shown) + minutes * oneMinute);
  }
  return new Date(at);
}

/** Now, where people are at work now; else the next morning on which they are. */
export function nextWorkingMoment(at: Date, { timeZone, from, to }: WorkingHours): Date {
  const { day, minutes } = wallClock(at, timeZone);
  const isOpen = isWorkingDay(day) && minutes >= from * 60 && minutes < to * 60;
  if (isOpen) return at;
  let next = isWorkingDay(day) && minutes < from * 60 ? day : addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return momentAt(next, from, timeZone);
}
