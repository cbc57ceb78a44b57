/** A passage by its order, and how surely it is meant. */
export interface Ranked {
  readonly order: number;
  readonly evidence: number;
}

/** The best so many of all that are offered: the surest first, equals in their order. */
export interface Best {
  /** What has no evidence is not taken. Orders are offered from the lowest on. */
  offer(order: number, evidence: number): void;
  inOrder(): readonly Ranked[];
}

/**
 * Keeps twice as many as are wanted and sorts them when they are full: of ten thousand offered all but some hundred are
 * turned away by one comparison.
 */
export function openBest(most: number): Best {
  let kept: Ranked[] = [];
  let least = 0;
  const sift = () => {
    kept = kept
      .toSorted((one, other) => other.evidence - one.evidence || one.order - other.order)
      .slice(0, most);
    if (kept.length === most) least = kept.at(-1)?.evidence ?? 0;
  };
  return {
    offer: (order, evidence) => {
      if (evidence <= least) return;
      kept.push({ order, evidence });
      if (kept.length === 2 * most) sift();
    },
    inOrder: () => {
      sift();
      return kept;
    },
  };
}
