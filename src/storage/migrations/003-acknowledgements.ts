import { sql, type Kysely, type Migration } from '../engines/kysely.js';

const noEvent = '0'.repeat(64);

export const acknowledgements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createEvents(db);
    await createHead(db);
    await createWhatIsErased(db);
    await db.schema
      .createTable('description_version')
      .addColumn('version', 'text', (column) => column.primaryKey())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .execute();
  },
};

/** The chain itself. Nothing in it names anybody, so nothing in it is ever changed or deleted. */
async function createEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('acknowledgement_event')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in ('issued', 'seen', 'acknowledged', 'disputed', 'withdrawn')`),
    )
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('position', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('activity', 'text')
    .addColumn('receipt', 'text', (column) => column.unique())
    .addColumn('by_person', 'text')
    .addColumn('words', 'text')
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    // What no two events may share; null where there may be many.
    .addColumn('once_key', 'text', (column) => column.unique())
    .execute();
  await db.schema
    .createIndex('acknowledgement_event_person')
    .on('acknowledgement_event')
    .column('person')
    .execute();
}

/** One row: the end of the chain, and the lock under which events are appended. */
async function createHead(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('acknowledgement_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into acknowledgement_head (id, sequence, hash) values (1, 0, ${sql.lit(noEvent)})`.execute(
    db,
  );
}

/** Who a pseudonym is, and what people wrote: this goes when a person is erased, and the chain stays whole. */
async function createWhatIsErased(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('acknowledgement_person')
    .addColumn('pseudonym', 'text', (column) => column.primaryKey())
    .addColumn('aad_object_id', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('acknowledgement_words')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('clause', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
}
