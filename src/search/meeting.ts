import type { Concept, Variant } from './concept.js';
import type { Contents } from './contents.js';
import { heldBy, noHolders, openHolders, wipe, type Holders, type RaiseStem } from './holders.js';
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
  const raiseStem = openHolders(words, contents);
  const raiseTogether = openTogether(raiseStem, contents);
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
    for (const { stems, weight } of variants) {
      const [stem = ''] = stems;
      if (stems.length === 1) raiseStem(stem, weight, admitted, met, countInText);
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

function countFrom(worths: Float32Array, touched: readonly number[]): number {
  let count = 0;
  for (const order of touched) if ((worths[order] ?? 0) >= countedAsMet) count += 1;
  return count;
}

/** Opens the search for what holds all stems of a variant: it is worth what the weakest of them is. */
function openTogether(raiseStem: RaiseStem, contents: Contents) {
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
    for (const { passages, frames, purposes } of all) {
      for (const order of passages.touched) {
        const worth = weakest(all, order, contents, heldBy);
        met.passages.raise(order, worth);
        if (worth > 0 && saying.has(order)) tellInText(order);
      }
      for (const each of frames.touched) met.frames.raise(each, weakest(all, each, contents, framedBy));
      for (const each of purposes.touched) met.purposes.raise(each, weakest(all, each, contents, servedBy));
    }
    for (const one of all) wipe(one);
  };
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

function framedBy({ frames }: Holders, description: number): number {
  return frames.at[description] ?? 0;
}

/** What the duties of a description have of its title, unit and purpose. */
function servedBy({ frames, purposes }: Holders, description: number): number {
  return Math.max(frames.at[description] ?? 0, purposes.at[description] ?? 0);
}
