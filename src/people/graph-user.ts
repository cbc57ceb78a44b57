import { plainObjectId } from '../ground/index.js';
import { z } from 'zod/v4';

/** What is asked of each user. */
export const userProperties = 'id,userPrincipalName,displayName,jobTitle,department,accountEnabled';

const text = z.string().nullish();
const link = z.object({ id: z.string().min(1), '@removed': z.unknown().optional() });

/**
 * A user as Graph lists them, or what has changed of one. Relationships come in two ways: a list carries the manager
 * as `manager`, when told to expand it; a delta cannot expand, and carries `manager@delta` with the links made and
 * those `@removed` since, and only where they changed.
 */
export const GraphUser = z.object({
  id: z.string().trim().min(1),
  userPrincipalName: text,
  displayName: text,
  jobTitle: text,
  department: text,
  accountEnabled: z.boolean().nullish(),
  manager: z.object({ id: z.string().min(1) }).nullish(),
  'manager@delta': z.array(link).nullish(),
  '@removed': z.unknown().optional(),
});
export type GraphUser = z.infer<typeof GraphUser>;

/** A user as known by now: the list, with the changes since laid over it. */
export interface DirectoryUser {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly enabled: boolean;
  readonly manager: string | null;
}

/** What Graph is silent of stays as it was; what it says is `null` is empty. */
function newest(said: string | null | undefined, before: string | undefined): string {
  return said === undefined ? (before ?? '') : (said ?? '');
}

/** Lays what Graph says over what was known; the same said twice changes nothing, for deltas repeat themselves. */
export function withNews(before: DirectoryUser | undefined, said: GraphUser): DirectoryUser {
  return {
    id: before?.id ?? said.id,
    upn: newest(said.userPrincipalName, before?.upn),
    name: newest(said.displayName, before?.name),
    position: newest(said.jobTitle, before?.position),
    unit: newest(said.department, before?.unit),
    enabled: (said.accountEnabled ?? before?.enabled) !== false,
    manager: newestManager(said, before?.manager ?? null),
  };
}

function newestManager(said: GraphUser, before: string | null): string | null {
  const links = said['manager@delta'] ?? [];
  const made = links.findLast((each) => each['@removed'] === undefined);
  if (made !== undefined) return made.id;
  if (said.manager !== undefined) return said.manager?.id ?? null;
  // All of them are removed: a removal that is repeated late must not take away the manager who came after.
  const isGone = links.some(({ id }) => before !== null && plainObjectId(id) === plainObjectId(before));
  return isGone ? null : before;
}
