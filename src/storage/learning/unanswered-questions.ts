import {
  tidyText,
  wordingOf,
  type NewUnanswered,
  type UnansweredPage,
  type UnansweredQuestion,
} from '../../learning/index.js';
import { momentOf, type Access } from '../engines/access.js';
import type { Selectable } from '../engines/kysely.js';
import type { UnansweredQuestionTable } from '../engines/tables.js';

/** `noteId` is the same when the same note is tried again, and then it has been counted. */
export async function noteUnanswered(access: Access, asked: NewUnanswered, noteId: string): Promise<void> {
  const text = tidyText(asked.text);
  if (text === '') return;
  const now = momentOf(access);
  await access.db
    .insertInto('unanswered_question')
    .values({
      id: noteId,
      wording: wordingOf(text),
      text,
      language: asked.language,
      asker_position: asked.askerPosition,
      times: 1,
      first_at: now,
      last_at: now,
      state: 'open',
      last_note: noteId,
    })
    .onConflict((conflict) =>
      conflict
        .column('wording')
        .doUpdateSet((eb) => ({
          times: eb('unanswered_question.times', '+', 1),
          last_at: eb.ref('excluded.last_at'),
          last_note: eb.ref('excluded.last_note'),
          asker_position: eb
            .case()
            .when('unanswered_question.asker_position', '=', eb.ref('excluded.asker_position'))
            .then(eb.ref('excluded.asker_position'))
            .else(null)
            .end(),
        }))
        .where('unanswered_question.last_note', '!=', (eb) => eb.ref('excluded.last_note')),
    )
    .execute();
}

export async function listUnanswered(
  { db }: Access,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<UnansweredPage> {
  const open = db.selectFrom('unanswered_question').where('state', '=', 'open');
  const rows = await open
    .selectAll()
    .orderBy('times', 'desc')
    .orderBy('last_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await open
    .select((eb) => eb.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  return { questions: rows.map(questionOf), total: Number(total) };
}

export async function findUnanswered({ db }: Access, id: string): Promise<UnansweredQuestion | null> {
  const row = await db.selectFrom('unanswered_question').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : questionOf(row);
}

function questionOf(row: Selectable<UnansweredQuestionTable>): UnansweredQuestion {
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    askerPosition: row.asker_position,
    times: row.times,
    firstAt: new Date(row.first_at),
    lastAt: new Date(row.last_at),
    state: row.state,
  };
}
