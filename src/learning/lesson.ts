import type { JobDescription } from '../descriptions/index.js';

/** Where a question belongs: to one duty, or to nothing that the descriptions hold. */
export type LessonTarget =
  | {
      readonly kind: 'duty';
      readonly descriptionId: string;
      readonly dutyNumber: string | null;
      readonly dutyIndex: number;
      /** The duty's words when it was taught: numbers move, and by its words it is known again. */
      readonly dutyText: string;
    }
  | { readonly kind: 'nothing' };

/** Stands in a lesson for somebody who is to be forgotten. */
export const forgottenPerson = 'forgotten';

/** What HR taught: these words, and their like, belong there. */
export interface Lesson {
  readonly id: string;
  readonly text: string;
  readonly target: LessonTarget;
  /** The `aadObjectId` of who taught it, or `forgottenPerson`. */
  readonly taughtBy: string;
  readonly taughtAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** The target that a duty is; undefined where the description has no such duty. */
export function dutyTarget(description: JobDescription, dutyIndex: number): LessonTarget | undefined {
  const duty = description.duties[dutyIndex];
  if (duty === undefined) return undefined;
  return {
    kind: 'duty',
    descriptionId: description.id,
    dutyNumber: duty.number,
    dutyIndex,
    dutyText: duty.text,
  };
}
