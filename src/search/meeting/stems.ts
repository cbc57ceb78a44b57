import type { Contents } from '../passages/contents.js';
import type { Holders } from '../passages/holders.js';
import { sharedBy, wordSteps } from '../indexes/lunr-index.js';
import { firstFrom, placeIn, rowNumbers, type Rows } from '../numbers/rows.js';
import type { Scope } from '../passages/scope.js';

/** A stem's row, cut where its documents change their kind. */
export interface StemRow {
  readonly row: number;
  readonly start: number;
  /** Behind its last duty: lines follow, then frames, then purposes. */
  readonly lines: number;
  readonly frames: number;
  readonly purposes: number;
  readonly end: number;
}

/**
 * The stems of the index, and what holds each of them. What they are worth is told in steps of a hundredth, as it is kept:
 * whole numbers cost nothing to hand on, and others leave garbage each time.
 */
export interface Stems {
  /** `undefined` where nothing holds it. */
  readonly rowOf: (stem: string) => StemRow | undefined;
  readonly raise: RaiseStem;
  /** Tells each passage of the scope that holds it by its own words, from the lowest on, with what it is worth there. */
  readonly passagesOf: (held: StemRow, scope: Scope, tell: (order: number, worth: number) => void) => void;
  /** Tells those alone that stand in these descriptions, which come from the lowest on. */
  readonly passagesIn: (
    held: StemRow,
    descriptions: readonly number[],
    scope: Scope,
    tell: (order: number, worth: number) => void,
  ) => void;
  /** Tells each description that gives it. */
  readonly framesOf: (held: StemRow, tell: (description: number) => void) => void;
  readonly purposesOf: (held: StemRow, tell: (description: number) => void) => void;
  /** Begins to walk along its row. */
  readonly walk: (held: StemRow) => Walk;
  /** What it is worth in a description's frame; 0 where it is nothing. */
  readonly worthInFrame: (held: StemRow, description: number) => number;
  /** In its frame or its purpose. */
  readonly worthInService: (held: StemRow, description: number) => number;
}

/** A walk along a stem's row: who asks for passages from the lowest on need not look for each from the beginning. */
export interface Walk {
  /** What it is worth in a passage by the passage's own words; all steps where its own text says it. */
  readonly ownWorth: (order: number) => number;
  /** By its own words or through its description. */
  readonly worth: (order: number) => number;
}

/** How many places of the index are gone to for a stem. */
export function lengthIn(
  { dutiesAlone }: Pick<Scope, 'dutiesAlone'>,
  { start, lines, frames, end }: StemRow,
): number {
  return end - start - (dutiesAlone ? frames - lines : 0);
}

/** Raises what holds a stem by what it is worth there, times a weight; in the passages of the scope alone. */
type RaiseStem = (
  held: StemRow,
  weight: number,
  scope: Scope,
  holders: Holders,
  tellInText: (order: number) => void,
) => void;

export function openStems(words: Rows, contents: Contents): Stems {
  const { describedBy, dutyCount, counts } = contents;
  const { documents, worths } = words;
  const { rowOf, first } = openStemRows(words, contents);
  const worthOf = (held: StemRow, document: number) => {
    const place = placeIn(words, held.row, document);
    return place < 0 ? 0 : (worths[place] ?? 0);
  };
  const worthInFrame = (held: StemRow, description: number) =>
    held.frames === held.purposes ? 0 : worthOf(held, first.frame + description);
  const worthInService = (held: StemRow, description: number) =>
    Math.max(
      worthInFrame(held, description),
      held.purposes === held.end ? 0 : worthOf(held, first.purpose + description),
    );
  const passageEnd = ({ lines, frames }: StemRow, { dutiesAlone }: Scope) => (dutiesAlone ? lines : frames);
  const raise: RaiseStem = (held, weight, scope, { passages, frames, purposes }, tellInText) => {
    const step = weight / wordSteps;
    const { admitted } = scope;
    for (let at = held.start, end = passageEnd(held, scope); at < end; at += 1) {
      const order = documents[at] ?? 0;
      if (admitted[order] !== 1) continue;
      const steps = worths[at] ?? 0;
      passages.raise(order, steps * step);
      if (steps === wordSteps) tellInText(order);
    }
    for (let at = held.frames; at < held.purposes; at += 1)
      frames.raise((documents[at] ?? 0) - first.frame, (worths[at] ?? 0) * step);
    for (let at = held.purposes; at < held.end; at += 1)
      purposes.raise((documents[at] ?? 0) - first.purpose, (worths[at] ?? 0) * step);
  };
  /** From a place of the row on, as far as the orders are below `before`; gives the place behind. */
  const tellPassages = (
    from: number,
    end: number,
    before: number,
    { admitted }: Scope,
    tell: (order: number, worth: number) => void,
  ) => {
    let at = from;
    for (; at < end; at += 1) {
      const order = documents[at] ?? 0;
      if (order >= before) break;
      if (admitted[order] === 1) tell(order, worths[at] ?? 0);
    }
    return at;
  };
  const tellAll = (from: number, to: number, less: number, tell: (place: number) => void) => {
    for (let at = from; at < to; at += 1) tell((documents[at] ?? 0) - less);
  };
  return {
    rowOf,
    raise,
    passagesOf: (held, scope, tell) =>
      tellPassages(held.start, passageEnd(held, scope), Infinity, scope, tell),
    passagesIn: (held, descriptions, scope, tell) => {
      const tellFrom = (firsts: Uint32Array, from: number, end: number) => {
        let at = from;
        for (const description of descriptions) {
          at = firstFrom(words, at, end, firsts[description] ?? 0);
          at = tellPassages(at, end, firsts[description + 1] ?? 0, scope, tell);
        }
      };
      tellFrom(counts.duties, held.start, held.lines);
      if (!scope.dutiesAlone) tellFrom(counts.lines, held.lines, held.frames);
    },
    framesOf: ({ frames, purposes }, tell) => tellAll(frames, purposes, first.frame, tell),
    purposesOf: ({ purposes, end }, tell) => tellAll(purposes, end, first.purpose, tell),
    worthInFrame,
    worthInService,
    walk: (held) => {
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
    },
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

/** Finds the rows by their stems. Documents stand in a row from the lowest on: duties, lines, frames, purposes. */
function openStemRows(words: Rows, { dutyCount, passageCount, descriptionCount }: Contents) {
  const numbers = rowNumbers(words);
  const first = sharedBy(0, passageCount, descriptionCount);
  const rowOf = (stem: string): StemRow | undefined => {
    const row = numbers.get(stem);
    if (row === undefined) return undefined;
    const [start, end] = [words.starts[row] ?? 0, words.starts[row + 1] ?? 0];
    const lines = firstFrom(words, start, end, dutyCount);
    const frames = firstFrom(words, lines, end, first.frame);
    return { row, start, lines, frames, purposes: firstFrom(words, frames, end, first.purpose), end };
  };
  return { rowOf, first };
}
