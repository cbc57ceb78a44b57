import { wordSteps, type Shared } from '../indexes/lunr-index.js';
import { firstFrom, type Rows } from '../numbers/rows.js';
import type { Contents } from '../passages/contents.js';
import type { Holders } from '../passages/holders.js';
import type { Scope } from '../passages/scope.js';
import { passageEnd, type StemRow } from './stem-rows.js';

/** Told each passage that holds a stem, with what the stem is worth there, in steps. */
type TellPassage = (order: number, worth: number) => void;

/** Goes through what holds a stem. */
export interface StemHolders {
  /** Tells each passage of the scope that holds it by its own words, from the lowest on. */
  readonly passagesOf: (held: StemRow, scope: Scope, tell: TellPassage) => void;
  /** Tells those alone that stand in these descriptions, which come from the lowest on. */
  readonly passagesIn: (
    held: StemRow,
    descriptions: readonly number[],
    scope: Scope,
    tell: TellPassage,
  ) => void;
  /** Tells each description that gives it. */
  readonly framesOf: (held: StemRow, tell: (description: number) => void) => void;
  readonly purposesOf: (held: StemRow, tell: (description: number) => void) => void;
}

export function openHolders(words: Rows, { counts }: Contents, first: Shared): StemHolders {
  const { documents, worths } = words;
  /** From a place of the row on, as far as the orders are below `before`; gives the place behind. */
  const tellPassages = (
    from: number,
    end: number,
    before: number,
    { admitted }: Scope,
    tell: TellPassage,
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
  };
}

/** Raises what holds a stem by what it is worth there, times a weight; in the passages of the scope alone. */
export type RaiseStem = (
  held: StemRow,
  weight: number,
  scope: Scope,
  holders: Holders,
  tellInText: (order: number) => void,
) => void;

export function openRaising({ documents, worths }: Rows, first: Shared): RaiseStem {
  return (held, weight, scope, { passages, frames, purposes }, tellInText) => {
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
}
