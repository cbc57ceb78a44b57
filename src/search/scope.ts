import type { Contents, PassageRange } from './contents.js';

/** Where to look: in duties alone or in every part, in all descriptions or in some. */
export interface Within {
  readonly duties: boolean;
  readonly descriptionIds?: readonly string[];
}

/** The same in numbers: which passages are looked at, description by description. */
export interface Scope {
  readonly ranges: readonly ScopeRange[];
  /** 1 for a passage that is looked at, by its order. */
  readonly admitted: Uint8Array;
}

export interface ScopeRange extends Pick<PassageRange, 'start' | 'end'> {
  readonly description: number;
}

export function openScope({ duties, descriptionIds }: Within, contents: Contents): Scope {
  const numbers =
    descriptionIds === undefined
      ? Array.from({ length: contents.descriptionCount }, (_, number) => number)
      : [...new Set(descriptionIds)]
          .flatMap((id) => contents.numberOf(id) ?? [])
          .toSorted((one, other) => one - other);
  const ranges = numbers.map((description) => {
    const { start, dutyEnd, end } = contents.rangeOf(description);
    return { description, start, end: duties ? dutyEnd : end };
  });
  const admitted = new Uint8Array(contents.passageCount);
  for (const { start, end } of ranges) admitted.fill(1, start, end);
  return { ranges, admitted };
}
