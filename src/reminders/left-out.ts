import { plainObjectId } from '../ground/index.js';
import { standingOf, type Staff, type StaffMember } from '../people/index.js';

/** Whom HR leaves out of a reminder that is meant for more. */
export type LeftOut =
  /** With the units inside it. */
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'person'; readonly aadObjectId: string }
  /** Everybody to whom somebody reports, and whom the roster calls so. */
  | { readonly kind: 'managers' };

/** `unit:NAME`, `person:ID`, `managers`. */
export function leftOutText(leftOut: LeftOut): string {
  switch (leftOut.kind) {
    case 'unit':
      return `unit:${leftOut.unit}`;
    case 'person':
      return `person:${plainObjectId(leftOut.aadObjectId)}`;
    case 'managers':
      return leftOut.kind;
  }
}

/** `undefined` where the text says nobody. */
export function readLeftOut(text: string): LeftOut | undefined {
  if (text === 'managers') return { kind: text };
  const [, kind, named = ''] = /^(unit|person):\s*(.{1,300})$/su.exec(text.trim()) ?? [];
  const name = named.trim();
  if (name === '') return undefined;
  return kind === 'unit' ? { kind, unit: name } : { kind: 'person', aadObjectId: name };
}

/** Those of the staff who are meant. */
export function membersLeftOut(leftOut: LeftOut, staff: Staff): readonly StaffMember[] {
  switch (leftOut.kind) {
    case 'unit':
      return staff.inUnit(leftOut.unit);
    case 'person':
      return [staff.find(leftOut.aadObjectId) ?? []].flat();
    case 'managers':
      return staff.everybody.filter(({ aadObjectId }) =>
        standingOf(aadObjectId, staff).roles.includes('manager'),
      );
  }
}
