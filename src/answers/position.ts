import type { Field, JobDescription } from '../descriptions/index.js';

/** A position as an answer names it. `name` tells it apart from every other in the collection. */
export interface PositionName {
  readonly descriptionId: string;
  readonly title: string;
  readonly unit: string | null;
  readonly name: string;
}

/** Where in a description something stands. */
export type Place =
  | { readonly kind: 'part'; readonly part: Field }
  | { readonly kind: 'duty'; readonly number: string | null }
  | { readonly kind: 'whole' };

/** Where an answer stands: nothing is said without one. */
export interface Citation {
  readonly position: PositionName;
  readonly place: Place;
  readonly version: string;
}

/** What is looked through for an answer on a unit: the positions of it, of the whole house where it is `null`. */
export interface Looked {
  readonly unit: string | null;
  /** Further units of whoever asks. */
  readonly others: readonly string[];
  readonly positions: readonly JobDescription[];
}
