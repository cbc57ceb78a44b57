import { isBlank, type Line, type SectionLine } from '../lines/line.js';
import type { Part } from '../labels/part.js';

/**
 * A stretch of the document under one label.
 * `unknown`: a heading or a numbered row whose label is in no table. `opening`: what stands before the first label.
 */
export interface Section {
  readonly part: Part | 'unknown' | 'opening';
  /** The label as written. */
  readonly label: string;
  /** The label of the table, where the document's is not quite it. */
  readonly near: string | null;
  readonly number: string | null;
  /** The line on which the label stands. */
  readonly at: Line;
  /** The value begins on the label's own line. */
  readonly inline: boolean;
  readonly lines: readonly SectionLine[];
  /** Duties: the document names a column or a place for results. */
  readonly hasResults: boolean;
  /** Duties: the heads of the columns beside them, as written, those of results and activities. */
  readonly columns: readonly ColumnHead[];
}

/** Something stands under its label. */
export function hasWords({ lines }: Section): boolean {
  return lines.some((line) => !isBlank(line));
}

export interface ColumnHead {
  readonly part: 'results' | 'activities';
  readonly label: string;
}

/** Where in a document a label may be met: each stretch has labels of its own. */
export type Stretch = 'opening' | 'duties' | 'body' | 'requirements' | 'end';

export function stretchOf(part: Section['part'], before: Stretch): Stretch {
  switch (part) {
    case 'duties':
    case 'results':
    case 'activities':
      return 'duties';
    case 'rights':
    case 'responsibilities':
    case 'rights-and-responsibilities':
    case 'tools':
      return 'body';
    case 'requirements':
    case 'education':
    case 'experience':
    case 'languages':
    case 'computerSkills':
    case 'competencies':
    case 'additional':
      return 'requirements';
    case 'review':
      return 'end';
    case 'signatures':
      // `Koostaja: …` in the head of a form: the document is only about to begin.
      return before === 'opening' ? before : 'end';
    case 'opening':
    case 'document':
    case 'general':
      return 'opening';
    case 'title':
    case 'unit':
    case 'manager':
    case 'subordinates':
    case 'substitutedBy':
    case 'substitutes':
    case 'purpose':
    case 'group':
    case 'conditions':
    case 'approval':
    case 'appointment':
    case 'unknown':
      return before;
  }
}
