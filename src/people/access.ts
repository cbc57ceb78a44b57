import { plainObjectId } from '../ground/index.js';
import { roles, type Role } from './person.js';
import type { Staff, StaffMember } from './staff.js';

/**
 * Who may do what. Everybody is an employee, so `employee` stands for everybody, those included whom the roster does
 * not know. A row names all who may: HR is no manager and the administrator no HR by being so.
 */
export const permissions = {
  /** Job descriptions are public documents of the organisation: anybody may ask, about anybody's position. */
  ask: ['employee'],
  /** Whose, `visiblePeople` says: the manager's own reports, down the tree, and nobody beside it. */
  seeTeamAcknowledgements: ['manager', 'hr'],
  /** The administrator keeps the bot running, for which nobody needs to know who has read what. */
  seeAllAcknowledgements: ['hr'],
  broadcastReminder: ['hr'],
  withdrawAcknowledgement: ['hr'],
  importDescriptions: ['hr', 'admin'],
  /** Unanswered questions are kept without names, so that the administrator may mend what HR has no time for. */
  seeUnanswered: ['hr', 'admin'],
  teach: ['hr', 'admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof permissions;

/** Who asks, as far as permission goes. */
interface Standing {
  readonly aadObjectId: string | null;
  readonly roles: readonly Role[];
}

type Permission =
  | { readonly kind: 'allowed' }
  /** To be said politely, logged and counted. */
  | { readonly kind: 'refused'; readonly action: Action; readonly needs: readonly Role[] };

/**
 * A manager is whom the roster calls so, and whoever somebody reports to: a roster that names the managers of people
 * has said it already, and one that is called a manager without reports has an empty team and sees nobody by it.
 */
export function standingOf(aadObjectId: string | null, staff: Staff): Standing {
  const given: readonly Role[] = staff.find(aadObjectId)?.roles ?? [];
  const leads = staff.directReportsOf(aadObjectId).length > 0;
  const held = new Set<Role>(['employee', ...given, ...(leads ? (['manager'] as const) : [])]);
  return { aadObjectId, roles: roles.filter((role) => held.has(role)) };
}

/** What may be done is asked here, and of nobody's role directly. */
export function mayDo(asker: Standing, action: Action): Permission {
  const needs: readonly Role[] = permissions[action];
  return asker.roles.some((role) => needs.includes(role))
    ? { kind: 'allowed' }
    : { kind: 'refused', action, needs };
}

function isAllowed(asker: Standing, action: Action): boolean {
  return mayDo(asker, action).kind === 'allowed';
}

/**
 * The people of whom the asker may see who has acknowledged and who has not: themselves; a manager the tree below them
 * too; HR everybody. This is the one place that holds a manager to the team: chat, message extension and export all
 * ask here, and none of them reads the managers of the roster itself.
 */
export function visiblePeople(asker: Standing, staff: Staff): readonly StaffMember[] {
  if (isAllowed(asker, 'seeAllAcknowledgements')) return staff.everybody;
  const self = staff.find(asker.aadObjectId);
  const team = isAllowed(asker, 'seeTeamAcknowledgements') ? staff.teamOf(asker.aadObjectId) : [];
  return self === undefined ? team : [self].concat(team);
}

/** The same of one person, without listing the others. Somebody whom the roster does not know still sees themselves. */
export function maySeePerson(asker: Standing, aadObjectId: string, staff: Staff): boolean {
  if (isAllowed(asker, 'seeAllAcknowledgements')) return true;
  if (asker.aadObjectId !== null && plainObjectId(asker.aadObjectId) === plainObjectId(aadObjectId))
    return true;
  return isAllowed(asker, 'seeTeamAcknowledgements') && staff.isInTeamOf(aadObjectId, asker.aadObjectId);
}
