import type { Contents } from './contents.js';
import { Sparse } from '../numbers/sparse.js';

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
  return order < contents.dutyCount ? servedBy(held, description) : framedBy(held, description);
}

/** What a passage has by itself or through its description. */
export function heldBy(held: Holders, order: number, contents: Contents): number {
  return Math.max(held.passages.at[order] ?? 0, sharedWith(order, held, contents));
}
