import { plainObjectId } from '../ground/index.js';
import { standingOf, type Staff, type StaffMember } from '../people/index.js';

/** Some of the staff by what names them: whom HR has a reminder for, or leaves out of one that is meant for more. */
export type Group =
  /** With the units inside it. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** Who holds the position, by the id of its description. */
  | { readonly kind: 'position'; readonly descriptionId: string }
  | { readonly kind: 'person'; readonly aadObjectId: string }
  /** Everybody to whom somebody reports, and whom the roster calls so. */
  | { readonly kind: 'managers' };

const kinds: readonly string[] = [
  'unit',
  'position',
  'person',
  'managers',
] satisfies readonly Group['kind'][];

export function isGroup(part: { readonly kind: string }): part is Group {
  return kinds.includes(part.kind);
}

/** `unit:NAME`, `position:ID`, `person:ID`, `managers`. */
export function groupText(group: Group): string {
  switch (group.kind) {
    case 'unit':
      return `unit:${group.unit}`;
    case 'position':
      return `position:${group.descriptionId}`;
    case 'person':
      return `person:${plainObjectId(group.aadObjectId)}`;
    case 'managers':
      return group.kind;
  }
}

/** `undefined` where the text says nobody. */
export function readGroup(text: string): Group | undefined {
  const said = text.trim();
  if (said === 'managers') return { kind: said };
  const [, kind, named = ''] = /^(unit|position|person):\s*(.{1,300})$/su.exec(said) ?? [];
  const name = named.trim();
  if (name === '') return undefined;
  if (kind === 'unit') return { kind, unit: name };
  return kind === 'position' ? { kind, descriptionId: name } : { kind: 'person', aadObjectId: name };
}

/** Those of the staff who are meant. */
export function membersIn(group: Group, staff: Staff): readonly StaffMember[] {
  switch (group.kind) {
    case 'unit':
      return staff.inUnit(group.unit);
    case 'position':
      return staff.holdersOf(group.descriptionId);
    case 'person':
      return [staff.find(group.aadObjectId) ?? []].flat();
    case 'managers':
      return staff.everybody.filter(({ aadObjectId }) =>
        standingOf(aadObjectId, staff).roles.includes('manager'),
      );
  }
}
