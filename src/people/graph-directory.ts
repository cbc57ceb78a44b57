import { plainObjectId } from '../ground/index.js';
import { z } from 'zod/v4';
import { unexpected, type Graph } from './graph.js';
import { GraphUser, userProperties, withNews, type DirectoryUser } from './graph-user.js';

/** A user that could not be taken, by the id Graph gives, where it gives one. */
export interface DirectoryProblem {
  readonly id: string | null;
  readonly problem: string;
}

/** All users of the tenant as known by now, the disabled ones too, for they may be enabled again. */
export interface Directory {
  readonly users: ReadonlyMap<string, DirectoryUser>;
  /** By id: a user that cannot be read stays a problem until it is told of anew, and as it was known before. */
  readonly problems: ReadonlyMap<string, DirectoryProblem>;
  /** Where the changes from here on are asked for; `null` where Graph tells none. */
  readonly deltaLink: string | null;
}

/**
 * Reads all users. The place from which changes will be told is asked for first: what changes during the reading is
 * told again later, and nothing falls between. The list is read from `/users` and not from the first round of
 * `/users/delta`, because only the list expands the manager of each and every user.
 */
export async function readDirectory(graph: Graph): Promise<Directory> {
  const start = await graph.readPages(`/users/delta?$deltatoken=latest&$select=${userProperties},manager`);
  const list = await graph.readPages(`/users?$select=${userProperties}&$expand=manager($select=id)&$top=999`);
  if (list.kind === 'refused') throw unexpected(`does not list the users (${list.code})`);
  // Some clouds list their users and tell no changes; there the whole list is read each time.
  const deltaLink = start.kind === 'read' ? start.deltaLink : null;
  const directory = withEach({ users: new Map(), problems: new Map(), deltaLink }, list.values);
  if (directory.users.size === 0) throw unexpected('lists no users at all, which no tenant has');
  return directory;
}

/**
 * Reads what has changed. Where Graph has forgotten where we were (after seven days, or when it moves a tenant) it
 * answers 410, 404 or 400, and all users are read anew. A delta carries at least what has changed, not the whole user;
 * it does not expand the manager, but names the links made and removed, so both are laid over what was known. It may
 * be late and may leave things out, which is why `watchDirectory` reads the whole list from time to time.
 */
export async function readChanges(directory: Directory, graph: Graph): Promise<Directory> {
  if (directory.deltaLink === null) return readDirectory(graph);
  const changes = await graph.readPages(directory.deltaLink);
  if (changes.kind === 'refused' || changes.deltaLink === null) return readDirectory(graph);
  const { deltaLink, values } = changes;
  return values.length === 0 ? { ...directory, deltaLink } : withEach({ ...directory, deltaLink }, values);
}

function withEach(directory: Directory, values: readonly unknown[]): Directory {
  const users = new Map(directory.users);
  const problems = new Map(directory.problems);
  for (const value of values) {
    const read = GraphUser.safeParse(value);
    if (!read.success) {
      const problem = problemOf(value, read.error.issues[0]);
      problems.set(plainObjectId(problem.id ?? problem.problem), problem);
      continue;
    }
    const id = plainObjectId(read.data.id);
    problems.delete(id);
    if (read.data['@removed'] === undefined) users.set(id, withNews(users.get(id), read.data));
    else users.delete(id);
  }
  return { ...directory, users, problems };
}

const WithId = z.object({ id: z.string().min(1) });

function problemOf(value: unknown, issue: z.core.$ZodIssue | undefined): DirectoryProblem {
  const where = issue?.path.join('.') || 'the user';
  return {
    id: WithId.safeParse(value).data?.id ?? null,
    problem: `${where}: ${issue?.message ?? 'is no user'}`,
  };
}
