import { framePlace, purposePlace } from './lexeme.js';
import type { Postings } from './leaf-store.js';
import type { Tally } from './tally.js';

/** Where a stem stands in this collection, as it is kept in memory. */
export interface PlacedPostings {
  /** Passages by their order; behind them all frames, then all purposes, each by its description. */
  readonly documents: Uint32Array;
  /** 4 for A, down to 1 for D. */
  readonly labels: Uint8Array;
}

/** Postings of what stands in this collection no more, or not yet, are left out. */
export function placePostings(
  { leaves: ofLeaves, places, labels: given }: Postings,
  { placeOf, starts, leaves }: Pick<Tally, 'placeOf' | 'starts' | 'leaves'>,
): PlacedPostings {
  const passageCount = starts[leaves.length] ?? 0;
  const documents = new Uint32Array(ofLeaves.length);
  const labels = new Uint8Array(ofLeaves.length);
  let count = 0;
  for (const [posting, leaf] of ofLeaves.entries()) {
    const at = placeOf(leaf);
    const place = places[posting] ?? 0;
    if (at === undefined) continue;
    if (place === framePlace) documents[count] = passageCount + at;
    else if (place === purposePlace) documents[count] = passageCount + leaves.length + at;
    else documents[count] = (starts[at] ?? 0) + place;
    labels[count] = given[posting] ?? 0;
    count += 1;
  }
  return { documents: documents.slice(0, count), labels: labels.slice(0, count) };
}

export const noPostings: Postings = {
  leaves: new Int32Array(),
  places: new Int16Array(),
  labels: new Uint8Array(),
};
