/** About which position a question is. */
export type About =
  /** These descriptions; more than one only where several were named or `both` was said. */
  | {
      readonly kind: 'positions';
      readonly descriptionIds: readonly string[];
      readonly me: boolean;
      /** The object id of whoever was named instead of a position. */
      readonly person?: string | undefined;
    }
  /** The words fit several descriptions equally well: the person chooses. */
  | {
      readonly kind: 'ambiguous';
      readonly words: string;
      readonly descriptionIds: readonly string[];
      /** Whoever was named instead of a position: several are called so, or one holds several. */
      readonly called?: string;
    }
  /** A position that has no description; `near` are those that come closest, best first. */
  | { readonly kind: 'unknown'; readonly words: string; readonly near: readonly string[] }
  /** 'My', said by somebody whom the roster does not know, or whose position has no description. */
  | { readonly kind: 'unknown-me'; readonly title: string | null }
  /** No position was named, none was spoken of before, and the person holds none. */
  | { readonly kind: 'unsaid' };

/** These, whoever holds them. */
export function aboutPositions(
  descriptionIds: readonly string[],
): Extract<About, { readonly kind: 'positions' }> {
  return { kind: 'positions', descriptionIds, me: false };
}

/** Whether it is of whoever asks, known or not. */
export function isOfAsker(about: About): boolean {
  return about.kind === 'unknown-me' || (about.kind === 'positions' && about.me);
}

/** A position that nobody here has a description of, and the nearest that have one. */
export function aboutUnknown(words: string, near: readonly string[] = []): About {
  return { kind: 'unknown', words, near };
}

/** What words that fit these descriptions mean: the only one, or a choice. */
export function aboutThese(descriptionIds: readonly string[], words: string): About {
  return descriptionIds.length === 1
    ? aboutPositions(descriptionIds)
    : { kind: 'ambiguous', words, descriptionIds };
}
