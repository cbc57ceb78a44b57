import type { Fault } from './fault.js';
import type { JsonRows } from './json-rows.js';
import type { Dialect } from './kysely.js';
import type { Waiting } from './patience.js';

/** All that differs between the two databases: how one is opened, and what its errors mean. */
export interface Engine {
  /** The file, or the server with the database: for the log, without a password. */
  readonly place: string;
  readonly dialect: Dialect;
  /** The same database for those who wait for it less long; where it cannot keep silent, left out. */
  readonly dialectFor?: (waiting: Waiting) => Dialect;
  /** Where the migrator keeps its own tables; SQLite has no schemas. */
  readonly hasSchemas: boolean;
  /** Whether a row can be locked, and one that is locked left aside; SQLite has one writer at a time. */
  readonly locksRows: boolean;
  /** Whether it searches texts by their stems; over SQLite the one process holds its index in memory. */
  readonly searchesTexts: boolean;
  readonly jsonRows: JsonRows;
  readonly faultOf: (error: unknown) => Fault;
  /** Throws where what is written would be lost though the database takes it; left out where nothing can be looked at. */
  readonly ensureKept?: () => void;
}
