import type { Head } from '../../acknowledgements/index.js';
import { AmetibotError } from '../../ground/index.js';
import type { Kysely } from '../engines/kysely.js';
import type { Tables } from '../engines/tables.js';

export async function readHead(db: Kysely<Tables>): Promise<Head> {
  const [head] = await db
    .selectFrom('acknowledgement_head')
    .select(['sequence', 'hash'])
    .where('id', '=', 1)
    .execute();
  return head ?? endMissing();
}

/**
 * The first statement writes, so until its transaction ends nobody else appends: PostgreSQL holds the row, SQLite the
 * file. It is how both databases can be told so in the same words.
 */
export async function holdHead(db: Kysely<Tables>): Promise<Head> {
  const [head] = await db
    .updateTable('acknowledgement_head')
    .set((eb) => ({ sequence: eb.ref('sequence') }))
    .where('id', '=', 1)
    .returning(['sequence', 'hash'])
    .execute();
  return head ?? endMissing();
}

/** The tables are made with it, and the bot never deletes it. */
function endMissing(): never {
  throw new AmetibotError({
    code: 'storage.end_missing',
    message:
      'The end of the ledger of acknowledgements is not noted any more: acknowledgement_head is empty.',
    cure: 'The bot never deletes it, so somebody did, in the database: keep a copy as evidence, and put back the last backup.',
  });
}
