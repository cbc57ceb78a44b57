/**
 * People: the roster, who holds which position, and who 'me' is.
 * It knows a person by the directory's object id. It does not know what a person said, saw or acknowledged.
 */
export { byObjectId, findAsker, rolesOf, type Asker, type People } from './asker.js';
export { descriptionsHeldBy } from './holders.js';
export { roles, type Person, type Role } from './person.js';
export {
  readRoster,
  readRosterFile,
  rosterColumns,
  type RosterProblem,
  type RosterReading,
} from './roster.js';
