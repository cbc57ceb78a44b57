import { sql, type Kysely, type Migration } from '../engines/kysely.js';

export const learning: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createQuestions(db);
    await createThumbs(db);
    await createLessons(db);
  },
};

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unanswered_question')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wording', 'text', (column) => column.notNull().unique())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull().check(sql`language in ('et', 'en')`))
    .addColumn('asker_position', 'text')
    .addColumn('times', 'integer', (column) => column.notNull().check(sql`times > 0`))
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('open', 'taught', 'dismissed')`),
    )
    .addColumn('last_note', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('unanswered_question_listed')
    .on('unanswered_question')
    .columns(['state', 'times', 'last_at'])
    .execute();
}

async function createThumbs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('thumb')
    .addColumn('tap', 'text', (column) => column.primaryKey())
    .addColumn('answer_kind', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull().check(sql`verdict in ('up', 'down')`))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('asker_position', 'text')
    .addColumn('comment', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('thumb_at').on('thumb').column('at').execute();
}

async function createLessons(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('lesson')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('description_id', 'text')
    .addColumn('duty_number', 'text')
    .addColumn('duty_index', 'integer')
    .addColumn('duty_text', 'text')
    .addColumn('taught_by', 'text', (column) => column.notNull())
    .addColumn('taught_at', 'text', (column) => column.notNull())
    .addColumn('undone_by', 'text')
    .addColumn('undone_at', 'text')
    .addCheckConstraint(
      'lesson_target',
      sql`(description_id is null) = (duty_index is null) and (description_id is null) = (duty_text is null)`,
    )
    .execute();
  // One wording has one lesson in force, whoever teaches at the same moment.
  await db.schema
    .createIndex('lesson_in_force')
    .unique()
    .on('lesson')
    .column('wording')
    .where(sql.ref('undone_at'), 'is', null)
    .execute();
}
