import { firstFrom, type Rows } from '../numbers/rows.js';
import type { Contents } from '../passages/contents.js';
import type { StemGiven } from './stem-given.js';
import type { StemRow } from './stem-rows.js';

/** A walk along a stem's row: who asks for passages from the lowest on need not look for each from the beginning. */
export interface Walk {
  /** What it is worth in a passage by the passage's own words; all steps where its own text says it. */
  readonly ownWorth: (order: number) => number;
  /** By its own words or through its description. */
  readonly worth: (order: number) => number;
}

/** Begins walks along the rows of an index. */
export function openWalks(
  words: Rows,
  { describedBy, dutyCount }: Contents,
  { worthInFrame, worthInService }: StemGiven,
): (held: StemRow) => Walk {
  return (held) => {
    const ownWorth = walkAlong(words, held);
    if (held.frames === held.end) return { ownWorth, worth: ownWorth };
    // Passages of one description come one after the other: what it gives its duties is looked for once for them.
    let lastDescription = -1;
    let lastWorth = 0;
    const worthGiven = (description: number) => {
      if (description === lastDescription) return lastWorth;
      lastDescription = description;
      return (lastWorth = worthInService(held, description));
    };
    const worth = (order: number) => {
      const own = ownWorth(order);
      // A passage's own words are worth more than anything that its description gives it.
      if (own > 0) return own;
      const description = describedBy[order] ?? 0;
      return order < dutyCount ? worthGiven(description) : worthInFrame(held, description);
    };
    return { ownWorth, worth };
  };
}

/** The steps are doubled until they have gone too far: near ones are found at once, and far ones soon. */
function walkAlong(words: Rows, { start, frames }: StemRow): (order: number) => number {
  const { documents, worths } = words;
  let at = start;
  return (order) => {
    let reach = at;
    for (let step = 1; reach < frames && (documents[reach] ?? 0) < order; step *= 2) {
      at = reach;
      reach += step;
    }
    at = firstFrom(words, at, Math.min(reach + 1, frames), order);
    return at < frames && documents[at] === order ? (worths[at] ?? 0) : 0;
  };
}
