import { Pool } from 'pg';
import { laterBySystemClock, type Log } from '../../ground/index.js';
import type { Engine } from './engine.js';
import { postgresJsonRows } from './json-rows.js';
import { PostgresDialect } from './kysely.js';
import { lentConnections } from './lent-connections.js';
import { patience, type Waiting } from './patience.js';
import { placeOf, postgresFault } from './postgres-fault.js';

/** Enough for one process that answers a few questions at once, and little enough for several processes. */
const mostConnections = 10;

export function openPostgres(databaseUrl: string, log: Log, later = laterBySystemClock): Engine {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    // Silence is counted here and not by the server: a network that is dead answers nothing.
    connectionTimeoutMillis: patience.person,
    keepAlive: true,
    application_name: 'ametibot',
  });
  // Without listeners a connection that is lost would end the process. One in use fails its query, which says so.
  pool.on('connect', (client) => void client.on('error', () => {}));
  pool.on('error', (error) => log.warn({ err: error }, 'An idle connection to the database was lost'));
  const dialectFor = (waiting: Waiting) =>
    new PostgresDialect({ pool: lentConnections(pool, { silence: patience[waiting], later }) });
  const place = placeOf(databaseUrl);
  return {
    place,
    dialect: dialectFor('nobody'),
    dialectFor,
    hasSchemas: true,
    locksRows: true,
    searchesTexts: true,
    jsonRows: postgresJsonRows,
    faultOf: (error) => postgresFault(error, place),
  };
}
