import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  mayDo,
  maySeePerson,
  openStaff,
  standingOf,
  visiblePeople,
  type Action,
  type Staff,
} from '../../src/people/index.js';
import { permissions } from '../../src/people/access.js';
import { roles, type Role } from '../../src/people/person.js';
import { aPerson } from '../builders/roster.js';
import { aHouse, namesOf } from './house.js';

const actions = Object.keys(permissions) as readonly Action[];

function allowedTo(...held: readonly Role[]): readonly Action[] {
  return actions.filter((action) => mayDo({ aadObjectId: 'x', roles: held }, action).kind === 'allowed');
}

function sees(id: string | null, staff: Staff): readonly string[] {
  return namesOf(visiblePeople(standingOf(id, staff), staff));
}

describe('what a role may do', () => {
  it('stands in one table', () => {
    assert.deepEqual(allowedTo('employee'), ['ask']);
    assert.deepEqual(allowedTo('employee', 'manager'), ['ask', 'seeTeamAcknowledgements']);
    assert.deepEqual(allowedTo('employee', 'hr'), actions);
    assert.deepEqual(allowedTo('employee', 'admin'), ['ask', 'importDescriptions', 'seeUnanswered', 'teach']);
  });

  it('is refused with the action and the roles that it needs', () => {
    assert.deepEqual(mayDo({ aadObjectId: 'x', roles: ['employee', 'admin'] }, 'broadcastReminder'), {
      kind: 'refused',
      action: 'broadcastReminder',
      needs: ['hr'],
    });
  });

  it('leaves no action that nobody may do', () => {
    assert.deepEqual(new Set(allowedTo(...roles)), new Set(actions));
  });
});

describe('the standing of whoever asks', () => {
  const staff = aHouse(['juht', 'mari < juht', 'pille', 'ants', 'üksi'], {
    pille: { roles: ['hr'] },
    ants: { roles: ['admin', 'employee'] },
    üksi: { roles: ['manager'] },
  });
  const rolesOf = (id: string | null) => standingOf(id, staff).roles;

  it('is that of an employee and what the roster gives besides', () => {
    assert.deepEqual(rolesOf('mari'), ['employee']);
    assert.deepEqual(rolesOf('pille'), ['employee', 'hr']);
    assert.deepEqual(rolesOf('ANTS'), ['employee', 'admin']);
  });

  it('is that of a manager by the word of the roster, or because somebody reports to them', () => {
    assert.deepEqual(rolesOf('juht'), ['employee', 'manager']);
    assert.deepEqual(rolesOf('üksi'), ['employee', 'manager']);
  });

  it('is that of an employee with no team where the roster does not know who it is', () => {
    const named = aHouse(['mari < keegi']);
    for (const id of ['keegi', '', '__proto__', null]) {
      assert.deepEqual(standingOf(id, named), { aadObjectId: id, roles: ['employee'] });
      assert.deepEqual(sees(id, named), []);
    }
  });
});

describe('whose acknowledgements somebody sees', () => {
  const staff = aHouse(['juht', 'mari < juht', 'kati < mari', 'teine', 'muu < teine', 'pille', 'ants'], {
    pille: { roles: ['hr'] },
    ants: { roles: ['admin'] },
  });

  it('is their own', () => {
    assert.deepEqual(sees('kati', staff), ['kati']);
  });

  it('is their own and the tree below of a manager, and not the manager beside', () => {
    assert.deepEqual(sees('juht', staff), ['juht', 'mari', 'kati']);
    assert.deepEqual(sees('mari', staff), ['mari', 'kati']);
    assert.deepEqual(sees('teine', staff), ['teine', 'muu']);
  });

  it('is everybody’s for HR, and nobody else’s for the administrator', () => {
    assert.deepEqual(sees('pille', staff), namesOf(staff.everybody));
    assert.deepEqual(sees('ants', staff), ['ants']);
  });

  it('is their own still where the roster does not know them', () => {
    const asker = standingOf('Keegi', staff);
    assert.ok(maySeePerson(asker, 'keegi', staff));
    assert.ok(!maySeePerson(asker, 'mari', staff));
    assert.ok(!maySeePerson(standingOf(null, staff), '', staff));
  });

  it('is never that of anybody outside, whatever the roster says', () => {
    const id = fc.integer({ min: 0, max: 7 }).map(String);
    const line = fc.record({
      aadObjectId: id,
      manager: fc.option(id, { nil: null }),
      roles: fc.subarray([...roles]),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), id, (lines, who) => {
        const staff = openStaff(lines.map(aPerson), []);
        const asker = standingOf(who, staff);
        const seen = sees(who, staff);
        const inside = asker.roles.includes('hr')
          ? namesOf(staff.everybody)
          : [...(staff.find(who) === undefined ? [] : [who]), ...namesOf(staff.teamOf(who))];
        assert.deepEqual(new Set(seen), new Set(inside));
        assert.equal(new Set(seen).size, seen.length);
        for (const { aadObjectId } of staff.everybody)
          assert.equal(maySeePerson(asker, aadObjectId, staff), seen.includes(aadObjectId));
      }),
    );
  });
});
