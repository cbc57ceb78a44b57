import { wordSteps } from './lunr-index.js';
import type { Scope } from './scope.js';
import { lengthIn, type StemRow, type Stems, type Walk } from './stems.js';

/** What holds all stems of a phrase, and what they are worth there, in steps: what the weakest of them is. */
export interface Together {
  readonly passages: readonly {
    readonly order: number;
    readonly worth: number;
    /** Whether the first of the stems stands in the passage's own text. */
    readonly inText: boolean;
  }[];
  readonly frames: readonly InDescription[];
  readonly purposes: readonly InDescription[];
}

interface InDescription {
  readonly description: number;
  readonly worth: number;
}

/** Each word of a phrase would say the same as the others do: what holds them all is looked for once for a question. */
export function openTogether(scope: Scope, stems: Stems): (held: readonly StemRow[]) => Together {
  const known = new Map<string, Together>();
  return (held) => {
    const key = held.map(({ row }) => row).join(' ');
    const together = known.get(key) ?? find(held, scope, stems);
    known.set(key, together);
    return together;
  };
}

function find(held: readonly StemRow[], scope: Scope, stems: Stems): Together {
  const rarestFirst = held.toSorted((one, other) => lengthIn(scope, one) - lengthIn(scope, other));
  const frames: InDescription[] = [];
  const purposes: InDescription[] = [];
  // What holds all of them holds each of them: one row of frames is enough. A purpose may hold some, its frame the others.
  const [any] = rarestFirst;
  if (any !== undefined) {
    stems.framesOf(any, (description) => {
      const worth = weakest(rarestFirst, stems.worthInFrame, description);
      if (worth > 0) frames.push({ description, worth });
    });
  }
  for (const one of rarestFirst) {
    stems.purposesOf(one, (description) => {
      const worth = weakest(rarestFirst, stems.worthInService, description);
      if (worth > 0) purposes.push({ description, worth });
    });
  }
  return { passages: passagesWith(held[0], rarestFirst, scope, stems), frames, purposes };
}

function passagesWith(
  first: StemRow | undefined,
  rarestFirst: readonly StemRow[],
  scope: Scope,
  stems: Stems,
): Together['passages'] {
  const found: Together['passages'][number][] = [];
  for (const one of whereAllMayBe(rarestFirst)) {
    const others = rarestFirst.filter((each) => each !== one);
    const walks = others.map((each) => stems.walk(each));
    const ofFirst = walks[others.findIndex((each) => each === first)];
    stems.passagesOf(one, scope, (order, own) => {
      const worth = weakestAt(order, own, walks);
      if (worth > 0) found.push({ order, worth, inText: (ofFirst?.ownWorth(order) ?? own) === wordSteps });
    });
  }
  return found;
}

/** A loop of its own: a function made for each passage was a third of what a question left behind. */
function weakestAt(order: number, own: number, walks: readonly Walk[]): number {
  let least = own;
  for (const walk of walks) {
    const worth = walk.worth(order);
    if (worth === 0) return 0;
    if (worth < least) least = worth;
  }
  return least;
}

/**
 * What holds all of them stands with each that no description gives to its passages, so with the rarest of those; where
 * descriptions give all of them, with any.
 */
function whereAllMayBe(rarestFirst: readonly StemRow[]): readonly StemRow[] {
  const rarest = rarestFirst.find(({ frames, end }) => frames === end);
  return rarest === undefined ? rarestFirst : [rarest];
}

function weakest(
  all: readonly StemRow[],
  worthIn: (held: StemRow, description: number) => number,
  description: number,
): number {
  let least = Infinity;
  for (const one of all) {
    const worth = worthIn(one, description);
    if (worth === 0) return 0;
    if (worth < least) least = worth;
  }
  return least;
}
