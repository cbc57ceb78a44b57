import type { Concept } from '../words/concept.js';
import { raritiesOf } from '../finding/find.js';
import { countedAsMet, withinReach } from '../meeting/meeting.js';
import { reachInAll } from '../passages/reach.js';
import type { Pulls } from './pulls.js';
import type { StemCounts } from './stem-counts.js';

/** A question, worked out as far as it goes without looking into any description. */
export interface WeighedQuestion {
  readonly concepts: readonly Concept[];
  /** How rare each concept is in the whole collection, for as much as it says. */
  readonly rarities: readonly number[];
  readonly pulls: Pulls;
}

/** Beyond this a variant is another reading of the same word, which the same passages hold. */
const sameWord = 0.9;

export function weighQuestion(
  asked: readonly Concept[],
  pulls: Pulls,
  stems: StemCounts,
  passageCount: number,
): WeighedQuestion {
  const documentsWith = (stem: string) => {
    const row = stems.rowOf(stem);
    return row === undefined ? 0 : stems.documents(row);
  };
  // Among the few descriptions that are ranked in the end everything would be within reach.
  const concepts = asked.map((concept) => {
    const counted = concept.variants.map((variant) => ({
      ...variant,
      count: variant.stems.reduce((sum, stem) => sum + documentsWith(stem), 0),
    }));
    return { ...concept, variants: withinReach(counted, reachInAll) };
  });
  const counts = concepts.map((concept) => dutiesWith(concept, stems, passageCount));
  return { concepts, pulls, rarities: raritiesOf(concepts, counts, passageCount) };
}

/** About how many duties hold a word or what would say the same, as if the variants fell upon duties by chance. */
function dutiesWith({ variants }: Concept, counts: StemCounts, passageCount: number): number {
  let own = 0;
  let without = 1;
  for (const { stems, weight } of variants) {
    const least = countedAsMet / weight;
    const held = Math.min(...stems.map((stem) => countOf(stem, least, counts)));
    if (weight >= sameWord) own = Math.max(own, held);
    else without *= 1 - held / passageCount;
  }
  return Math.round(passageCount * (1 - without * (1 - own / passageCount)));
}

function countOf(stem: string, least: number, counts: StemCounts): number {
  const row = counts.rowOf(stem);
  return row === undefined ? 0 : counts.duties(row, least);
}
