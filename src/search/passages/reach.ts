import type { Scope } from './scope.js';

/**
 * How many places of the index are gone to for one question. A collection of some hundred descriptions has no more; in a
 * larger one what stands everywhere is left out first: it takes long and chooses little.
 */
export interface Reach {
  /** For each word, to what would say the same. */
  readonly ofWord: number;
  /** To the word itself. */
  readonly ofOwnWord: number;
  /** For the meaning of the whole. */
  readonly ofMeaning: number;
}

/** What stands in more duties than that is in a third of ten thousand descriptions. */
const inDuties: Reach = { ofWord: 8_000, ofOwnWord: 20_000, ofMeaning: 50_000 };
/** There are as many lines as duties. */
export const reachInAll: Reach = { ofWord: 15_000, ofOwnWord: 40_000, ofMeaning: 70_000 };

export function reachIn({ dutiesAlone }: Pick<Scope, 'dutiesAlone'>): Reach {
  return dutiesAlone ? inDuties : reachInAll;
}
