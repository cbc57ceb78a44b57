/**
 * People: who there is, by a roster or by Microsoft Graph; who holds which position, who reports to whom, what each may
 * do, and who 'me' is.
 * It knows a person by the directory's object id. It does not know what a person said, saw or acknowledged: it says
 * whose acknowledgements somebody may see, and others show them.
 */
export { maySeePerson, mayDo, standingOf, visiblePeople, type Action } from './access.js';
export { openAppInstaller, type AppInstaller, type InstallRefusal } from './app-installer.js';
export { askerOf, type Asker } from './asker.js';
export type { DirectoryReading } from './directory-people.js';
export { openGraphToken } from './graph-token.js';
export { openGraph } from './graph.js';
export type { Person } from './person.js';
export { readRosterFile, type RosterProblem } from './roster.js';
export { openStaff, type Staff, type StaffMember } from './staff.js';
export { watchDirectory } from './watch-directory.js';
export { watchRosterFile, type RosterFailure } from './watch-roster.js';
export { rolesById, withRoles, type RolesById } from './with-roles.js';
