import { openStaff, type Person, type Staff } from '../../src/people/index.js';
import { aDescription } from '../builders/description.js';
import { aPerson } from '../builders/roster.js';

const positions = ['Juhataja', 'Aednik', 'Florist'].map((title) => aDescription({ title }));

/** `who < manager` for each line: `['mari < jaan', 'jaan']`; each person an Aednik in no unit unless told otherwise. */
export function aHouse(
  lines: readonly string[],
  more: Readonly<Record<string, Partial<Person>>> = {},
): Staff {
  const people = lines.map((line) => {
    const [id = '', manager = null] = line.split(' < ');
    return aPerson({ aadObjectId: id, name: id, manager, ...more[id] });
  });
  return openStaff(people, positions);
}

export function namesOf(members: readonly { readonly aadObjectId: string }[]): readonly string[] {
  return members.map(({ aadObjectId }) => aadObjectId);
}
