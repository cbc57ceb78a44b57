import assert from 'node:assert/strict';
import { rolesById, withRoles } from '../../src/people/index.js';
import { aPerson } from '../builders/roster.js';

describe('the roles of people from a directory', () => {
  const people = ['mari', 'Jaan', 'ants'].map((id) => aPerson({ aadObjectId: id }));

  it('come from the lines of a roster, by object id alone', () => {
    const given = rolesById([
      aPerson({ aadObjectId: 'JAAN', name: 'Keegi Teine', position: '', roles: ['hr'] }),
      aPerson({ aadObjectId: 'jaan', roles: ['admin', 'hr'] }),
      aPerson({ aadObjectId: 'kati', name: 'mari', roles: ['admin'] }),
    ]);
    assert.deepEqual(
      withRoles(people, given).map(({ roles }) => roles),
      [['employee'], ['employee', 'hr', 'admin'], ['employee']],
    );
  });

  it('change nothing else of them, and make nobody a person who is none', () => {
    const given = rolesById([aPerson({ aadObjectId: 'ants', name: 'Teine', unit: 'Mujal', roles: ['hr'] })]);
    const [, , ants] = withRoles(people, given);
    assert.deepEqual({ ...ants, roles: ['employee'] }, people[2]);
    assert.deepEqual(withRoles([], given), []);
    assert.deepEqual(withRoles(people, new Map()), people);
  });
});
