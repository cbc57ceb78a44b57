import type { Concept, Variant } from './concept.js';
import type { Passage } from './passage.js';
import type { Postings } from './postings.js';

/** A passage that was found. */
export interface Hit {
  readonly passage: Passage;
  /** How much of the question is met: 1 means every telling word, by its own stem, in the passage's own text. */
  readonly evidence: number;
  /** The words of the question that were met. */
  readonly met: readonly string[];
}

/** How much a duty gains by being about nothing else than the question. */
const brevityWeight = 0.2;

/** A word counts as met in a passage from here on, when it is weighed how rare it is. */
const countedAsMet = 0.4;

/** How much a duty gains by what else its position does: whoever has the printers is likelier to have the toner. */
const positionWeight = 0.15;

/** What one passage holds of a question: the worth of each of its words, and how many stems of its own text were met. */
interface Weighed {
  readonly passage: Passage;
  readonly worths: number[];
  readonly stems: Set<string>;
}

type Found = Map<number, Weighed>;

function weighedFor(
  order: number,
  found: Found,
  passages: readonly Passage[],
  count: number,
): Weighed | undefined {
  const known = found.get(order);
  if (known !== undefined) return known;
  const passage = passages[order];
  if (passage === undefined) return undefined;
  const weighed = { passage, worths: Array.from({ length: count }, () => 0), stems: new Set<string>() };
  found.set(order, weighed);
  return weighed;
}

interface Met {
  readonly passage: number;
  readonly worth: number;
}

/** The passages that hold all stems of a variant, with the worth of the weakest. */
function meet({ stems }: Variant, postings: Postings): readonly Met[] {
  const [first = '', ...others] = stems;
  return others.reduce<readonly Met[]>((met, stem) => {
    const there = new Map((postings.get(stem) ?? []).map(({ passage, worth }) => [passage, worth]));
    return met.flatMap(({ passage, worth }) => {
      const other = there.get(passage);
      return other === undefined ? [] : [{ passage, worth: Math.min(worth, other) }];
    });
  }, postings.get(first) ?? []);
}

function weigh(concepts: readonly Concept[], postings: Postings, passages: readonly Passage[]): Found {
  const found: Found = new Map();
  for (const [at, { variants }] of concepts.entries()) {
    for (const variant of variants) {
      for (const met of meet(variant, postings)) {
        const weighed = weighedFor(met.passage, found, passages, concepts.length);
        if (weighed === undefined) continue;
        weighed.worths[at] = Math.max(weighed.worths[at] ?? 0, met.worth * variant.weight);
        for (const stem of variant.stems) weighed.stems.add(stem);
      }
    }
  }
  return found;
}

/** A word that few passages have says more than one that many have. */
function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

function rarities(found: Found, concepts: readonly Concept[], all: number): readonly number[] {
  const counts = concepts.map(() => 0);
  for (const { worths } of found.values()) {
    for (const [at, worth] of worths.entries()) if (worth >= countedAsMet) counts[at] = (counts[at] ?? 0) + 1;
  }
  // A word that stands nowhere cannot choose between passages; it can only make the best of them doubtful.
  return concepts.map(({ weight }, at) => weight * rarity(counts[at] || Math.sqrt(all), all));
}

/** The best that each position offers for each word, anywhere in its description. */
function positionWorths(found: Found): ReadonlyMap<string, readonly number[]> {
  const best = new Map<string, number[]>();
  for (const { passage, worths } of found.values()) {
    const own = best.get(passage.descriptionId);
    if (own === undefined) best.set(passage.descriptionId, [...worths]);
    else for (const [at, worth] of worths.entries()) own[at] = Math.max(own[at] ?? 0, worth);
  }
  return best;
}

/** The share of the passage's words that the question met. */
function brevity({ passage, stems }: Weighed, postings: Postings): number {
  let inText = 0;
  for (const stem of stems) {
    if (postings.get(stem)?.some((posting) => posting.passage === passage.order && posting.inText))
      inText += 1;
  }
  return Math.min(1, inText / Math.max(1, passage.length));
}

/**
 * Weighs the passages: for each word of the question its best evidence in the passage, the rarer words counting more.
 * The same passages and question give the same order always; equals keep the order of the collection.
 */
export function findPassages(
  postings: Postings,
  passages: readonly Passage[],
  concepts: readonly Concept[],
  admits: (passage: Passage) => boolean,
): readonly Hit[] {
  const found = weigh(concepts, postings, passages);
  const rare = rarities(found, concepts, passages.length);
  const around = positionWorths(found);
  const total = rare.reduce((sum, each) => sum + each, 0);
  const share = (worths: readonly number[]) =>
    worths.reduce((sum, worth, at) => sum + worth * (rare[at] ?? 0), 0) / total;
  const hits = [...found.values()].flatMap((weighed): Hit[] => {
    const { passage, worths } = weighed;
    if (!admits(passage)) return [];
    const met =
      (1 - positionWeight) * share(worths) + positionWeight * share(around.get(passage.descriptionId) ?? []);
    const evidence = met * (1 - brevityWeight + brevityWeight * brevity(weighed, postings));
    return [
      { passage, evidence, met: concepts.filter((_, at) => (worths[at] ?? 0) > 0).map(({ word }) => word) },
    ];
  });
  return hits.sort((a, b) => b.evidence - a.evidence || a.passage.order - b.passage.order);
}
