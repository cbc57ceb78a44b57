import type { Staff } from './staff.js';

/** Who asks, as far as the roster knows: it is what 'minu' and 'my' stand for. */
export type Asker =
  /** Not in the roster, in it without a position, or the channel did not say who it is. */
  | { readonly kind: 'unknown' }
  /** In the roster, with a position that has no description: `title` is what the roster calls it. */
  | { readonly kind: 'undescribed'; readonly title: string }
  /** Holds these descriptions' positions; usually one. */
  | { readonly kind: 'holder'; readonly descriptionIds: readonly string[] };

/** Finds who asks, by object id and never by name. */
export function askerOf(aadObjectId: string | null, staff: Staff): Asker {
  const positions = staff.find(aadObjectId)?.positions ?? [];
  const ids = positions.flatMap((each) => (each.kind === 'described' ? each.descriptionId : []));
  if (ids.length > 0) return { kind: 'holder', descriptionIds: ids };
  const [title] = positions.flatMap((each) => (each.kind === 'undescribed' ? each.title : []));
  return title === undefined ? { kind: 'unknown' } : { kind: 'undescribed', title };
}
