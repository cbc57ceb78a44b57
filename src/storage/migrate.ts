import { AmetibotError, type Log } from '../ground/index.js';
import type { Engine } from './engines/engine.js';
import { Migrator, sql, type Kysely, type Migration } from './engines/kysely.js';
import { migrations, ofSearchedTexts } from './migrations/all.js';
import type { Tables } from './engines/tables.js';

const names = Object.keys(migrations);

/**
 * Brings the tables to the newest version, or to the one that is named. Several processes may begin at once: one
 * migrates under a lock (PostgreSQL's advisory lock, SQLite's write lock), the others find it done.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  log: Log,
  upTo = names.at(-1),
): Promise<void> {
  const done = await migrationsDone(db);
  ensureKnown(done);
  if (upTo === undefined || done.includes(upTo)) return;
  const schema = engine.hasSchemas ? await currentSchema(db) : undefined;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(engine) },
    // Else the migrator takes the tables of another schema of the same database for its own.
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error, results } = await migrator.migrateTo(upTo);
  if (error !== undefined) throw error;
  // Once in the life of a database, or where somebody has taken the last one away, and the bot cannot know which.
  if (done.length === 0)
    log.warn(
      { place: engine.place },
      'Nothing was kept here yet, so a new ledger begins; where there was one, end the bot and put back the last backup, or see DATA_DIR and DATABASE_URL',
    );
  const run = (results ?? []).map(({ migrationName }) => migrationName);
  log.info({ migrations: run }, 'The tables are at their newest version');
}

/** For whoever changes nothing: the tables must be at the newest version already. */
export async function ensureNewest(db: Kysely<Tables>): Promise<void> {
  const done = await migrationsDone(db);
  ensureKnown(done);
  const missing = names.filter((name) => !done.includes(name));
  if (missing.length === 0) return;
  throw new AmetibotError({
    code: 'storage.older',
    message: `The tables are of an older version of the bot, or there are none (${missing.join(', ')}).`,
    cure: 'Use the commands of that version, or start this one over them or over a copy: it brings them to the newest.',
  });
}

/** For a command that may come before the bot's first start: makes tables where there are none, and changes no older ones. */
export async function newestOrFirst(db: Kysely<Tables>, engine: Engine, log: Log): Promise<void> {
  const done = await migrationsDone(db);
  return done.length === 0 ? migrate(db, engine, log) : ensureNewest(db);
}

function migrationsFor({ searchesTexts }: Engine): Record<string, Migration> {
  const nothing: Migration = { up: async () => {} };
  return Object.fromEntries(
    Object.entries(migrations).map(([name, migration]) => [
      name,
      searchesTexts || !ofSearchedTexts.has(name) ? migration : nothing,
    ]),
  );
}

/** The short way of every start but the first; where there is no such table yet, nothing has been done. */
async function migrationsDone(db: Kysely<Tables>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (isNoSuchTable(error)) return [];
    throw error;
  }
}

function isNoSuchTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /no such table/u.test(error.message) || ('code' in error && error.code === '42P01');
}

/** Where DATABASE_URL names a schema that is not there, that is said as the server says it of a table to be made. */
async function currentSchema(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = rows[0]?.schema ?? null;
  if (schema === null) throw Object.assign(new Error('There is no such schema'), { code: '3F000' });
  return schema;
}

function ensureKnown(done: readonly string[]): void {
  const unknown = done.filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw new AmetibotError({
    code: 'storage.newer',
    message: `A newer version of the bot has changed the database (${unknown.join(', ')}).`,
    cure: 'Start that version or a newer one, or put back the copy from before.',
  });
}
