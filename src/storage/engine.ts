import type { Fault } from './fault.js';
import type { JsonRows } from './json-rows.js';
import type { Dialect } from './kysely.js';

/** All that differs between the two databases: how one is opened, and what its errors mean. */
export interface Engine {
  readonly dialect: Dialect;
  /** Where the migrator keeps its own tables; SQLite has no schemas. */
  readonly hasSchemas: boolean;
  readonly jsonRows: JsonRows;
  readonly faultOf: (error: unknown) => Fault;
}
