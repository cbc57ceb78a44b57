import type { Kysely, Migration } from '../engines/kysely.js';

/** Forwards only; a migration that has been released is never edited. */
export const conversations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('conversation_memory')
      .addColumn('conversation', 'text', (column) => column.primaryKey())
      .addColumn('said', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('conversation_memory_at').on('conversation_memory').column('at').execute();
    await db.schema
      .createTable('conversation_reference')
      .addColumn('conversation', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('tenant_id', 'text')
      .addColumn('bot', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text')
      .addColumn('person_aad_object_id', 'text')
      .addColumn('first_at', 'text', (column) => column.notNull())
      .addColumn('last_at', 'text', (column) => column.notNull())
      .execute();
  },
};
