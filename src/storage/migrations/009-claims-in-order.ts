import type { Kysely, Migration } from '../engines/kysely.js';

/**
 * All of a campaign may be sent from the same moment on, and then go by their ids: with those in the index the next
 * hundred are read, and without them all that wait were sorted for each claim.
 */
export const claimsInOrder: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropIndex('reminder_delivery_queue').execute();
    await db.schema
      .createIndex('reminder_delivery_queue')
      .on('reminder_delivery')
      .columns(['state', 'not_before', 'id'])
      .execute();
  },
};
