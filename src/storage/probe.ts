import { momentOf, type Access } from './engines/access.js';
import { sql } from './engines/kysely.js';
import type { Tables } from './engines/tables.js';

/** No talk has this name: theirs hold a blank. What a crash leaves of it is pruned with the talks. */
const probe = 'probe';
/** More than there may be left in the pages that a database has already. */
const size = 16_384;

/** Asks the database something small of each table: one that somebody took away fails those who need it alone. */
export async function probeReading(
  { db }: Pick<Access, 'db'>,
  tables: readonly (keyof Tables)[],
): Promise<void> {
  const looks = ['kysely_migration', ...tables].map(
    (table) => sql`select 1 as there from ${sql.table(table)} where 1 = 0`,
  );
  await sql`${sql.join(looks, sql` union all `)}`.execute(db);
}

/** Writes something that needs room, and takes it away again. */
export async function probeWriting(access: Pick<Access, 'db' | 'clock'>): Promise<void> {
  const row = { said: ' '.repeat(size), at: momentOf(access) };
  await access.db
    .insertInto('conversation_memory')
    .values({ conversation: probe, ...row })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(row))
    .execute();
  await access.db.deleteFrom('conversation_memory').where('conversation', '=', probe).execute();
}
