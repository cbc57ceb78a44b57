import type { Concept, Variant } from './concept.js';
import type { Contents } from './contents.js';
import { noHolders, wipe, type Holders } from './holders.js';
import { openStems, type StemRow, type Stems } from './stems.js';
import type { Rows } from './rows.js';
import type { Scope } from './scope.js';
import { openTogether, type Together } from './together.js';

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
export const countedAsMet = 0.4;

/** Opens the search for a question's words, one by one, in the stems of the index. */
export function openMeeting(
  words: Rows,
  contents: Contents,
): (concepts: readonly Concept[], scope: Scope) => Meeting {
  const stems = openStems(words, contents);
  const rows: Met[] = [];
  const inText = new Uint8Array(contents.passageCount);
  const countedFor = new Uint8Array(contents.passageCount);
  const meet = ({ variants }: Concept, met: Met, number: number, asked: Asked) => {
    wipe(met);
    const countInText = (order: number) => {
      if (countedFor[order] === number) return;
      countedFor[order] = number;
      inText[order] = (inText[order] ?? 0) + 1;
    };
    for (const { held, weight } of affordable(variants, stems)) {
      const [first, ...others] = held;
      if (first === undefined) continue;
      if (others.length === 0) stems.raise(first, weight, asked.admitted, met, countInText);
      else raiseTogether(asked.together(held), weight, met, countInText);
    }
    met.count = countFrom(met.passages.at, met.passages.touched);
  };
  return (concepts, scope) => {
    inText.fill(0);
    countedFor.fill(0);
    while (rows.length < concepts.length) rows.push({ ...noHolders(contents), count: 0 });
    const mets = rows.slice(0, concepts.length);
    const asked = { admitted: scope.admitted, together: openTogether(scope.admitted, stems) };
    for (const [at, concept] of concepts.entries()) {
      const met = mets[at];
      if (met !== undefined) meet(concept, met, at + 1, asked);
    }
    const holds = (order: number) => mets.some(({ passages }) => (passages.at[order] ?? 0) >= countedAsMet);
    return { mets, inText, holds };
  };
}

/** What all words of one question share. */
interface Asked {
  readonly admitted: Uint8Array;
  readonly together: (held: readonly StemRow[]) => Together;
}

/** What would say the same as a word, found in the index: the rows of its stems, all of which a passage must have. */
interface HeldVariant {
  readonly held: readonly StemRow[];
  readonly weight: number;
}

/** So many places of the index are gone to for one word: in a large collection what stands everywhere chooses little. */
const mostGoneTo = 15_000;
/** To the word itself, to so many: what stands in more passages than that is in a third of ten thousand descriptions. */
const ownWord = { from: 0.9, most: 40_000 } as const;

/** What would say the same as a word, the surest first, as far as there is time for it: `count` is how long it takes. */
export function withinReach<Each extends { readonly weight: number; readonly count: number }>(
  variants: readonly Each[],
): readonly Each[] {
  let left = mostGoneTo;
  return variants
    .toSorted((one, other) => other.weight - one.weight)
    .filter(({ weight, count }) => {
      if (count > (weight < ownWord.from ? left : ownWord.most)) return false;
      left -= count;
      return true;
    });
}

function affordable(variants: readonly Variant[], { rowOf }: Stems): readonly HeldVariant[] {
  return withinReach(
    variants.flatMap(({ stems, weight }) => {
      const held = stems.flatMap((stem) => rowOf(stem) ?? []);
      const count = held.reduce((sum, { start, end }) => sum + end - start, 0);
      return held.length < stems.length ? [] : [{ held, weight, count }];
    }),
  );
}

/** Raises what holds all stems of a variant. */
function raiseTogether(
  { passages, frames, purposes }: Together,
  weight: number,
  met: Met,
  tellInText: (order: number) => void,
): void {
  for (const { order, worth, inText } of passages) {
    met.passages.raise(order, worth * weight);
    if (inText) tellInText(order);
  }
  for (const { description, worth } of frames) met.frames.raise(description, worth * weight);
  for (const { description, worth } of purposes) met.purposes.raise(description, worth * weight);
}

function countFrom(worths: Float32Array, touched: readonly number[]): number {
  let count = 0;
  for (const order of touched) if ((worths[order] ?? 0) >= countedAsMet) count += 1;
  return count;
}
