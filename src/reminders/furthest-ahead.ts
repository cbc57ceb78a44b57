import { oneMinute } from '../ground/index.js';

/**
 * No wait is longer: Graph is waited for twenty minutes and half as long again, Teams for five, the pace rests for one, and
 * the moments that are taken at the slowest pace lie within some minutes. What lies further ahead was written while the
 * clock was ahead, and is waited for by nobody. Milliseconds.
 */
export const furthestAhead = 30 * oneMinute;

export function isBelievable(at: number, now: number): boolean {
  return at <= now + furthestAhead;
}
