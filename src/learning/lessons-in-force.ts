import { descriptionWithId, type Collection, type Duty } from '../descriptions/index.js';
import type { Lesson, LessonTarget } from './lesson.js';

/** A lesson and the duty that it means today. */
type LessonInForce =
  | {
      readonly kind: 'duty';
      readonly lesson: Lesson;
      readonly descriptionId: string;
      readonly dutyIndex: number;
    }
  | { readonly kind: 'nothing'; readonly lesson: Lesson };

interface LessonsWeighed {
  readonly inForce: readonly LessonInForce[];
  /** Not undone, but the duty's words are gone from its description: HR teaches these anew, or undoes them. */
  readonly stale: readonly Lesson[];
}

/**
 * Which lessons hold for these descriptions. A duty that moved or was renumbered is still that duty; one whose words
 * were rewritten may mean something else now, and its lesson is not applied.
 */
export function lessonsInForce(lessons: readonly Lesson[], collection: Collection): LessonsWeighed {
  const standing = lessons.filter(({ undoneAt }) => undoneAt === null);
  const weighed = standing.map((lesson) => ({ lesson, found: weigh(lesson, collection) }));
  return {
    inForce: weighed.flatMap(({ found }) => found ?? []),
    stale: weighed.filter(({ found }) => found === undefined).map(({ lesson }) => lesson),
  };
}

function weigh(lesson: Lesson, collection: Collection): LessonInForce | undefined {
  const { target } = lesson;
  switch (target.kind) {
    case 'nothing':
      return { kind: 'nothing', lesson };
    case 'duty': {
      const { descriptionId } = target;
      const duties = descriptionWithId(descriptionId, collection)?.duties ?? [];
      const dutyIndex = indexToday(target, duties);
      return dutyIndex === undefined ? undefined : { kind: 'duty', lesson, descriptionId, dutyIndex };
    }
  }
}

/** Two duties may have the same words: the one in its old place is meant, else that of its old number. */
function indexToday(
  { dutyText, dutyIndex, dutyNumber }: Extract<LessonTarget, { kind: 'duty' }>,
  duties: readonly Duty[],
): number | undefined {
  const same = [...duties.keys()].filter((at) => plain(duties[at]?.text) === plain(dutyText));
  if (same.includes(dutyIndex)) return dutyIndex;
  return same.find((at) => duties[at]?.number === dutyNumber) ?? same[0];
}

function plain(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
