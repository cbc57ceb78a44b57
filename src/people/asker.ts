import type { Collection } from '../descriptions/index.js';
import { descriptionsHeldBy } from './holders.js';
import { plainObjectId } from './object-id.js';
import type { Person, Role } from './person.js';
import type { Staff } from './staff.js';

/** Who asks, as far as the roster knows: it is what 'minu' and 'my' stand for. */
export type Asker =
  /** Not in the roster, in it without a position, or the channel did not say who it is. */
  | { readonly kind: 'unknown' }
  /** In the roster, with a position that has no description: `title` is what the roster calls it. */
  | { readonly kind: 'undescribed'; readonly title: string }
  /** Holds these descriptions' positions; usually one. */
  | { readonly kind: 'holder'; readonly descriptionIds: readonly string[] };

/** The roster's lines by person, ready for one look-up a turn: see `byObjectId`. */
export type People = ReadonlyMap<string, readonly Person[]>;

export function byObjectId(people: readonly Person[]): People {
  const byId = new Map<string, Person[]>();
  for (const person of people) {
    const id = plainObjectId(person.aadObjectId);
    const lines = byId.get(id);
    if (lines) lines.push(person);
    else byId.set(id, [person]);
  }
  return byId;
}

/** Finds who asks, by object id and never by name. */
export function findAsker(aadObjectId: string | null, people: People, collection: Collection): Asker {
  const lines = aadObjectId === null ? undefined : people.get(plainObjectId(aadObjectId));
  if (lines === undefined) return { kind: 'unknown' };
  const ids = lines.flatMap((line) => descriptionsHeldBy(line, collection).map(({ id }) => id));
  return askerWith(
    ids,
    lines.map(({ position }) => position),
  );
}

/** The same of a staff that is opened already. */
export function askerOf(aadObjectId: string | null, staff: Staff): Asker {
  const positions = staff.find(aadObjectId)?.positions ?? [];
  return askerWith(
    positions.flatMap((each) => (each.kind === 'described' ? each.descriptionId : [])),
    positions.flatMap((each) => (each.kind === 'undescribed' ? each.title : [])),
  );
}

/** A directory may leave the position empty: a title of no letters is nothing that could be told to anybody. */
function askerWith(descriptionIds: readonly string[], titles: readonly string[]): Asker {
  if (descriptionIds.length > 0) return { kind: 'holder', descriptionIds: [...new Set(descriptionIds)] };
  const title = titles.find((each) => each !== '');
  return title === undefined ? { kind: 'unknown' } : { kind: 'undescribed', title };
}

/** What the roster lets this person do; nothing, where it does not know them. */
export function rolesOf(aadObjectId: string | null, people: People): readonly Role[] {
  const lines = aadObjectId === null ? undefined : people.get(plainObjectId(aadObjectId));
  return [...new Set((lines ?? []).flatMap(({ roles }) => roles))];
}
