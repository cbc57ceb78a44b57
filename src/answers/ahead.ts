import type { Hit } from '../search/index.js';

/** So much of what the next position's duty has counts against the best. */
const heldAgainst = 0.4;

/**
 * How surely the best of what is found is the one that is meant: its evidence, less a share of what the next position has.
 * Little evidence tells where it stands alone, and is chance among several as good; duties of one position do not
 * compete, for whoever has them is who was asked for. `hits` stand best first; 0 where there are none.
 */
export function aheadOfOthers(hits: readonly Hit[]): number {
  const [best] = hits;
  if (best === undefined) return 0;
  const next = hits.find(({ passage }) => passage.descriptionId !== best.passage.descriptionId);
  return best.evidence - heldAgainst * (next?.evidence ?? 0);
}
