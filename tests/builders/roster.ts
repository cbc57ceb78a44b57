import type { Person } from '../../src/people/index.js';
import { rosterColumns } from '../../src/people/roster.js';

export function aPerson(said: Partial<Person> = {}): Person {
  return {
    aadObjectId: 'mari',
    upn: 'mari.maasikas@example.ee',
    name: 'Mari Maasikas',
    position: 'Aednik',
    unit: null,
    manager: null,
    roles: ['employee'],
    ...said,
  };
}

function cell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A roster as a file has it, one line a person. */
export function aRoster(...people: readonly Partial<Person>[]): string {
  const rows = people.map(aPerson).map((person) =>
    rosterColumns.map((column) => {
      const value = person[column];
      return cell(typeof value === 'object' ? (value ?? []).join(';') : value);
    }),
  );
  return [rosterColumns, ...rows].map((row) => `${row.join(',')}\n`).join('');
}
