import { reviewMonths, type JobDescription } from '../descriptions/index.js';
import { addMonths } from '../ground/index.js';
import { wallClock } from './working-hours.js';
import type { Day } from './calendar.js';

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
