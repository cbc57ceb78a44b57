import type { Concept, Variant } from './concept.js';
import type { Passage } from './passage.js';
import type { Posting, Postings } from './postings.js';

/** A passage that was found. */
export interface Hit {
  readonly passage: Passage;
  /** How surely the passage is meant: 1 where the question is the passage's own text, a third where most words are others. */
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

/** What one passage holds of a question: the worth of each of its words, and which of them stand in its own text. */
interface Weighed {
  readonly passage: Passage;
  readonly worths: number[];
  readonly inText: boolean[];
}

type Found = Map<number, Weighed>;

/** Where a question is looked for. */
export interface Looked {
  readonly postings: Postings;
  readonly passages: readonly Passage[];
  readonly admits: (passage: Passage) => boolean;
  /** How alike in meaning each passage is to the question, by its order. */
  readonly likeness: Float64Array;
}

function weighedFor(
  order: number,
  found: Found,
  { passages, admits }: Looked,
  count: number,
): Weighed | undefined {
  const known = found.get(order);
  if (known !== undefined) return known;
  const passage = passages[order];
  if (passage === undefined || !admits(passage)) return undefined;
  const weighed = {
    passage,
    worths: Array.from({ length: count }, () => 0),
    inText: Array.from({ length: count }, () => false),
  };
  found.set(order, weighed);
  return weighed;
}

/** The passages that hold all stems of a variant, with the worth of the weakest. */
function meet({ stems }: Variant, postings: Postings): readonly Posting[] {
  const [first = '', ...others] = stems;
  return others.reduce<readonly Posting[]>(
    (met, stem) => {
      const there = new Map((postings.get(stem) ?? []).map(({ passage, worth }) => [passage, worth]));
      return met.flatMap(({ passage, worth, inText }) => {
        const other = there.get(passage);
        return other === undefined ? [] : [{ passage, worth: Math.min(worth, other), inText }];
      });
    },
    postings.get(first) ?? [],
  );
}

function weigh(concepts: readonly Concept[], looked: Looked): Found {
  const found: Found = new Map();
  for (const [at, { variants }] of concepts.entries()) {
    for (const variant of variants) {
      for (const met of meet(variant, looked.postings)) {
        const weighed = weighedFor(met.passage, found, looked, concepts.length);
        if (weighed === undefined) continue;
        weighed.worths[at] = Math.max(weighed.worths[at] ?? 0, met.worth * variant.weight);
        if (met.inText) weighed.inText[at] = true;
      }
    }
  }
  return found;
}

/** Those that hold none of the words, and are alike in meaning: they share one row of zeros. */
function addAlike(found: Found, { likeness, passages, admits }: Looked, count: number): void {
  const nothing = {
    worths: Array.from({ length: count }, () => 0),
    inText: Array.from({ length: count }, () => false),
  };
  for (let order = 0; order < likeness.length; order += 1) {
    const passage = passages[order];
    if ((likeness[order] ?? 0) <= 0 || found.has(order) || passage === undefined || !admits(passage))
      continue;
    found.set(order, { passage, ...nothing });
  }
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
function brevity({ passage, inText }: Weighed): number {
  const met = inText.filter(Boolean).length;
  return Math.min(1, met / Math.max(1, passage.length));
}

/** A hit works out which words it met only when somebody asks: most hits are never shown. */
function hitOf({ passage, worths }: Weighed, evidence: number, concepts: readonly Concept[]): Hit {
  return {
    passage,
    evidence,
    get met() {
      return concepts.filter((_, at) => (worths[at] ?? 0) > 0).map(({ word }) => word);
    },
  };
}

function weightedSum(worths: readonly number[], rare: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < rare.length; at += 1) sum += (worths[at] ?? 0) * (rare[at] ?? 0);
  return sum;
}

/** What likeness of meaning is worth against words met. */
const ofLikeness = 5;
/** Whoever uses the passage's own words means it: what is met beyond half of the question counts the more. */
const ownWords = { beyond: 0.5, worth: 6 } as const;
/** What all of it comes to where the question is the passage itself. */
const whole = 1 + ownWords.worth * (1 - ownWords.beyond) ** 2 + ofLikeness;

function evidenceOf(met: number, alike: number): number {
  const beyond = Math.max(0, met - ownWords.beyond);
  return Math.min(1, (met + ownWords.worth * beyond ** 2 + ofLikeness * alike) / whole);
}

/** Passages that fall this far behind the best, and hold no word of the question, are not worth putting in order. */
const farBehind = 0.2;

function holdsAWord({ worths }: Weighed): boolean {
  return worths.some((worth) => worth >= countedAsMet);
}

/**
 * Weighs the passages by two things: for each word of the question its best evidence in the passage, the rarer words
 * counting more; and how alike in meaning the whole is. The same passages and question give the same order always; equals
 * keep the order of the collection.
 */
export function findPassages(concepts: readonly Concept[], looked: Looked): readonly Hit[] {
  const found = weigh(concepts, looked);
  addAlike(found, looked, concepts.length);
  const rare = rarities(found, concepts, looked.passages.length);
  const around = positionWorths(found);
  const total = rare.reduce((sum, each) => sum + each, 0);
  const aroundSums = new Map([...around].map(([id, worths]) => [id, weightedSum(worths, rare)]));
  const hits = [...found.values()].map((weighed) => {
    const near = aroundSums.get(weighed.passage.descriptionId) ?? 0;
    const met = ((1 - positionWeight) * weightedSum(weighed.worths, rare) + positionWeight * near) / total;
    const words = met * (1 - brevityWeight + brevityWeight * brevity(weighed));
    const alike = looked.likeness[weighed.passage.order] ?? 0;
    return { weighed, evidence: evidenceOf(words, alike) };
  });
  const best = hits.reduce((most, { evidence }) => Math.max(most, evidence), 0);
  return hits
    .filter(({ weighed, evidence }) => evidence > best * farBehind || holdsAWord(weighed))
    .map(({ weighed, evidence }) => hitOf(weighed, evidence, concepts))
    .sort((a, b) => b.evidence - a.evidence || a.passage.order - b.passage.order);
}
