import { fold } from '../../../src/language/letters/letters.js';
import { stemOf, stemsOf } from '../../../src/language/forms/stem.js';
import type { SynonymSet } from '../../../src/language/thesaurus/synonym-set.js';

type ThesaurusFault =
  | { readonly kind: 'duplicate'; readonly line: number; readonly terms: readonly string[] }
  | { readonly kind: 'far-chain'; readonly term: string; readonly lines: readonly number[] }
  /** What is without a thing stands in no set as that thing: by its stem, `loata` is `luba`. */
  | { readonly kind: 'without'; readonly line: number; readonly term: string }
  | { readonly kind: 'one-letter'; readonly line: number; readonly term: string };

/** A term in more sets than this links words that have nothing to do with each other. */
const mostSetsOfTerm = 6;

interface Placed {
  readonly set: SynonymSet;
  readonly line: number;
  /** Stem sequence -> the terms that have it, of one language side. */
  readonly sides: readonly Map<string, string[]>[];
}

/** What a set of words should not say; the bot reads them all the same. */
export function findThesaurusFaults(sets: readonly SynonymSet[]): readonly ThesaurusFault[] {
  const placed = sets.map((set, index) => ({
    set,
    line: set.line ?? index + 1,
    sides: [termsByStems(set.et), termsByStems(set.en)],
  }));
  return [
    ...placed.flatMap(duplicatesIn),
    ...farChains(placed),
    ...placed.flatMap(termsOfWithout),
    ...placed.flatMap(oneLetterTerms),
  ];
}

function termsByStems(terms: readonly string[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const term of terms) {
    const key = stemsOf(term).join(' ');
    grouped.set(key, [...(grouped.get(key) ?? []), term]);
  }
  return grouped;
}

function keysOfSet({ sides }: Placed): readonly string[] {
  return [...new Set(sides.flatMap((side) => [...side.keys()]))];
}

function duplicatesIn({ line, sides }: Placed): readonly ThesaurusFault[] {
  return sides
    .flatMap((side) => [...side.values()])
    .filter((terms) => terms.length > 1)
    .map((terms) => ({ kind: 'duplicate', line, terms }));
}

function farChains(placed: readonly Placed[]): readonly ThesaurusFault[] {
  const lines = new Map<string, number[]>();
  for (const each of placed) {
    for (const key of keysOfSet(each)) lines.set(key, [...(lines.get(key) ?? []), each.line]);
  }
  return [...lines]
    .filter(([, at]) => at.length > mostSetsOfTerm)
    .map(([term, at]) => ({ kind: 'far-chain', term, lines: at }));
}

function oneLetterTerms({ set, line }: Placed): readonly ThesaurusFault[] {
  return [...set.et, ...set.en]
    .filter((term) => Array.from(term).length === 1)
    .map((term) => ({ kind: 'one-letter', line, term }));
}

/** `kasutamata`; `takistusteta`, `loata`, where the stem is that of the word without its ending. */
const withoutThing = /^(\p{L}+)ta$/u;

function termsOfWithout({ set, line }: Placed): readonly ThesaurusFault[] {
  return set.et
    .filter((term) => {
      const bare = withoutThing.exec(term)?.[1];
      if (bare === undefined) return false;
      return term.endsWith('mata') || isFormOfAnother(term, bare);
    })
    .map((term) => ({ kind: 'without', line, term }));
}

/** The verb `mata` ends as `kasutamata` does, and `delta` as `loata`: a word of its own has no other behind it. */
function isFormOfAnother(term: string, bare: string): boolean {
  const stem = stemOf(term);
  return stem !== fold(term) && stem === stemOf(bare);
}
