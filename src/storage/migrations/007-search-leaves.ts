import { sql, type Kysely, type Migration } from '../engines/kysely.js';

/**
 * Only where the database searches texts: over SQLite one process holds its index in memory. `needed_at` is a moment;
 * what nobody has needed for a day is let go. The passages are searched by their stems; GIN lists where each stands.
 */
export const searchLeaves: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('search_leaf')
      .addColumn('number', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn('edition', 'text', (column) => column.notNull())
      .addColumn('description', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('needed_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('search_leaf_key', ['edition', 'description', 'version'])
      .execute();
    await db.schema
      .createTable('search_passage')
      .addColumn('leaf', 'integer', (column) =>
        column.notNull().references('search_leaf.number').onDelete('cascade'),
      )
      .addColumn('place', 'int2', (column) => column.notNull())
      .addColumn('stems', sql`tsvector`, (column) => column.notNull())
      .addPrimaryKeyConstraint('search_passage_key', ['leaf', 'place'])
      .execute();
    await db.schema
      .createTable('search_tally')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('needed_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('search_passage_stems')
      .on('search_passage')
      .using('gin')
      .column('stems')
      .execute();
  },
};
