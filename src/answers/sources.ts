import type { Collection } from '../descriptions/index.js';
import type { Holder } from '../questions/index.js';
import type { Search } from '../search/index.js';

/** What answers on people and on substitution are composed from. */
export interface StandInSources {
  readonly collection: Collection;
  /** The people of the roster. */
  readonly holders: readonly Holder[];
  /** The object id of the person who asks, where it is known. */
  readonly asker: string | null;
  /** The object id of whoever is named and stood in for: they do not stand in for themselves. */
  readonly away?: string | undefined;
  /** Those who report to that person, by the roster; left out where nobody looked. */
  readonly reports?: readonly Holder[];
  /** Those above that person, by the roster. */
  readonly superiors?: readonly Holder[];
}

/** What answers are composed from. `me` is the position of the person who asks, where there is one. */
export interface Sources extends StandInSources {
  readonly search: Search;
  readonly me: string | null;
}
