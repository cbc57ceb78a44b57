import type { JobDescription } from '../../descriptions/index.js';
import type { Staff, StaffMember } from '../../people/index.js';
import { calledBy, positionsMeant } from '../../questions/index.js';
import type { Library } from '../talk/library.js';

/** What is looked through for whoever is called so. */
export type House = Pick<Library, 'staff' | 'knowledge' | 'collection'>;

/** More of one name a list on a card is not read for. */
export const mostCalledSo = 20;

/** Whom the words of a name may mean: of 'kas leping on kinnitatud' nobody is called so, and it is no command. */
export function calledSo(name: string, { everybody }: Staff): readonly StaffMember[] {
  return calledBy(name.split(' '), everybody);
}

/** Who is called so; else which positions are, of those that somebody holds. */
export interface Called {
  readonly people: readonly StaffMember[];
  readonly positions: readonly JobDescription[];
}

export function whatIsCalled(words: string, house: House): Called {
  const people = calledSo(words, house.staff);
  return { people, positions: people.length > 0 ? [] : positionsCalledSo(words, house) };
}

/** Of the positions that somebody holds, each that the words may mean. */
export function positionsCalledSo(
  words: string,
  { staff, knowledge, collection }: House,
): readonly JobDescription[] {
  const ids = positionsMeant(words, knowledge);
  return collection.filter(({ id }) => ids.includes(id) && staff.holdersOf(id).length > 0);
}
