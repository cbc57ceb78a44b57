import { grouped, plainObjectId } from '../ground/index.js';
import { roles, type Person, type Role } from './person.js';

/** Roles by object id, as `plainObjectId` writes it. */
export type RolesById = ReadonlyMap<string, readonly Role[]>;

/** What the lines of a roster give to whom; the lines may say nothing else of the person than the id and the name. */
export function rolesById(people: readonly Person[]): RolesById {
  const lines = grouped(people, ({ aadObjectId }) => [plainObjectId(aadObjectId)]);
  return new Map([...lines].map(([id, own]) => [id, own.flatMap(({ roles }) => roles)]));
}

/**
 * Gives people of a directory their roles. Microsoft Graph knows no roles of ours: the groups or app roles that could
 * stand for them would cost a further permission over the whole directory, so they come from a short list by object id.
 * Somebody on the list who is not among the people gets nothing: a disabled account keeps no rights here.
 */
export function withRoles(people: readonly Person[], given: RolesById): readonly Person[] {
  return people.map((person) => {
    const more = given.get(plainObjectId(person.aadObjectId)) ?? [];
    const held = new Set<Role>([...person.roles, ...more]);
    return { ...person, roles: roles.filter((role) => held.has(role)) };
  });
}
