import { isDay, timeInFigures } from '../ground/index.js';
import { addWorkingDays, isHoliday, isWorkingDay, type Day } from './calendar.js';
import { momentAt, momentOnWall, nextWorkingMoment, wallClock, type WorkingHours } from './working-hours.js';

/** When HR wants it sent, as the form has it: `day` and `time` (`2026-06-23`, `14:30`) hold where `when` is `at`. */
interface SendTime {
  readonly when: 'now' | 'morning' | 'at';
  readonly day: string;
  readonly time: string;
}

/** Why people are usually not at work at some moment. */
export type OffWork = 'weekend' | 'holiday' | 'hours';

export type Chosen =
  | {
      readonly kind: 'moment';
      /** Now, where it is to be sent at once. */
      readonly at: Date;
      readonly offWork: OffWork | null;
      /** The next moment from then on at which people are at work. */
      readonly atWork: Date;
    }
  | { readonly kind: 'passed' }
  /** No day or no time of day. */
  | { readonly kind: 'unreadable' };

/**
 * `lenient`: milliseconds by which the moment may have passed and still mean now. Who chooses a minute and looks at the
 * preview for a while has not chosen the past.
 */
export function chosenMoment(
  chosen: SendTime,
  { now, hours, lenient }: { readonly now: Date; readonly hours: WorkingHours; readonly lenient: number },
): Chosen {
  const wanted = wantedMoment(chosen, now, hours);
  if (wanted === null) return { kind: 'unreadable' };
  if (wanted.getTime() < now.getTime() - lenient) return { kind: 'passed' };
  const at = wanted < now ? now : wanted;
  return { kind: 'moment', at, offWork: offWorkAt(at, hours), atWork: nextWorkingMoment(at, hours) };
}

function wantedMoment({ when, day, time }: SendTime, now: Date, hours: WorkingHours): Date | null {
  switch (when) {
    case 'now':
      return now;
    case 'morning': {
      // Never today's, also before the hours begin: who wants today's chooses the hour.
      const { day: today } = wallClock(now, hours.timeZone);
      return momentAt(addWorkingDays(today, 1), hours.from, hours.timeZone);
    }
    case 'at': {
      const minutes = minutesOf(time);
      return isDay(day) && minutes !== null ? momentOnWall(day, minutes, hours.timeZone) : null;
    }
  }
}

/** Minutes since midnight; a client may add the seconds. */
function minutesOf(time: string): number | null {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/u.exec(time) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}

function offWorkAt(at: Date, { timeZone, from, to }: WorkingHours): OffWork | null {
  const { day, minutes } = wallClock(at, timeZone);
  if (isHoliday(day)) return 'holiday';
  if (!isWorkingDay(day)) return 'weekend';
  return minutes >= from * 60 && minutes < to * 60 ? null : 'hours';
}

/** As the form has it. */
export function dayAndTime(at: Date, timeZone: string): { readonly day: Day; readonly time: string } {
  const { day, minutes } = wallClock(at, timeZone);
  return { day, time: timeInFigures(minutes) };
}
