import type { Contents } from './contents.js';
import { sharedBy, wordSteps } from './lunr-index.js';
import { rowLength, rowNumbers, type Rows } from './rows.js';
import { Sparse } from './sparse.js';

/**
 * Who holds something of a question: passages by their own words, and descriptions by what all their passages share,
 * their title and unit (`frames`) and their purpose (`purposes`, which counts for duties alone).
 */
export interface Holders {
  readonly passages: Sparse;
  readonly frames: Sparse;
  readonly purposes: Sparse;
}

export function noHolders({ passageCount, descriptionCount }: Contents): Holders {
  return {
    passages: new Sparse(passageCount),
    frames: new Sparse(descriptionCount),
    purposes: new Sparse(descriptionCount),
  };
}

export function wipe({ passages, frames, purposes }: Holders): void {
  passages.wipe();
  frames.wipe();
  purposes.wipe();
}

/** What all passages of a description have of its title and unit. */
export function framedBy({ frames }: Holders, description: number): number {
  return frames.at[description] ?? 0;
}

/** What the duties of a description have of its title, unit and purpose. */
export function servedBy(held: Holders, description: number): number {
  return Math.max(framedBy(held, description), held.purposes.at[description] ?? 0);
}

/** What a passage has through its description. */
export function sharedWith(order: number, held: Holders, contents: Contents): number {
  const description = contents.describedBy[order] ?? 0;
  return contents.isDuty[order] === 1 ? servedBy(held, description) : framedBy(held, description);
}

/** What a passage has by itself or through its description. */
export function heldBy(held: Holders, order: number, contents: Contents): number {
  return Math.max(held.passages.at[order] ?? 0, sharedWith(order, held, contents));
}

/** How many places of the index hold a stem, and the raising of them. */
export interface Stems {
  readonly countOf: (stem: string) => number;
  readonly raise: RaiseStem;
}

/** Raises what holds a stem by what it is worth there, times a weight; in the passages that are admitted alone. */
type RaiseStem = (
  stem: string,
  weight: number,
  admitted: Uint8Array,
  held: Holders,
  tellInText?: (order: number) => void,
) => void;

export function openHolders(words: Rows, contents: Contents): Stems {
  const numbers = rowNumbers(words);
  const { passageCount, descriptionCount } = contents;
  const first = sharedBy(0, passageCount, descriptionCount);
  const { starts, documents, worths } = words;
  const countOf = (stem: string) => {
    const row = numbers.get(stem);
    return row === undefined ? 0 : rowLength(words, row);
  };
  const raise: RaiseStem = (stem, weight, admitted, { passages, frames, purposes }, tellInText) => {
    const row = numbers.get(stem);
    if (row === undefined) return;
    const step = weight / wordSteps;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const document = documents[at] ?? 0;
      const steps = worths[at] ?? 0;
      if (document >= first.purpose) purposes.raise(document - first.purpose, steps * step);
      else if (document >= first.frame) frames.raise(document - first.frame, steps * step);
      else if (admitted[document] === 1) {
        passages.raise(document, steps * step);
        if (steps === wordSteps) tellInText?.(document);
      }
    }
  };
  return { countOf, raise };
}
