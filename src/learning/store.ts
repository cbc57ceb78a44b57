import type { Lesson, LessonTarget } from './lesson.js';
import type { NewThumb, Thumb, Verdict } from './thumb.js';
import type { NewUnanswered, UnansweredQuestion } from './unanswered-question.js';

/** How long a question or a thumb is of use. */
export const keptDays = 365;

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface UnansweredPage {
  readonly questions: readonly UnansweredQuestion[];
  /** How many there are on all pages. */
  readonly total: number;
}

/** `no-such-question`: forgotten since the card was shown. */
export type Teaching =
  | { readonly kind: 'taught'; readonly lesson: Lesson }
  | { readonly kind: 'no-such-question' };

/**
 * Keeps what is learned. Every act may come twice (two taps, a redelivery, two processes) and then does once.
 * What people wrote passes through `tidyText` before it is kept, whatever the caller did.
 */
export interface LearningStore {
  /** A wording that is known counts one more time, in whatever state it is; a text without words is left alone. */
  noteUnanswered(question: NewUnanswered): Promise<void>;
  /** The later of two thumbs with the same `tap` stays. */
  noteThumb(thumb: NewThumb): Promise<void>;
  /** The open questions, those asked most often first. */
  listUnanswered(page: Page): Promise<UnansweredPage>;
  /** In whatever state. */
  findUnanswered(questionId: string): Promise<UnansweredQuestion | null>;
  /** The newest first; all of them, or those of one verdict. */
  listThumbs(page: Page, verdict?: Verdict): Promise<readonly Thumb[]>;
  /** One wording has one lesson: taught the same again it is that lesson, taught otherwise the older is undone. */
  teach(questionId: string, target: LessonTarget, taughtBy: string): Promise<Teaching>;
  /** The lesson no longer holds and its question is open again. Who undid it first stays. */
  undo(lessonId: string, undoneBy: string): Promise<Lesson | null>;
  /** All of them, those undone too, in the order in which they were taught. */
  lessons(): Promise<readonly Lesson[]>;
  /** Drops questions last asked, and thumbs given, longer ago; lessons stay. Gives how many were dropped. */
  forgetOlderThan(days: number): Promise<number>;
}
