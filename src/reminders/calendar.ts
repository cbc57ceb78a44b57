import { oneDay } from '../ground/index.js';
import { gregorianEaster } from 'date-easter';

/** A day as `2026-06-23`: it has no hour and no time zone. */
export type Day = string;

/** Fixed in § 1 and § 2 of the Public Holidays and Days of National Importance Act, as month and day. */
const fixedHolidays: ReadonlySet<string> = new Set([
  '01-01',
  '02-24',
  '05-01',
  '06-23',
  '06-24',
  '08-20',
  '12-24',
  '12-25',
  '12-26',
]);

/** The same Act counts these from Easter Sunday: Good Friday, the Sunday itself, Whit Sunday. */
const fromEaster = [-2, 0, 49] as const;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);
}

/** A public holiday in Estonia, when nobody is expected at work. */
export function isHoliday(day: Day): boolean {
  if (fixedHolidays.has(day.slice(5))) return true;
  const { year, month, day: date } = gregorianEaster(Number(day.slice(0, 4)));
  const easter = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return fromEaster.some((days) => addDays(easter, days) === day);
}

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** So many working days later; the day itself is not counted, and 0 is the day or the next working day. */
export function addWorkingDays(day: Day, days: number): Day {
  let reached = day;
  for (let left = days; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  while (!isWorkingDay(reached)) reached = addDays(reached, 1);
  return reached;
}

/** The last working day that is not later. */
export function workingDayUpTo(day: Day): Day {
  let reached = day;
  while (!isWorkingDay(reached)) reached = addDays(reached, -1);
  return reached;
}
