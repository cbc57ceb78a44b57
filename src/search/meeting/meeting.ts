import { onceForEach } from '../../ground/index.js';
import type { Concept, Variant } from '../words/concept.js';
import type { Contents } from '../passages/contents.js';
import { noHolders, wipe, type Holders } from '../passages/holders.js';
import { wordSteps } from '../indexes/lunr-index.js';
import { lengthIn, type StemRow } from './stem-rows.js';
import { openStems, type Stems } from './stems.js';
import { reachIn, type Reach } from '../passages/reach.js';
import type { Rows } from '../numbers/rows.js';
import type { Scope } from '../passages/scope.js';
import { openTogether, type Together } from './together.js';

/** Where one word of a question was met. */
interface Met extends Holders {
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
  const heldOf = openHeld(stems);
  const meet = ({ variants }: Concept, met: Met, number: number, { scope, together }: Asked) => {
    wipe(met);
    const countInText = (order: number) => {
      if (countedFor[order] === number) return;
      countedFor[order] = number;
      inText[order] = (inText[order] ?? 0) + 1;
    };
    for (const { held, weight } of heldOf(variants, scope)) {
      const [first] = held;
      if (first !== undefined && held.length === 1) stems.raise(first, weight, scope, met, countInText);
      else raiseTogether(together(held), weight, met, countInText);
    }
    met.count = countFrom(met.passages.at, met.passages.touched);
  };
  return (concepts, scope) => {
    inText.fill(0);
    countedFor.fill(0);
    while (rows.length < concepts.length) rows.push({ ...noHolders(contents), count: 0 });
    const mets = rows.slice(0, concepts.length);
    const together = openTogether(scope, stems);
    for (const [at, concept] of concepts.entries()) {
      const met = mets[at];
      if (met !== undefined) meet(concept, met, at + 1, { scope, together });
    }
    const holds = (order: number) => mets.some(({ passages }) => (passages.at[order] ?? 0) >= countedAsMet);
    return { mets, inText, holds };
  };
}

/** What all words of one question share. */
interface Asked {
  readonly scope: Scope;
  readonly together: (held: readonly StemRow[]) => Together;
}

/** What would say the same as a word, found in the index: the rows of its stems, all of which a passage must have. */
interface HeldVariant {
  readonly held: readonly StemRow[];
  readonly weight: number;
}

/** What weighs so much is the word itself, in one of its readings. */
const ownWordFrom = 0.9;

/** What would say the same as a word, the surest first, as far as there is time for it: `count` is how long it takes. */
export function withinReach<Each extends { readonly weight: number; readonly count: number }>(
  variants: readonly Each[],
  { ofWord, ofOwnWord }: Reach,
): readonly Each[] {
  let left = ofWord;
  return variants
    .toSorted((one, other) => other.weight - one.weight)
    .filter(({ weight, count }) => {
      if (count > (weight < ownWordFrom ? left : ofOwnWord)) return false;
      left -= count;
      return true;
    });
}

/** What would say the same as a word, found in the index once for each list of variants: that of a word by itself comes again. */
function openHeld(stems: Stems): (variants: readonly Variant[], scope: Scope) => readonly HeldVariant[] {
  const within = (dutiesAlone: boolean) =>
    onceForEach((variants: readonly Variant[]) => affordable(variants, { dutiesAlone }, stems));
  const [inDuties, inAll] = [within(true), within(false)];
  return (variants, { dutiesAlone }) => (dutiesAlone ? inDuties(variants) : inAll(variants));
}

function affordable(
  variants: readonly Variant[],
  scope: Pick<Scope, 'dutiesAlone'>,
  { rowOf }: Stems,
): readonly HeldVariant[] {
  return withinReach(
    variants.flatMap(({ stems, weight }) => {
      const held = stems.flatMap((stem) => rowOf(stem) ?? []);
      const count = held.reduce((sum, row) => sum + lengthIn(scope, row), 0);
      return held.length < stems.length ? [] : [{ held, weight, count }];
    }),
    reachIn(scope),
  );
}

/** Raises what holds all stems of a variant. */
function raiseTogether(
  { passages, frames, purposes }: Together,
  weight: number,
  met: Met,
  tellInText: (order: number) => void,
): void {
  const step = weight / wordSteps;
  for (const { order, worth, inText } of passages) {
    met.passages.raise(order, worth * step);
    if (inText) tellInText(order);
  }
  for (const { description, worth } of frames) met.frames.raise(description, worth * step);
  for (const { description, worth } of purposes) met.purposes.raise(description, worth * step);
}

function countFrom(worths: Float32Array, touched: Uint32Array): number {
  let count = 0;
  for (const order of touched) if ((worths[order] ?? 0) >= countedAsMet) count += 1;
  return count;
}
