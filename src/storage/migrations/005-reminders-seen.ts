import type { Kysely, Migration } from '../engines/kysely.js';

export const remindersSeen: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('reminder_delivery').addColumn('seen_at', 'text').execute();
    await db.schema
      .createIndex('reminder_delivery_conversation')
      .on('reminder_delivery')
      .column('conversation')
      .execute();
  },
};
