import type { Shared } from '../indexes/lunr-index.js';
import { placeIn, type Rows } from '../numbers/rows.js';
import type { StemRow } from './stem-rows.js';

/** What a stem is worth to the passages of a description by what they all share. */
export interface StemGiven {
  /** In the description's frame; 0 where it is nothing. */
  readonly worthInFrame: (held: StemRow, description: number) => number;
  /** In its frame or its purpose. */
  readonly worthInService: (held: StemRow, description: number) => number;
}

export function openGiven(words: Rows, first: Shared): StemGiven {
  const worthOf = (held: StemRow, document: number) => {
    const place = placeIn(words, held.row, document);
    return place < 0 ? 0 : (words.worths[place] ?? 0);
  };
  const worthInFrame = (held: StemRow, description: number) =>
    held.frames === held.purposes ? 0 : worthOf(held, first.frame + description);
  const worthInService = (held: StemRow, description: number) =>
    Math.max(
      worthInFrame(held, description),
      held.purposes === held.end ? 0 : worthOf(held, first.purpose + description),
    );
  return { worthInFrame, worthInService };
}
