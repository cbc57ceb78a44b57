import { mayDo, standingOf, type Action, type Staff } from '../../people/index.js';

/** Where it is counted that somebody asked for what they may not do: which action, and never who. */
export interface Refusals {
  readonly count: (action: Action) => void;
}

export const uncounted: Refusals = { count: () => {} };

interface Wanting {
  readonly action: Action;
  readonly aadObjectId: string | null;
  /** Whether nobody else reads along. */
  readonly personal: boolean;
}

/** Why somebody may not do what is HR's, or not here, where others read along; `null` where they may. Counted. */
export function refusalOf(
  { action, aadObjectId, personal }: Wanting,
  { staff, refusals }: { readonly staff: Staff; readonly refusals: Refusals },
): 'not-hr' | 'elsewhere' | null {
  const permission = mayDo(standingOf(aadObjectId, staff), action);
  if (permission.kind === 'refused') refusals.count(action);
  if (permission.kind === 'refused' || aadObjectId === null) return 'not-hr';
  return personal ? null : 'elsewhere';
}
