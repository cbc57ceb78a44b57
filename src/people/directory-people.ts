import { plainObjectId } from '../ground/index.js';
import type { Directory, DirectoryProblem } from './graph-directory.js';
import type { DirectoryUser } from './graph-user.js';
import { faultOf, Person } from './person.js';

/** What `RosterReading` is of a roster. */
export interface DirectoryReading {
  readonly people: readonly Person[];
  readonly problems: readonly DirectoryProblem[];
}

/**
 * The users of a directory as the roster would have them, through the same schema. Accounts that are disabled are left
 * out. Nobody here has a role but that of an employee: see `withRoles`. Graph lists users in no order of its own, so they
 * stand by their ids: the same users are the same reading.
 */
export function peopleOf({ users, problems }: Directory): DirectoryReading {
  const people: Person[] = [];
  const faults = [...problems.values()];
  for (const user of users.values()) {
    if (!user.enabled) continue;
    const read = Person.safeParse({
      aadObjectId: user.id,
      upn: user.upn,
      name: user.name,
      position: user.position,
      unit: user.unit,
      manager: managerOf(user, users) ?? '',
      roles: 'employee',
    });
    if (read.success) people.push(read.data);
    else faults.push({ id: user.id, problem: faultOf(read.error, 'the user') });
  }
  return { people: people.sort((a, b) => (a.aadObjectId < b.aadObjectId ? -1 : 1)), problems: faults };
}

/** Whose manager's account is disabled answers to the next above: a leaver must not cut the tree below them off. */
function managerOf(user: DirectoryUser, users: Directory['users']): string | null {
  const passed = new Set([user]);
  let id = user.manager;
  while (id !== null) {
    const manager = users.get(plainObjectId(id));
    if (manager === undefined) return id;
    if (passed.has(manager)) return null;
    if (manager.enabled) return id;
    passed.add(manager);
    id = manager.manager;
  }
  return null;
}
