import { positionName } from '../../descriptions/index.js';
import { plainObjectId } from '../../ground/index.js';
import type { StaffMember } from '../../people/index.js';
import { plainWordsOf } from '../words/said.js';
import { whatIsCalled, type House } from './called.js';

/** Whom words name that are of no unit: the people whom somebody leads, or who hold a position. */
export type GroupCalled =
  | { readonly kind: 'managers' }
  | { readonly kind: 'led'; readonly by: StaffMember }
  | { readonly kind: 'position'; readonly ids: readonly string[]; readonly names: readonly string[] };

/** What people say of a team beside the name of who leads it. */
const ofTeam = /^(?:tiim|meeskon|alluv|inimes|tootaja|team|people|reports?$|subordinate|staff)/u;

/** Whoever leads others, whatever else is called so. */
const leading =
  /^(?:(?:koik|all|the) )?(?:juh(?:id|ti|te|tide|tidest|tidel)|ulemus(?:ed|test|tel)|managers|leaders|heads)$/u;

/** Tells of each whether somebody leads them, with others between them or not: walked once, for however many. */
export function isLedBy(
  { aadObjectId: by }: StaffMember,
  { staff }: Pick<House, 'staff'>,
): (person: Pick<StaffMember, 'aadObjectId'>) => boolean {
  const led = new Set(staff.teamOf(by).map(({ aadObjectId }) => plainObjectId(aadObjectId)));
  return ({ aadObjectId }) => led.has(plainObjectId(aadObjectId));
}

/** `undefined` where nobody who leads anybody is called so, nor a position that somebody holds. */
export function groupCalled(words: string, house: House): GroupCalled | undefined {
  const { staff, collection } = house;
  if (leading.test(plainWordsOf(words).join(' '))) return { kind: 'managers' };
  const name = words.split(' ').filter((word) => !ofTeam.test(word));
  const { people, positions } = whatIsCalled(name.join(' '), house);
  const leads = people.filter(({ aadObjectId }) => staff.directReportsOf(aadObjectId).length > 0);
  const [by] = leads;
  if (by !== undefined && leads.length === 1) return { kind: 'led', by };
  if (positions.length === 0) return undefined;
  const ids = positions.map(({ id }) => id);
  return { kind: 'position', ids, names: positions.map((each) => positionName(each, collection)) };
}
