import type { Lesson, LessonTarget } from '../../learning/index.js';
import type { Selectable } from '../engines/kysely.js';
import type { LessonTable } from '../engines/tables.js';

type TargetColumns = Pick<LessonTable, 'description_id' | 'duty_number' | 'duty_index' | 'duty_text'>;

export function targetColumns(target: LessonTarget): TargetColumns {
  switch (target.kind) {
    case 'nothing':
      return { description_id: null, duty_number: null, duty_index: null, duty_text: null };
    case 'duty':
      return {
        description_id: target.descriptionId,
        duty_number: target.dutyNumber,
        duty_index: target.dutyIndex,
        duty_text: target.dutyText,
      };
  }
}

function targetOf(row: TargetColumns): LessonTarget {
  const { description_id: descriptionId, duty_index: dutyIndex, duty_text: dutyText } = row;
  // The table's own check lets these three be null together alone.
  if (descriptionId === null || dutyIndex === null || dutyText === null) return { kind: 'nothing' };
  return { kind: 'duty', descriptionId, dutyNumber: row.duty_number, dutyIndex, dutyText };
}

export function lessonOf(row: Selectable<LessonTable>): Lesson {
  return {
    id: row.id,
    text: row.text,
    target: targetOf(row),
    taughtBy: row.taught_by,
    taughtAt: new Date(row.taught_at),
    undoneBy: row.undone_by,
    undoneAt: row.undone_at === null ? null : new Date(row.undone_at),
  };
}

/** Whether both mean the same duty: its place may have moved in between. */
export function isSameTarget(a: LessonTarget, b: LessonTarget): boolean {
  if (a.kind === 'nothing' || b.kind === 'nothing') return a.kind === b.kind;
  return a.descriptionId === b.descriptionId && a.dutyIndex === b.dutyIndex && a.dutyText === b.dutyText;
}
