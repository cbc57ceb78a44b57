import type lunr from 'lunr';
import type { Concept, Variant } from './concept.js';
import type { IndexField } from './lunr-index.js';
import type { Passage } from './passage.js';

/** A passage that was found. */
export interface Hit {
  readonly passage: Passage;
  /** How much of the question is met: 1 means every telling word, by its own stem, in the passage's own text. */
  readonly evidence: number;
  /** The words of the question that were met. */
  readonly met: readonly string[];
}

/** What a word is worth by where it is met. A duty's text says what it is about; its results and its purpose, less so. */
const fieldWeights: Readonly<Record<IndexField, number>> = {
  text: 1,
  textParts: 0.8,
  results: 0.75,
  resultsParts: 0.55,
  purpose: 0.2,
  purposeParts: 0.1,
  title: 0.3,
  unit: 0.15,
  topics: 1,
  faintTopics: 0.4,
};

/** How much a duty gains by being about nothing else than the question. */
const brevityWeight = 0.2;

/** A word counts as met in a passage from here on, when it is weighed how rare it is. */
const countedAsMet = 0.4;

/** How much a duty gains by what else its position does: whoever has the printers is likelier to have the toner. */
const positionWeight = 0.15;

type StemFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Posting {
  readonly ref: string;
  readonly fields: StemFields;
}

/** lunr fetches every passage that holds one of the stems; user text never reaches its query parser. */
function postings(index: lunr.Index, concepts: readonly Concept[]): readonly Posting[] {
  const stems = new Set(concepts.flatMap(({ variants }) => variants.flatMap((variant) => variant.stems)));
  if (stems.size === 0) return [];
  const results = index.query((query) => {
    for (const stem of stems) query.term(stem, { usePipeline: false });
  });
  return results.map(({ ref, matchData }) => ({
    ref,
    fields: (matchData as { metadata: StemFields }).metadata,
  }));
}

function stemWorth(stem: string, fields: StemFields): number {
  const places = Object.hasOwn(fields, stem) ? fields[stem] : undefined;
  if (places === undefined) return 0;
  return Math.max(...Object.keys(places).map((field) => fieldWeights[field as IndexField]));
}

function variantWorth(variant: Variant, fields: StemFields): number {
  const worths = variant.stems.map((stem) => stemWorth(stem, fields));
  return variant.weight * Math.min(...worths);
}

function conceptWorth(concept: Concept, fields: StemFields): number {
  return Math.max(0, ...concept.variants.map((variant) => variantWorth(variant, fields)));
}

/** A word that few passages have says more than one that many have. */
function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

interface Weighed {
  readonly posting: Posting;
  readonly worths: readonly number[];
}

function rarities(weighed: readonly Weighed[], concepts: readonly Concept[], all: number): readonly number[] {
  return concepts.map((concept, at) => {
    const count = weighed.filter(({ worths }) => (worths[at] ?? 0) >= countedAsMet).length;
    // A word that stands nowhere cannot choose between passages; it can only make the best of them doubtful.
    return concept.weight * (count === 0 ? rarity(Math.sqrt(all), all) : rarity(count, all));
  });
}

/** The best that each position offers for each word, anywhere in its description. */
function positionWorths(
  weighed: readonly Weighed[],
  passages: ReadonlyMap<string, Passage>,
  count: number,
): ReadonlyMap<string, readonly number[]> {
  const best = new Map<string, number[]>();
  for (const { posting, worths } of weighed) {
    const id = passages.get(posting.ref)?.descriptionId ?? '';
    const own = best.get(id) ?? Array.from({ length: count }, () => 0);
    best.set(id, own);
    for (const [at, worth] of worths.entries()) own[at] = Math.max(own[at] ?? 0, worth);
  }
  return best;
}

function brevity(passage: Passage, fields: StemFields): number {
  const own = Object.values(fields).filter((places) => Object.hasOwn(places, 'text')).length;
  return Math.min(1, own / Math.max(1, passage.text.split(/\s+/).length));
}

/**
 * Weighs the passages: for each word of the question its best evidence in the passage, the rarer words counting more.
 * The same passages and question give the same order always; equals keep the order of the collection.
 */
export function findPassages(
  index: lunr.Index,
  passages: ReadonlyMap<string, Passage>,
  concepts: readonly Concept[],
  admits: (passage: Passage) => boolean,
): readonly Hit[] {
  const weighed = postings(index, concepts).map((posting) => ({
    posting,
    worths: concepts.map((concept) => conceptWorth(concept, posting.fields)),
  }));
  const rare = rarities(weighed, concepts, passages.size);
  const total = rare.reduce((sum, each) => sum + each, 0);
  const around = positionWorths(weighed, passages, concepts.length);
  const sum = (worths: readonly number[]) =>
    worths.reduce((all, worth, at) => all + worth * (rare[at] ?? 0), 0) / total;
  const hits = weighed.flatMap(({ posting, worths }) => {
    const passage = passages.get(posting.ref);
    if (passage === undefined || !admits(passage)) return [];
    const met =
      (1 - positionWeight) * sum(worths) + positionWeight * sum(around.get(passage.descriptionId) ?? []);
    const evidence = met * (1 - brevityWeight + brevityWeight * brevity(passage, posting.fields));
    return [
      { passage, evidence, met: concepts.filter((_, at) => (worths[at] ?? 0) > 0).map(({ word }) => word) },
    ];
  });
  return hits.sort((a, b) => b.evidence - a.evidence || a.passage.order - b.passage.order);
}
