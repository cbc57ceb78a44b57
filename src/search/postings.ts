import type lunr from 'lunr';
import { indexFields, type IndexField } from './lunr-index.js';
import type { Passage } from './passage.js';

/** What a word is worth by where it is met. A duty's text says what it is about; its results and its purpose, less so. */
const fieldWorths: Readonly<Record<IndexField, number>> = {
  text: 1,
  textParts: 0.8,
  results: 0.75,
  resultsParts: 0.55,
  purpose: 0.2,
  purposeParts: 0.1,
  title: 0.3,
  unit: 0.15,
};

/** A passage that holds a stem: where in the list of passages it is, and what the stem is worth by where it stands. */
export interface Posting {
  readonly passage: number;
  readonly worth: number;
  /** Whether it stands in the passage's own text. */
  readonly inText: boolean;
}

/** The passages of each stem. A map, since a stem may be `constructor`. */
export type Postings = ReadonlyMap<string, readonly Posting[]>;

type RefsByField = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Reads lunr's inverted index once. A question is widened to a hundred stems; asking lunr's query for them would walk its
 * token set for each, and cost more than everything else in the turn.
 */
export function readPostings(index: lunr.Index, passages: readonly Passage[]): Postings {
  const orders = new Map(passages.map(({ key, order }) => [key, order]));
  const { invertedIndex } = index as unknown as { invertedIndex: Readonly<Record<string, RefsByField>> };
  return new Map(Object.entries(invertedIndex).map(([stem, fields]) => [stem, postingsOf(fields, orders)]));
}

function postingsOf(fields: RefsByField, orders: ReadonlyMap<string, number>): readonly Posting[] {
  const best = new Map<number, Posting>();
  for (const field of indexFields) {
    for (const ref of Object.keys(fields[field] ?? {})) {
      const passage = orders.get(ref);
      if (passage === undefined) continue;
      const known = best.get(passage);
      const worth = Math.max(known?.worth ?? 0, fieldWorths[field]);
      best.set(passage, { passage, worth, inText: known?.inText === true || field === 'text' });
    }
  }
  return [...best.values()];
}
