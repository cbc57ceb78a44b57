import { oneDay } from '../../ground/index.js';
import type { LearningStore } from '../../learning/index.js';
import { momentAgo, type Access, type Accesses } from '../engines/access.js';
import { allLessons, teach, undo } from './lessons.js';
import { listThumbs, noteThumb } from './thumbs.js';
import { findUnanswered, listUnanswered, noteUnanswered } from './unanswered-questions.js';

/** Ids are drawn before the first attempt, so that each attempt is the same act. */
export function createLearningStore({ aside, person, nobody }: Accesses): LearningStore {
  const { attempt, newId } = person;
  return {
    noteUnanswered: (question) => {
      const noteId = newId();
      return aside.attempt(() => noteUnanswered(aside, question, noteId));
    },
    noteThumb: (thumb) => aside.attempt(() => noteThumb(aside, thumb)),
    listUnanswered: (page) => attempt(() => listUnanswered(person, page)),
    findUnanswered: (id) => attempt(() => findUnanswered(person, id)),
    listThumbs: (page, verdict) => attempt(() => listThumbs(person, page, verdict)),
    teach: (questionId, target, by) => {
      const lessonId = newId();
      return attempt(() => teach(person, { questionId, target, by, lessonId }));
    },
    undo: (lessonId, by) => attempt(() => undo(person, lessonId, by)),
    lessons: () => attempt(() => allLessons(person)),
    forgetOlderThan: (days) => nobody.attempt(() => forgetOlderThan(nobody, days)),
  };
}

async function forgetOlderThan(access: Access, days: number): Promise<number> {
  const before = momentAgo(access, days * oneDay);
  const questions = await access.db
    .deleteFrom('unanswered_question')
    .where('last_at', '<', before)
    .executeTakeFirst();
  const thumbs = await access.db.deleteFrom('thumb').where('at', '<', before).executeTakeFirst();
  return Number(questions.numDeletedRows + thumbs.numDeletedRows);
}
