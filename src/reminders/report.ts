import { oneMinute } from '../ground/index.js';
import type { DeliveryReason } from './delivery.js';
import type { Tally } from './store.js';

/** Where everybody of a campaign stands. The parts add up to `audience`, always. */
export interface Report {
  readonly audience: number;
  readonly delivered: number;
  /** Queued, or on its way at this moment. */
  readonly waiting: number;
  readonly unknown: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly unreachable: number;
  /** Of those delivered, who has read it for certain; the others may have too. */
  readonly seen: number;
  /** Of those who are done, how many became so within `recently`. */
  readonly lately: number;
  /** Why, the most frequent first; of those who were refused or cannot be reached. */
  readonly reasons: readonly { readonly reason: DeliveryReason; readonly count: number }[];
}

export function reportOf(tally: Tally): Report {
  const count = (...states: readonly Tally[number]['state'][]) =>
    tally.reduce((sum, line) => (states.includes(line.state) ? sum + line.count : sum), 0);
  const counts = {
    delivered: count('delivered'),
    waiting: count('queued', 'attempting'),
    unknown: count('unknown'),
    refused: count('refused'),
    withdrawn: count('withdrawn'),
    unreachable: count('unreachable'),
  };
  const audience = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const seen = tally.reduce((sum, line) => sum + line.seen, 0);
  const done = tally.filter(({ state }) => !['queued', 'attempting', 'unreachable'].includes(state));
  const lately = done.reduce((sum, each) => sum + each.lately, 0);
  return { audience, ...counts, seen, lately, reasons: reasonsIn(tally) };
}

function reasonsIn(tally: Tally): Report['reasons'] {
  const counts = new Map<DeliveryReason, number>();
  for (const { state, reason, count } of tally) {
    if (reason === null || (state !== 'refused' && state !== 'unreachable')) continue;
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** Whole tenths of those who are to be written to; 10 where nobody is left. */
export function tenthsDone({ audience, unreachable, waiting }: Report): number {
  const all = audience - unreachable;
  return all === 0 ? 10 : Math.floor(((all - waiting) * 10) / all);
}

/** The speed is that of so long, so that a time in which nothing ran does not slow it for ever. Milliseconds. */
export const recently = oneMinute;

/** Milliseconds until the last is sent, at the speed of late; `null` where nothing was sent of late. */
export function timeLeft(report: Report, millisecondsSoFar: number): number | null {
  const speed = speedOf(report, millisecondsSoFar);
  return speed === 0 ? null : Math.round((report.waiting / speed) * 1_000);
}

/** So many a second of late, or since the beginning where that is later. */
export function speedOf({ lately }: Report, millisecondsSoFar: number): number {
  return millisecondsSoFar <= 0 ? 0 : lately / (Math.min(recently, millisecondsSoFar) / 1_000);
}
