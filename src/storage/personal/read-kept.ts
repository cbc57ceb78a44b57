import type { ExpressionBuilder, Kysely, Selectable } from '../engines/kysely.js';
import type { LessonTable, Tables } from '../engines/tables.js';
import { eventsConcerning } from '../ledger/ledger-read.js';
import { talkAsSaid, talksNaming, talksOf } from '../talk/talks-of-person.js';
import type { KeptOfPerson } from './kept-of-person.js';
import { campaignsNaming } from './named-in-campaigns.js';
import { isForAlone, isId, plainId } from './whose-row.js';

/** All that is kept under a plain id. */
export async function keptOf(db: Kysely<Tables>, id: string): Promise<KeptOfPerson> {
  const references = await db
    .selectFrom('conversation_reference')
    .selectAll()
    .where(isId('person_aad_object_id', id))
    .orderBy('conversation')
    .execute();
  const talks = await talksOf(db, id, references);
  const lessons = await db.selectFrom('lesson').selectAll().where(isLessonOf(id)).orderBy('id').execute();
  const reminders = await db
    .selectFrom('reminder_delivery')
    .select(['campaign', 'state', 'reason', 'at', 'seen_at'])
    .where('person', '=', id)
    .orderBy('at')
    .orderBy('campaign')
    .execute();
  return {
    talks: talks.map(talkAsSaid),
    namedInTalks: (await talksNaming(db, id, talks)).map(({ at }) => ({ at })),
    references,
    lessons: lessons.map((row) => partIn(row, id)),
    reminders,
    putOff: await putOffBy(db, id),
    leftOut: (await campaignsNaming(db, id)).map(({ id: campaign, state, send_at }) => ({
      id: campaign,
      state,
      send_at,
    })),
    acknowledgements: await acknowledgementsOf(db, id),
    told: await toldTo(db, id),
  };
}

async function putOffBy(db: Kysely<Tables>, id: string): Promise<KeptOfPerson['putOff']> {
  return db
    .selectFrom('reminder_campaign')
    .select(['id', 'parent', 'state', 'send_at'])
    .where(isForAlone(id))
    .orderBy('send_at')
    .orderBy('id')
    .execute();
}

async function toldTo(db: Kysely<Tables>, id: string): Promise<KeptOfPerson['told']> {
  return db
    .selectFrom('told_once')
    .select(['matter', 'at'])
    .where('person', '=', id)
    .where('person', '<>', '')
    .orderBy('at')
    .orderBy('matter')
    .execute();
}

async function acknowledgementsOf(db: Kysely<Tables>, id: string): Promise<KeptOfPerson['acknowledgements']> {
  const events = await eventsConcerning(db, id);
  const rows = await db
    .selectFrom('acknowledgement_words')
    .selectAll()
    // No event is 0: PostgreSQL takes no empty list.
    .where('sequence', 'in', [0, ...events.map(({ sequence }) => sequence)])
    .execute();
  const written = new Map(rows.map(({ sequence, clause, text }) => [sequence, { clause, text }]));
  return events.map((event) => ({ ...event, written: written.get(event.sequence) ?? null }));
}

function isLessonOf(id: string) {
  return (eb: ExpressionBuilder<Tables, 'lesson'>) => eb.or([isId('taught_by', id), isId('undone_by', id)]);
}

/** Of a lesson that one person taught and another took back, each has done one half. */
function partIn(row: Selectable<LessonTable>, id: string): KeptOfPerson['lessons'][number] {
  return {
    text: row.text,
    taughtAt: plainId(row.taught_by) === id ? row.taught_at : null,
    undoneAt: plainId(row.undone_by ?? '') === id ? row.undone_at : null,
  };
}
