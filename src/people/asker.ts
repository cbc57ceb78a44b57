import type { Collection } from '../descriptions/index.js';
import { descriptionsHeldBy } from './holders.js';
import type { Person, Role } from './person.js';

/** Who asks, as far as the roster knows: it is what 'minu' and 'my' stand for. */
export type Asker =
  /** Not in the roster, or the channel did not say who it is. */
  | { readonly kind: 'unknown' }
  /** In the roster, with a position that has no description: `title` is what the roster calls it. */
  | { readonly kind: 'undescribed'; readonly title: string }
  /** Holds these descriptions' positions; usually one. */
  | { readonly kind: 'holder'; readonly descriptionIds: readonly string[] };

/** The roster's lines by person, ready for one look-up a turn: see `byObjectId`. */
export type People = ReadonlyMap<string, readonly Person[]>;

/** Directories write an object id in capitals or not: it is the same person. */
function plainId(aadObjectId: string): string {
  return aadObjectId.toLowerCase();
}

export function byObjectId(people: readonly Person[]): People {
  const byId = new Map<string, Person[]>();
  for (const person of people) {
    const id = plainId(person.aadObjectId);
    const lines = byId.get(id);
    if (lines) lines.push(person);
    else byId.set(id, [person]);
  }
  return byId;
}

/** Finds who asks, by object id and never by name. */
export function findAsker(aadObjectId: string | null, people: People, collection: Collection): Asker {
  const lines = aadObjectId === null ? undefined : people.get(plainId(aadObjectId));
  const [first] = lines ?? [];
  if (lines === undefined || first === undefined) return { kind: 'unknown' };
  const ids = [...new Set(lines.flatMap((line) => descriptionsHeldBy(line, collection).map(({ id }) => id)))];
  return ids.length > 0
    ? { kind: 'holder', descriptionIds: ids }
    : { kind: 'undescribed', title: first.position };
}

/** What the roster lets this person do; nothing, where it does not know them. */
export function rolesOf(aadObjectId: string | null, people: People): readonly Role[] {
  const lines = aadObjectId === null ? undefined : people.get(plainId(aadObjectId));
  return [...new Set((lines ?? []).flatMap(({ roles }) => roles))];
}
