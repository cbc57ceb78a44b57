import type { LearningStore } from '../learning/index.js';
import { momentOf, type Access } from './access.js';
import { allLessons, teach, undo } from './lessons.js';
import { listThumbs, noteThumb } from './thumbs.js';
import { findUnanswered, listUnanswered, noteUnanswered } from './unanswered-questions.js';

/** Ids are drawn before the first attempt, so that each attempt is the same act. */
export function createLearningStore(access: Access): LearningStore {
  const { attempt, newId } = access;
  return {
    noteUnanswered: (question) => {
      const noteId = newId();
      return attempt(() => noteUnanswered(access, question, noteId));
    },
    noteThumb: (thumb) => attempt(() => noteThumb(access, thumb)),
    listUnanswered: (page) => attempt(() => listUnanswered(access, page)),
    findUnanswered: (id) => attempt(() => findUnanswered(access, id)),
    listThumbs: (page, verdict) => attempt(() => listThumbs(access, page, verdict)),
    teach: (questionId, target, by) => {
      const lessonId = newId();
      return attempt(() => teach(access, { questionId, target, by, lessonId }));
    },
    undo: (lessonId, by) => attempt(() => undo(access, lessonId, by)),
    lessons: () => attempt(() => allLessons(access)),
    forgetOlderThan: (days) => attempt(() => forgetOlderThan(access, days)),
  };
}

async function forgetOlderThan(access: Access, days: number): Promise<number> {
  const before = momentOf(access, days * 24 * 3_600_000);
  const questions = await access.db
    .deleteFrom('unanswered_question')
    .where('last_at', '<', before)
    .executeTakeFirst();
  const thumbs = await access.db.deleteFrom('thumb').where('at', '<', before).executeTakeFirst();
  return Number(questions.numDeletedRows + thumbs.numDeletedRows);
}
