import type { Kysely, Migration } from '../engines/kysely.js';

export const toldOnce: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('told_once')
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('matter', 'text', (column) => column.notNull())
      .addColumn('claim', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('told_once_key', ['person', 'matter'])
      .execute();
  },
};
