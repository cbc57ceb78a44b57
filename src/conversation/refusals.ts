import type { Action } from '../people/index.js';

/** Where it is counted that somebody asked for what they may not do: which action, and never who. */
export interface Refusals {
  readonly count: (action: Action) => void;
}

export const uncounted: Refusals = { count: () => {} };
