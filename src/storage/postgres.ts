import { Pool } from 'pg';
import type { Log } from '../ground/index.js';
import type { Engine } from './engine.js';
import { postgresJsonRows } from './json-rows.js';
import { PostgresDialect } from './kysely.js';
import { placeOf, postgresFault } from './postgres-fault.js';

/** Enough for one process that answers a few questions at once, and little enough for several processes. */
const mostConnections = 10;
/** A person waits behind it: with all attempts together it stays under the 15 s after which Teams asks again. */
const connectTimeout = 2_000;
/** Counted here and not by the server: a network that is dead answers nothing, and some proxies refuse the setting. */
const queryTimeout = 10_000;

export function openPostgres(databaseUrl: string, log: Log): Engine {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    connectionTimeoutMillis: connectTimeout,
    query_timeout: queryTimeout,
    keepAlive: true,
    application_name: 'ametibot',
  });
  // Without listeners a connection that is lost would end the process. One in use fails its query, which says so.
  pool.on('connect', (client) => void client.on('error', () => {}));
  pool.on('error', (error) => log.warn({ err: error }, 'An idle connection to the database was lost'));
  return {
    dialect: new PostgresDialect({ pool }),
    hasSchemas: true,
    locksRows: true,
    searchesTexts: true,
    jsonRows: postgresJsonRows,
    faultOf: (error) => postgresFault(error, placeOf(databaseUrl)),
  };
}
