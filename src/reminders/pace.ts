import { oneMinute } from '../ground/index.js';
import { isBelievable } from './furthest-ahead.js';

/** How fast reminders go out, one for all processes. Moments are milliseconds since 1970. */
export interface Pace {
  /** When the next request may leave. */
  readonly nextAt: number;
  /** Requests a second; never above the limit that the settings give. */
  readonly rate: number;
  readonly slowedAt: number;
  /** Refusals for haste since a post was last taken. */
  readonly refusals: number;
}

/** What a process has met since it last asked. */
export interface PaceNews {
  readonly taken: number;
  /** Milliseconds that Teams asked to wait, once for each refusal for haste; 0 where it named none. */
  readonly throttled: readonly number[];
  /** Other requests of the bot, which Teams counts with these: answers to people, updates of cards. */
  readonly others: number;
}

export interface Slots {
  /** The first of them may leave at this moment, the next ones `every` milliseconds after each other. */
  readonly first: number;
  readonly every: number;
  readonly count: number;
}

export const noNews: PaceNews = { taken: 0, throttled: [], others: 0 };

export function together(earlier: PaceNews, later: PaceNews): PaceNews {
  return {
    taken: earlier.taken + later.taken,
    throttled: [...earlier.throttled, ...later.throttled],
    others: earlier.others + later.others,
  };
}

/** Timers and networks are a little late or early; so much of the limit is left free for it: see `punctual`. */
const headroom = 0.96;
const slowest = 0.5;
/** Added to the rate in a second in which all is taken, as a share of the limit. */
const increase = 0.1;
/** Where all is refused the rate is halved, where a tenth is, it loses a twentieth: a stray refusal costs little. */
const decrease = 0.5;
/** Refusals that come together are of one cause, and slow once. */
const slowOnceIn = 1_000;
/** One refusal may be of one conversation. So many with nothing taken between are of the whole tenant. */
const refusedAll = 3;
const longestRest = oneMinute;

export function freshPace(limit: number): Pace {
  return { nextAt: 0, rate: limit, slowedAt: 0, refusals: 0 };
}

/**
 * Gives the next free moments, evenly spread: a bucket that saves up would let twice its rate pass in one second.
 * Answers to people take their moments first, so reminders step back by as many. `now` may lie behind `nextAt`: then
 * other processes have taken the moments before it, or the clock was ahead for a while: see `believable`.
 */
export function reserve(
  pace: Pace,
  { want, news }: { readonly want: number; readonly news: PaceNews },
  { now, limit }: { readonly now: number; readonly limit: number },
): { readonly pace: Pace; readonly slots: Slots } {
  const heard = hear(believable(pace, now), news, { now, limit });
  const every = 1_000 / (heard.rate * headroom);
  const first = Math.max(now, heard.nextAt) + news.others * every;
  return { pace: { ...heard, nextAt: first + want * every }, slots: { first, every, count: want } };
}

/** A clock that was ahead for a second would else stop all reminders until that time comes. */
function believable(pace: Pace, now: number): Pace {
  return {
    ...pace,
    nextAt: isBelievable(pace.nextAt, now) ? pace.nextAt : now,
    slowedAt: Math.min(pace.slowedAt, now),
  };
}

/** Faster by a little for what was taken, slower by the share that was refused; at rest where all is refused. */
function hear(
  pace: Pace,
  { taken, throttled }: PaceNews,
  { now, limit }: { now: number; limit: number },
): Pace {
  const faster = Math.min(limit, pace.rate + (taken * increase * limit) / pace.rate);
  if (throttled.length === 0) return { ...pace, rate: faster, refusals: taken > 0 ? 0 : pace.refusals };
  const refusals = taken > 0 ? throttled.length : pace.refusals + throttled.length;
  const share = throttled.length / (taken + throttled.length);
  const slows = now - pace.slowedAt >= slowOnceIn;
  const rests = taken === 0 && refusals >= refusedAll;
  return {
    nextAt: rests ? Math.max(pace.nextAt, now + Math.min(longestRest, Math.max(...throttled))) : pace.nextAt,
    rate: slows
      ? Math.max(slowest, Math.min(limit, pace.rate) * (1 - share * decrease))
      : Math.min(limit, pace.rate),
    slowedAt: slows ? now : pace.slowedAt,
    refusals,
  };
}
