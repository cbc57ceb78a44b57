/**
 * Storage: where the bot keeps what must outlive it. SQLite in one file by default, PostgreSQL for several processes.
 * It knows tables, migrations, locks, what an error of a database means and when to try again.
 * It refuses to know why anything is kept: the ports that it implements belong to the rooms that use them.
 * kysely, libsql and pg are imported here alone.
 *
 * `open-storage.ts` puts it together. `engines/` hold what both databases have in common and where they differ; the other
 * folders each keep what one matter needs.
 */
export { backUp } from './back-up.js';
export {
  openKept,
  openStorage,
  openToIndex,
  openToRead,
  type KeptToRead,
  type LedgerToRead,
  type Storage,
} from './open-storage.js';
export { countsOf, type CountsOfPerson, type KeptOfPerson } from './personal/kept-of-person.js';
