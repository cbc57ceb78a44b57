import { momentOf, type Access } from './access.js';
import { sql } from './kysely.js';

/** No talk has this name: theirs hold a blank. What a crash leaves of it is pruned with the talks. */
const probe = 'probe';
/** More than there may be left in the pages that a database has already. */
const size = 16_384;

/** Asks the database something small. */
export async function probeReading({ db }: Pick<Access, 'db'>): Promise<void> {
  await sql`select name from kysely_migration limit 1`.execute(db);
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
