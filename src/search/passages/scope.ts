import type { Contents } from './contents.js';

/** Where to look: in duties alone or in every part, in all descriptions or in some. */
export interface Within {
  readonly duties: boolean;
  readonly descriptionIds?: readonly string[];
}

/** The same in numbers: which passages are looked at. */
export interface Scope {
  /** Each within one description, from the lowest order on. */
  readonly ranges: readonly ScopeRange[];
  /** 1 for a passage that is looked at, by its order. */
  readonly admitted: Uint8Array;
  /** Whether no line is looked at: what stands behind the duties need not be gone to. */
  readonly dutiesAlone: boolean;
}

interface ScopeRange {
  readonly description: number;
  readonly start: number;
  readonly end: number;
}

export function openScope({ duties, descriptionIds }: Within, contents: Contents): Scope {
  const numbers =
    descriptionIds === undefined
      ? Array.from({ length: contents.descriptionCount }, (_, number) => number)
      : [...new Set(descriptionIds)]
          .flatMap((id) => contents.numberOf(id) ?? [])
          .toSorted((one, other) => one - other);
  const { counts } = contents;
  const kinds = duties ? [counts.duties] : [counts.duties, counts.lines];
  const ranges = kinds.flatMap((firsts) =>
    numbers.map((description) => ({
      description,
      start: firsts[description] ?? 0,
      end: firsts[description + 1] ?? 0,
    })),
  );
  const admitted = new Uint8Array(contents.passageCount);
  for (const { start, end } of ranges) admitted.fill(1, start, end);
  return { ranges, admitted, dutiesAlone: duties };
}
