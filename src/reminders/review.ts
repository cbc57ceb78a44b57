import { reviewMonths, type JobDescription } from '../descriptions/index.js';
import { wallClock } from './working-hours.js';
import { addDays, type Day } from './calendar.js';

/** Months between two reviews where the description says nothing that can be read. */
const usualMonths = 12;

/** Counted from the last acknowledgement; a description that nobody has acknowledged is due at once. */
export function nextReview(
  { review }: Pick<JobDescription, 'review'>,
  acknowledgedAt: Date | null,
  timeZone: string,
): Day | null {
  if (acknowledgedAt === null) return null;
  return addMonths(wallClock(acknowledgedAt, timeZone).day, reviewMonths(review) ?? usualMonths);
}

/** The last of a month that is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  return addDays(first, Math.min(date, last) - 1);
}
