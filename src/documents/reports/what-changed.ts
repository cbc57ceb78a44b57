import type { Difference, Duty, Field } from '../../descriptions/index.js';

/** A field that a newer document says otherwise, with both sayings as text; a list's items are lines. */
export interface ChangedField {
  readonly field: Field | 'title';
  /** Of the duties, those alone that are gone or changed. */
  readonly before: string;
  /** Of the duties, those alone that are new or changed. */
  readonly after: string;
}

function inWords({ number, text, results }: Duty): string {
  return [number ?? '', text, ...results].join(' ').trim();
}

/** The duties of one difference, as they were and as they are; `null` where it is not about duties. */
function dutiesIn(difference: Difference): { readonly before: string; readonly after: string } | null {
  switch (difference.kind) {
    case 'part':
      return null;
    case 'duty-added':
      return { before: '', after: inWords(difference.duty) };
    case 'duty-removed':
      return { before: inWords(difference.duty), after: '' };
    case 'duty-changed':
      return { before: inWords(difference.before), after: inWords(difference.after) };
    case 'duties-moved':
      return { before: '', after: '' };
  }
}

function linesOf(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** What two versions say otherwise, field by field: each field once, in the order of a description. */
export function changedFields(differences: readonly Difference[]): readonly ChangedField[] {
  const duties = differences.map(dutiesIn).filter((each) => each !== null);
  const ofDuties: ChangedField = {
    field: 'duties',
    before: linesOf(duties.map(({ before }) => before)),
    after: linesOf(duties.map(({ after }) => after)),
  };
  const isFirst = (at: number): boolean => differences.findIndex(({ kind }) => kind !== 'part') === at;
  return differences.flatMap((difference, at) => {
    if (difference.kind !== 'part') return isFirst(at) ? [ofDuties] : [];
    const { part, before, after } = difference;
    return [{ field: part, before: before.join('\n'), after: after.join('\n') }];
  });
}
