import type { JobDescription } from '../descriptions/index.js';
import { wallClock } from './working-hours.js';
import { addDays, type Day } from './calendar.js';

/** Months between two reviews where the description says nothing that can be read. */
const usualMonths = 12;

const words: readonly (readonly [RegExp, number])[] = [
  [/(?:kaks korda aastas|poolaasta|iga kuue kuu|twice a year|every six months|half[- ]year)/iu, 6],
  [/(?:kahe aasta|kahel aastal|iga teise aasta|every (?:two|2) years|every other year|biennial)/iu, 24],
  [/(?:kolme aasta|every (?:three|3) years)/iu, 36],
  [/(?:kord kvartalis|iga kvarta|quarter)/iu, 3],
  [/(?:kord aastas|igal aastal|iga aasta|iga-aasta|once a year|every year|annual|yearly)/iu, 12],
];

/** How often the description itself asks to be reviewed, in months. */
export function reviewMonths({ review }: Pick<JobDescription, 'review'>): number {
  return words.find(([pattern]) => pattern.test(review ?? ''))?.[1] ?? usualMonths;
}

/** Counted from the last acknowledgement; a description that nobody has acknowledged is due at once. */
export function nextReview(
  description: Pick<JobDescription, 'review'>,
  acknowledgedAt: Date | null,
  timeZone: string,
): Day | null {
  if (acknowledgedAt === null) return null;
  return addMonths(wallClock(acknowledgedAt, timeZone).day, reviewMonths(description));
}

/** The last of a month that is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  return addDays(first, Math.min(date, last) - 1);
}
