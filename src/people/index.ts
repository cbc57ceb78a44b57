/**
 * People: who there is, by a roster or by Microsoft Graph; who holds which position, who reports to whom, what each may
 * do, and who 'me' is.
 * It knows a person by the directory's object id. It does not know what a person said, saw or acknowledged: it says
 * whose acknowledgements somebody may see, and others show them.
 */
export {
  maySeePerson,
  mayDo,
  permissions,
  standingOf,
  visiblePeople,
  type Action,
  type Permission,
  type Standing,
} from './access.js';
export {
  openAppInstaller,
  type AppInstaller,
  type CatalogueApp,
  type InstalledChat,
  type Installing,
  type InstallRefusal,
} from './app-installer.js';
export { askerOf, type Asker } from './asker.js';
export { type DirectoryReading } from './directory-people.js';
export { type DirectoryProblem } from './graph-directory.js';
export { openGraphToken, type GraphToken, type GraphTokenParts } from './graph-token.js';
export { openGraph, type Graph, type GraphDesk, type GraphPorts } from './graph.js';
export { descriptionsHeldBy } from './holders.js';
export { roles, type Person, type Role } from './person.js';
export {
  readRoster,
  readRosterFile,
  rosterColumns,
  type RosterProblem,
  type RosterReading,
} from './roster.js';
export { openStaff, type HeldPosition, type Staff, type StaffMember } from './staff.js';
export { watchDirectory, type DirectoryWatch, type DirectoryWatchParts } from './watch-directory.js';
export {
  watchRosterFile,
  type RosterFailure,
  type RosterWatch,
  type RosterWatchParts,
} from './watch-roster.js';
export { rolesById, withRoles, type RolesById } from './with-roles.js';
