import { sql, type Kysely, type Migration } from '../engines/kysely.js';

/**
 * Until now a claim stood for good, and that a dispute had arrived was a claim of its own beside it. A dispute that was
 * claimed and has not arrived may be claimed again; all else counts as told.
 */
export const toldAt: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('told_once').addColumn('told_at', 'text').execute();
    await sql`update told_once set told_at = at where matter not like 'dispute:%' or exists
      (select 1 from told_once as beside where beside.person = told_once.person
        and beside.matter = told_once.matter || ':arrived')`.execute(db);
  },
};
