import type { Lesson, LessonTarget, Teaching } from '../../learning/index.js';
import { momentOf, type Access } from '../engines/access.js';
import type { Selectable, Transaction } from '../engines/kysely.js';
import { isSameTarget, lessonOf, targetColumns } from './lesson-row.js';
import type { LessonTable, Tables, UnansweredQuestionTable } from '../engines/tables.js';

interface TeachingAct {
  readonly questionId: string;
  readonly target: LessonTarget;
  readonly by: string;
  /** The same when the act is tried again. */
  readonly lessonId: string;
}

/** All or nothing: the older lesson undone, the new one kept, the question off the list. */
export function teach(access: Access, act: TeachingAct): Promise<Teaching> {
  return access.db.transaction().execute(async (db): Promise<Teaching> => {
    const question = await holdTaught(db, act.questionId);
    if (question === undefined) return { kind: 'no-such-question' };
    const standing = await findStanding(db, question.wording);
    if (standing !== undefined && isSameTarget(lessonOf(standing).target, act.target)) {
      return { kind: 'taught', lesson: lessonOf(standing) };
    }
    const now = momentOf(access);
    if (standing !== undefined) await markUndone(db, standing.id, act.by, now);
    const row = await insertLesson(db, question, act, now);
    return { kind: 'taught', lesson: lessonOf(row) };
  });
}

/**
 * The first statement writes, which makes this the only act on the question until its transaction ends. It is how
 * both databases can be told so in the same words.
 */
function holdTaught(db: Transaction<Tables>, id: string) {
  return db
    .updateTable('unanswered_question')
    .set({ state: 'taught' })
    .where('id', '=', id)
    .returning(['wording', 'text'])
    .executeTakeFirst();
}

function findStanding(db: Transaction<Tables>, wording: string) {
  return db
    .selectFrom('lesson')
    .selectAll()
    .where('wording', '=', wording)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
}

async function markUndone(db: Transaction<Tables>, id: string, by: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('lesson')
    .set({ undone_by: by, undone_at: now })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function insertLesson(
  db: Transaction<Tables>,
  { wording, text }: Pick<UnansweredQuestionTable, 'wording' | 'text'>,
  { target, by, lessonId }: TeachingAct,
  now: string,
): Promise<Selectable<LessonTable>> {
  return db
    .insertInto('lesson')
    .values({
      id: lessonId,
      wording,
      text,
      ...targetColumns(target),
      taught_by: by,
      taught_at: now,
      undone_by: null,
      undone_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The lesson no longer holds; only whoever undid it opens the question, so that a newer lesson stays. */
export function undo(access: Access, lessonId: string, by: string): Promise<Lesson | null> {
  return access.db.transaction().execute(async (db) => {
    const found = await findLesson(db, lessonId);
    if (found === undefined) return null;
    await holdQuestion(db, found.wording);
    if (await markUndone(db, lessonId, by, momentOf(access))) await openQuestion(db, found.wording);
    const undone = await findLesson(db, lessonId);
    return lessonOf(undone ?? found);
  });
}

function findLesson(db: Transaction<Tables>, id: string) {
  return db.selectFrom('lesson').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The question before the lesson, as in teaching: who takes two locks in one order never waits in a ring. */
async function holdQuestion(db: Transaction<Tables>, wording: string): Promise<void> {
  await db
    .updateTable('unanswered_question')
    .set((eb) => ({ state: eb.ref('state') }))
    .where('wording', '=', wording)
    .execute();
}

async function openQuestion(db: Transaction<Tables>, wording: string): Promise<void> {
  await db.updateTable('unanswered_question').set({ state: 'open' }).where('wording', '=', wording).execute();
}

export async function allLessons({ db }: Access): Promise<readonly Lesson[]> {
  const rows = await db.selectFrom('lesson').selectAll().orderBy('taught_at').orderBy('id').execute();
  return rows.map(lessonOf);
}
