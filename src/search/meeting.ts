import type { Concept, Variant } from './concept.js';
import type { Contents } from './contents.js';
import {
  framedBy,
  heldBy,
  noHolders,
  openHolders,
  servedBy,
  wipe,
  type Holders,
  type Stems,
} from './holders.js';
import type { Rows } from './rows.js';
import type { Scope } from './scope.js';

/** Where one word of a question was met. */
export interface Met extends Holders {
  /** How many passages hold it well enough to be counted, when it is weighed how rare it is. */
  count: number;
}

/** Where the words of a question were met. It holds until the next question. */
export interface Meeting {
  readonly mets: readonly Met[];
  /** How many words of the question stand in each passage's own text. */
  readonly inText: Uint8Array;
  /** Whether a passage holds some word of the question at all. */
  readonly holds: (order: number) => boolean;
}

/** A word counts as met in a passage from here on: what is met in a title or a purpose alone does not. */
const countedAsMet = 0.4;

/** Opens the search for a question's words, one by one, in the stems of the index. */
export function openMeeting(
  words: Rows,
  contents: Contents,
): (concepts: readonly Concept[], scope: Scope) => Meeting {
  const stemsOf = openHolders(words, contents);
  const raiseTogether = openTogether(stemsOf.raise, contents);
  const rows: Met[] = [];
  const inText = new Uint8Array(contents.passageCount);
  const countedFor = new Uint8Array(contents.passageCount);
  const meet = ({ variants }: Concept, met: Met, { admitted }: Scope, number: number) => {
    wipe(met);
    const countInText = (order: number) => {
      if (countedFor[order] === number) return;
      countedFor[order] = number;
      inText[order] = (inText[order] ?? 0) + 1;
    };
    for (const { stems, weight } of affordable(variants, stemsOf)) {
      const [stem = ''] = stems;
      if (stems.length === 1) stemsOf.raise(stem, weight, admitted, met, countInText);
      else raiseTogether({ stems, weight }, admitted, met, countInText);
    }
    met.count = countFrom(met.passages.at, met.passages.touched);
  };
  return (concepts, scope) => {
    inText.fill(0);
    countedFor.fill(0);
    while (rows.length < concepts.length) rows.push({ ...noHolders(contents), count: 0 });
    const mets = rows.slice(0, concepts.length);
    for (const [at, concept] of concepts.entries()) {
      const met = mets[at];
      if (met !== undefined) meet(concept, met, scope, at + 1);
    }
    const holds = (order: number) => mets.some(({ passages }) => (passages.at[order] ?? 0) >= countedAsMet);
    return { mets, inText, holds };
  };
}

/** So many places of the index are gone to for one word: in a large collection what stands everywhere chooses little. */
const mostGoneTo = 30_000;
/** To the word itself, to so many: what stands in more passages than that is in a third of ten thousand descriptions. */
const ownWord = { from: 0.9, most: 60_000 } as const;

/** What would say the same as a word, the surest first, as far as there is time for it. */
function affordable(variants: readonly Variant[], { countOf }: Stems): readonly Variant[] {
  let left = mostGoneTo;
  return variants
    .toSorted((one, other) => other.weight - one.weight)
    .filter(({ stems, weight }) => {
      const count = stems.reduce((sum, stem) => sum + countOf(stem), 0);
      if (count > (weight < ownWord.from ? left : ownWord.most)) return false;
      left -= count;
      return true;
    });
}

function countFrom(worths: Float32Array, touched: readonly number[]): number {
  let count = 0;
  for (const order of touched) if ((worths[order] ?? 0) >= countedAsMet) count += 1;
  return count;
}

/** Opens the search for what holds all stems of a variant: it is worth what the weakest of them is. */
function openTogether(raiseStem: Stems['raise'], contents: Contents) {
  const held: Holders[] = [];
  return (
    { stems, weight }: Variant,
    admitted: Uint8Array,
    met: Met,
    tellInText: (order: number) => void,
  ): void => {
    while (held.length < stems.length) held.push(noHolders(contents));
    const all = held.slice(0, stems.length);
    const saying = new Set<number>();
    for (const [at, one] of all.entries()) {
      raiseStem(stems[at] ?? '', weight, admitted, one, at === 0 ? (order) => saying.add(order) : undefined);
    }
    for (const one of whereAllMayBe(all)) {
      for (const order of one.passages.touched) {
        const worth = weakest(all, order, contents, heldBy);
        met.passages.raise(order, worth);
        if (worth > 0 && saying.has(order)) tellInText(order);
      }
      for (const each of one.frames.touched) met.frames.raise(each, weakest(all, each, contents, framedBy));
      for (const each of one.purposes.touched)
        met.purposes.raise(each, weakest(all, each, contents, servedBy));
    }
    for (const one of all) wipe(one);
  };
}

/** What holds all of them stands with the rarest, unless a description gives it one of the others. */
function whereAllMayBe(all: readonly Holders[]): readonly Holders[] {
  const given = all.some(({ frames, purposes }) => frames.touched.length > 0 || purposes.touched.length > 0);
  if (given) return all;
  const rarest = all.toSorted((one, other) => one.passages.touched.length - other.passages.touched.length);
  return rarest.slice(0, 1);
}

function weakest(
  all: readonly Holders[],
  place: number,
  contents: Contents,
  worthIn: (held: Holders, place: number, contents: Contents) => number,
): number {
  let least = Infinity;
  for (const one of all) {
    const worth = worthIn(one, place, contents);
    if (worth === 0) return 0;
    if (worth < least) least = worth;
  }
  return least;
}
