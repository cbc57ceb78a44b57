import { isDay, twoDigits } from '../../ground/index.js';
import { addDays } from '../../reminders/index.js';

/** A day as it was said: which one it is hangs on the day on which it is said. */
export type SaidDay =
  | { readonly kind: 'ahead'; readonly days: number }
  /** The next such day of the calendar, and today's too; the months from 1. */
  | { readonly kind: 'date'; readonly month: number; readonly date: number }
  /** The next such day of a month, and today's too. */
  | { readonly kind: 'day-of-month'; readonly date: number }
  /** The last day of the week in which people work, or of the month or the year. */
  | { readonly kind: 'end'; readonly of: 'week' | 'month' | 'year' }
  /** 1 is Monday; the next one that is not today. `next`: nobody calls tomorrow so. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly next?: true }
  /** Of the week that begins on the next Monday. */
  | { readonly kind: 'weekday-next-week'; readonly weekday: number }
  | { readonly kind: 'next-week' }
  /** So much later than was planned; where nothing is, than today. */
  | { readonly kind: 'later'; readonly days: number };

/** The day that is meant, seen from `today`. */
export function dayFrom(said: SaidDay, today: string): string {
  const weekdayToday = new Date(today).getUTCDay() || 7;
  switch (said.kind) {
    case 'ahead':
    case 'later':
      return addDays(today, said.days);
    case 'date':
      return nextDate(said, today);
    case 'next-week':
      return addDays(today, 8 - weekdayToday);
    case 'weekday-next-week':
      return addDays(today, 7 + said.weekday - weekdayToday);
    case 'day-of-month':
      return dayOfMonth(said.date, today);
    case 'end':
      return endOf(said.of, today);
    case 'weekday': {
      const ahead = ((said.weekday - weekdayToday + 6) % 7) + 1;
      return addDays(today, said.next && ahead === 1 ? ahead + 7 : ahead);
    }
  }
}

/** Of the 29th of February some years ahead: at most eight, where a century has no leap year. */
function nextDate(said: Extract<SaidDay, { kind: 'date' }>, today: string): string {
  const year = Number(today.slice(0, 4));
  const days = Array.from({ length: 9 }, (_, ahead) => inYear(said, year + ahead));
  return days.find((day) => isDay(day) && day >= today) ?? today;
}

/** Not each month has it: in the first of the next ones that does. */
function dayOfMonth(date: number, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const days = Array.from({ length: 3 }, (_, ahead) => {
    const at = month - 1 + ahead;
    return inYear({ month: (at % 12) + 1, date }, year + Math.floor(at / 12));
  });
  return days.find((day) => isDay(day) && day >= today) ?? today;
}

function endOf(what: Extract<SaidDay, { kind: 'end' }>['of'], today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  switch (what) {
    case 'week': {
      const weekdayToday = new Date(today).getUTCDay() || 7;
      return addDays(today, weekdayToday > 5 ? 12 - weekdayToday : 5 - weekdayToday);
    }
    case 'month':
      return addDays(inYear({ month: (month % 12) + 1, date: 1 }, month === 12 ? year + 1 : year), -1);
    case 'year':
      return `${year}-12-31`;
  }
}

/** Whether the calendar has it in some year. */
export function isOnCalendar(said: Extract<SaidDay, { kind: 'date' }>): boolean {
  return isDay(inYear(said, 2024));
}

function inYear({ month, date }: { readonly month: number; readonly date: number }, year: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}
