import type { JobDescription } from '../descriptions/index.js';
import type { StaffMember } from '../people/index.js';
import { positionsMeant } from '../questions/index.js';
import type { Library } from './library.js';
import { calledSo } from './others-acknowledging.js';

/** Who is called so; else which positions are, of those that somebody holds. */
export interface Called {
  readonly people: readonly StaffMember[];
  readonly positions: readonly JobDescription[];
}

export function whatIsCalled(
  words: string,
  { staff, knowledge, collection }: Pick<Library, 'staff' | 'knowledge' | 'collection'>,
): Called {
  const people = calledSo(words, staff);
  if (people.length > 0) return { people, positions: [] };
  const ids = positionsMeant(words, knowledge).filter((id) => staff.holdersOf(id).length > 0);
  return { people, positions: collection.filter(({ id }) => ids.includes(id)) };
}
