import { sql, type Kysely, type Migration } from '../engines/kysely.js';

export const reminders: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createCampaigns(db);
    await createDeliveries(db);
    await createPace(db);
    await db.schema
      .createIndex('conversation_reference_person')
      .on('conversation_reference')
      .expression(sql`lower(person_aad_object_id)`)
      .execute();
  },
};

async function createCampaigns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reminder_campaign')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('parent', 'text')
    .addColumn('started_by', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull().check(sql`language in ('et', 'en')`))
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('message_et', 'text', (column) => column.notNull())
    .addColumn('message_en', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('send_at', 'text', (column) => column.notNull())
    .addColumn('repeats', 'text')
    .addColumn('follow_ups', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('waiting', 'running', 'finished', 'cancelled', 'stopped')`),
    )
    .addColumn('stop_reason', 'text')
    .addColumn('started_at', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('card_conversation', 'text')
    .addColumn('card_activity', 'text')
    .addColumn('told_tenths', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('reminder_campaign_next')
    .on('reminder_campaign')
    .columns(['state', 'send_at'])
    .execute();
  await db.schema.createIndex('reminder_campaign_parent').on('reminder_campaign').column('parent').execute();
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  const states = sql`state in
    ('queued', 'attempting', 'delivered', 'refused', 'unknown', 'withdrawn', 'unreachable')`;
  await db.schema
    .createTable('reminder_delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('campaign', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(states))
    .addColumn('reason', 'text')
    .addColumn('detail', 'text')
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('conversation', 'text')
    .addColumn('activity_id', 'text')
    .addColumn('posts', 'integer', (column) => column.notNull())
    .addColumn('chat', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    // Nobody stands twice in a campaign.
    .addUniqueConstraint('reminder_delivery_once', ['campaign', 'person'])
    .addCheckConstraint('reminder_delivery_taken', sql`(state = 'delivered') = (activity_id is not null)`)
    .execute();
  await db.schema
    .createIndex('reminder_delivery_queue')
    .on('reminder_delivery')
    .columns(['state', 'not_before'])
    .execute();
  await db.schema
    .createIndex('reminder_delivery_tally')
    .on('reminder_delivery')
    .columns(['campaign', 'state', 'reason'])
    .execute();
  await db.schema
    .createIndex('reminder_delivery_person')
    .on('reminder_delivery')
    .columns(['person', 'at'])
    .execute();
}

async function createPace(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reminder_pace')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('next_at', 'double precision', (column) => column.notNull())
    .addColumn('rate', 'double precision', (column) => column.notNull())
    .addColumn('slowed_at', 'double precision', (column) => column.notNull())
    .addColumn('refusals', 'integer', (column) => column.notNull())
    .execute();
}
