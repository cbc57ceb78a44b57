import type { StemRow, Stems } from './stems.js';

/** What holds all stems of a phrase, and what they are worth there: what the weakest of them is. */
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
export function openTogether(admitted: Uint8Array, stems: Stems): (held: readonly StemRow[]) => Together {
  const known = new Map<string, Together>();
  return (held) => {
    const key = held.map(({ row }) => row).join(' ');
    const together = known.get(key) ?? find(held, admitted, stems);
    known.set(key, together);
    return together;
  };
}

function find(held: readonly StemRow[], admitted: Uint8Array, stems: Stems): Together {
  const rarestFirst = held.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const frames: InDescription[] = [];
  const purposes: InDescription[] = [];
  for (const one of rarestFirst) {
    stems.framesOf(one, (description) => {
      const worth = weakest(rarestFirst, (other) => stems.worthInFrame(other, description));
      if (worth > 0) frames.push({ description, worth });
    });
    stems.purposesOf(one, (description) => {
      const worth = weakest(rarestFirst, (other) => stems.worthInService(other, description));
      if (worth > 0) purposes.push({ description, worth });
    });
  }
  return { passages: passagesWith(held[0], rarestFirst, admitted, stems), frames, purposes };
}

function passagesWith(
  first: StemRow | undefined,
  rarestFirst: readonly StemRow[],
  admitted: Uint8Array,
  stems: Stems,
): Together['passages'] {
  const found: Together['passages'][number][] = [];
  for (const one of whereAllMayBe(rarestFirst)) {
    const walks = rarestFirst.map((each) => stems.walk(each));
    const ofFirst = walks[first === undefined ? 0 : rarestFirst.indexOf(first)];
    stems.passagesOf(one, (order) => {
      if (admitted[order] !== 1) return;
      const worth = weakest(walks, (walk) => walk.worth(order));
      if (worth > 0) found.push({ order, worth, inText: ofFirst?.ownWorth(order) === 1 });
    });
  }
  return found;
}

/**
 * What holds all of them stands with each that no description gives to its passages, so with the rarest of those; where
 * descriptions give all of them, with any.
 */
function whereAllMayBe(rarestFirst: readonly StemRow[]): readonly StemRow[] {
  const rarest = rarestFirst.find(({ frames, end }) => frames === end);
  return rarest === undefined ? rarestFirst : [rarest];
}

function weakest<Each>(all: readonly Each[], worthIn: (one: Each) => number): number {
  let least = Infinity;
  for (const one of all) {
    const worth = worthIn(one);
    if (worth === 0) return 0;
    if (worth < least) least = worth;
  }
  return least;
}
