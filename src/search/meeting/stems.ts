import type { Rows } from '../numbers/rows.js';
import type { Contents } from '../passages/contents.js';
import { openGiven, type StemGiven } from './stem-given.js';
import { openHolders, openRaising, type RaiseStem, type StemHolders } from './stem-holders.js';
import { openStemRows, type StemRow } from './stem-rows.js';
import { openWalks, type Walk } from './stem-walk.js';

/**
 * The stems of the index, and what holds each of them. What they are worth is told in steps of a hundredth, as it is kept:
 * whole numbers cost nothing to hand on, and others leave garbage each time.
 */
export interface Stems extends StemHolders, StemGiven {
  /** `undefined` where nothing holds it. */
  readonly rowOf: (stem: string) => StemRow | undefined;
  readonly raise: RaiseStem;
  /** Begins to walk along its row. */
  readonly walk: (held: StemRow) => Walk;
}

export function openStems(words: Rows, contents: Contents): Stems {
  const { rowOf, first } = openStemRows(words, contents);
  const given = openGiven(words, first);
  return {
    rowOf,
    raise: openRaising(words, first),
    walk: openWalks(words, contents, given),
    ...openHolders(words, contents, first),
    ...given,
  };
}
