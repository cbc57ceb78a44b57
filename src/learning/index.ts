/**
 * Learning: what people asked in vain, what they thought of the answers, and what HR taught in reply.
 * It knows a question by its wording, an asker by the position alone, and which lessons still hold.
 * It refuses to know who asked (no name, no id, and what looks like one is masked), how a lesson weighs in the
 * search, how the list looks on a card and where it is all kept.
 */
export { lessonsInForce } from './lessons-in-force.js';
export { dutyTarget, forgottenPerson, type Lesson, type LessonTarget } from './lesson.js';
export { keptDays, type LearningStore, type Page, type Teaching, type UnansweredPage } from './store.js';
export type { NewThumb, Thumb, Verdict } from './thumb.js';
export { tidyText } from './tidy-text.js';
export type { NewUnanswered, UnansweredQuestion } from './unanswered-question.js';
export { wordingOf } from './wording.js';
