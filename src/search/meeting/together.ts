import { wordSteps } from '../indexes/lunr-index.js';
import type { Scope } from '../passages/scope.js';
import { lengthIn, type StemRow } from './stem-rows.js';
import type { Walk } from './stem-walk.js';
import type { Stems } from './stems.js';

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

/** What holds all of them holds the rarest, by its own words or through its description. */
function find(held: readonly StemRow[], scope: Scope, stems: Stems): Together {
  const rarestFirst = held.toSorted((one, other) => lengthIn(scope, one) - lengthIn(scope, other));
  const [first] = held;
  const [rarest, ...others] = rarestFirst;
  if (first === undefined || rarest === undefined) return { passages: [], frames: [], purposes: [] };
  const givers = giversOf(rarest, stems);
  const passages: Together['passages'][number][] = [];
  const tellOf = (one: StemRow) => {
    const besides = rarestFirst.filter((each) => each !== one);
    const walks = besides.map((each) => stems.walk(each));
    const ofFirst = walks[besides.indexOf(first)];
    return (order: number, own: number) => {
      const worth = weakestAt(order, own, walks);
      if (worth > 0) passages.push({ order, worth, inText: (ofFirst?.ownWorth(order) ?? own) === wordSteps });
    };
  };
  stems.passagesOf(rarest, scope, tellOf(rarest));
  for (const one of givers.length === 0 ? [] : others) stems.passagesIn(one, givers, scope, tellOf(one));
  return { passages, ...throughDescriptions(givers, rarestFirst, stems) };
}

/** The descriptions that give a stem to their passages, from the lowest on. */
function giversOf(held: StemRow, stems: Stems): readonly number[] {
  const givers: number[] = [];
  stems.framesOf(held, (description) => givers.push(description));
  stems.purposesOf(held, (description) => givers.push(description));
  return [...new Set(givers)].sort((one, other) => one - other);
}

/** Where a description gives all of them: by its frame, or by its purpose with it. */
function throughDescriptions(
  givers: readonly number[],
  all: readonly StemRow[],
  stems: Stems,
): Pick<Together, 'frames' | 'purposes'> {
  const frames: InDescription[] = [];
  const purposes: InDescription[] = [];
  for (const description of givers) {
    const inFrame = weakest(all, stems.worthInFrame, description);
    const inService = weakest(all, stems.worthInService, description);
    if (inFrame > 0) frames.push({ description, worth: inFrame });
    if (inService > inFrame) purposes.push({ description, worth: inService });
  }
  return { frames, purposes };
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
