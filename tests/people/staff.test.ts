import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { openStaff } from '../../src/people/index.js';
import { readRoster } from '../../src/people/roster.js';
import { plainObjectId } from '../../src/ground/index.js';
import { aDescription } from '../builders/description.js';
import { aPerson, aRoster } from '../builders/roster.js';
import { aHouse, namesOf } from './house.js';

describe('the staff', () => {
  const gardener = aDescription({ title: 'Aednik' });
  const florist = aDescription({ title: 'Florist' });
  const collection = [gardener, florist];

  it('knows a person by the object id, in capitals or not, and by nothing else', () => {
    const staff = openStaff([aPerson({ aadObjectId: 'AB-1', name: 'Mari', upn: 'mari@example.ee' })], []);
    assert.equal(staff.find('ab-1'), staff.find('AB-1'));
    assert.equal(staff.find('ab-1')?.name, 'Mari');
    for (const other of ['Mari', 'mari@example.ee', '', '__proto__', null])
      assert.equal(staff.find(other), undefined);
    assert.equal(plainObjectId(' AB-1 '), 'ab-1');
  });

  it('makes one person of the lines of somebody who holds two positions', () => {
    const staff = openStaff(
      [
        aPerson({ aadObjectId: 'mari', position: 'Aednik', unit: 'Aiaosakond', upn: '', manager: 'jaan' }),
        aPerson({ aadObjectId: 'jaan', position: 'Direktor' }),
        aPerson({
          aadObjectId: 'MARI',
          position: 'florist',
          unit: 'Müük',
          upn: 'm@e.ee',
          roles: ['employee', 'hr'],
        }),
      ],
      collection,
    );
    assert.deepEqual(staff.find('mari'), {
      aadObjectId: 'mari',
      upn: 'm@e.ee',
      name: 'Mari Maasikas',
      roles: ['employee', 'hr'],
      units: ['Aiaosakond', 'Müük'],
      positions: [
        { kind: 'described', descriptionId: 'aednik', unit: 'Aiaosakond' },
        { kind: 'described', descriptionId: 'florist', unit: 'Müük' },
      ],
    });
    assert.deepEqual(namesOf(staff.everybody), ['mari', 'jaan']);
  });

  it('keeps a position that no description has as the roster writes it, once', () => {
    const line = aPerson({ aadObjectId: 'mari', position: 'Autojuht', unit: 'Garaaž' });
    const { everybody } = openStaff([line, line, aPerson({ aadObjectId: 'mari' })], collection);
    assert.deepEqual(everybody[0]?.positions, [
      { kind: 'undescribed', title: 'Autojuht', unit: 'Garaaž' },
      { kind: 'described', descriptionId: 'aednik', unit: null },
    ]);
  });

  it('knows no position of somebody whose line names none', () => {
    assert.deepEqual(openStaff([aPerson({ position: '' })], collection).everybody[0]?.positions, []);
  });

  it('finds who holds a position, in the order of the roster and each once', () => {
    const line = aPerson({ aadObjectId: 'mari', position: 'Aednik' });
    const staff = openStaff(
      [line, aPerson({ aadObjectId: 'ants', position: 'AEDNIK' }), { ...line, unit: 'Aed' }],
      collection,
    );
    assert.deepEqual(namesOf(staff.holdersOf('aednik')), ['mari', 'ants']);
    assert.deepEqual(staff.holdersOf('florist'), []);
    assert.deepEqual(staff.holdersOf('__proto__'), []);
  });

  it('finds the people of a unit and of the units inside it, however it is written', () => {
    const staff = openStaff(
      [
        aPerson({ aadObjectId: 'a', unit: 'Aiaosakond' }),
        aPerson({ aadObjectId: 'b', unit: 'Aiaosakond, kasvuhoone talitus (orhideed)' }),
        aPerson({ aadObjectId: 'c', unit: 'IT osakond' }),
        aPerson({ aadObjectId: 'd', unit: null }),
        aPerson({ aadObjectId: 'e', unit: 'Garaaž, , (vana)' }),
      ],
      [],
    );
    assert.deepEqual(namesOf(staff.inUnit('aiaosakond')), ['a', 'b']);
    assert.deepEqual(namesOf(staff.inUnit('Kasvuhoone  talitus')), ['b']);
    assert.deepEqual(namesOf(staff.inUnit('Aiaosakond, Kasvuhoone talitus')), ['b']);
    assert.deepEqual(namesOf(staff.inUnit('Aiaosakond, kasvuhoone talitus (orhideed)')), ['b']);
    assert.deepEqual(namesOf(staff.inUnit('orhideed')), ['b'], 'what stands in brackets is inside as well');
    for (const none of ['osakond', 'IT', 'kasvuhoone', '', ' ', ',', '()'])
      assert.deepEqual(staff.inUnit(none), [], none);
  });

  it('is in the unit of its line, and in that of the description where the line says none, or less', () => {
    const potter = aDescription({ title: 'Potipanija', unit: 'Aiaosakond, kasvuhoone talitus (orhideed)' });
    const unitOf = (unit: string | null, position = 'Potipanija') =>
      openStaff([aPerson({ position, unit })], [potter]).everybody[0]?.units;
    assert.deepEqual(unitOf(null), [potter.unit]);
    assert.deepEqual(unitOf('Kasvuhoone talitus'), [potter.unit]);
    assert.deepEqual(unitOf('aiaosakond'), [potter.unit]);
    assert.deepEqual(unitOf('Müük'), ['Müük']);
    assert.deepEqual(unitOf('osakond'), ['osakond']);
    assert.deepEqual(unitOf('Müük', ''), ['Müük'], 'of a line that names no position as well');
  });

  it('is asked for by the unit of the description too, where the line says none', () => {
    const keeper = aDescription({ title: 'Laohoidja', unit: 'Ladu' });
    const staff = openStaff([aPerson({ aadObjectId: 'leo', position: 'Laohoidja', unit: null })], [keeper]);
    assert.deepEqual(namesOf(staff.inUnit('ladu')), ['leo']);
  });
});

describe('who reports to whom', () => {
  const house = aHouse(['juht', 'mari < juht', 'ants < juht', 'pille < mari', 'kati < pille']);

  it('is told up and down, the nearest first', () => {
    assert.deepEqual(namesOf(house.managersOf('pille')), ['mari']);
    assert.deepEqual(house.managersOf('juht'), []);
    assert.deepEqual(namesOf(house.directReportsOf('juht')), ['mari', 'ants']);
    assert.deepEqual(namesOf(house.teamOf('juht')), ['mari', 'ants', 'pille', 'kati']);
    assert.deepEqual(namesOf(house.teamOf('JUHT')), namesOf(house.teamOf('juht')));
    assert.ok(house.isInTeamOf('kati', 'juht') && !house.isInTeamOf('kati', 'ants'));
  });

  it('is nothing to those whom the roster does not know, even if it names them as managers', () => {
    const staff = aHouse(['mari < keegi']);
    assert.deepEqual(staff.managersOf('mari'), []);
    for (const id of ['keegi', null]) {
      assert.deepEqual([...staff.directReportsOf(id), ...staff.teamOf(id), ...staff.managersOf(id)], []);
      assert.equal(staff.isInTeamOf('mari', id) || staff.isInTeamOf(id, 'mari'), false);
    }
  });

  it('takes somebody with two positions to both managers, and to one manager once', () => {
    const two = aHouse(['a', 'b', 'mari < a', 'mari < b', 'ants < a', 'ants < a']);
    assert.deepEqual(namesOf(two.managersOf('mari')), ['a', 'b']);
    assert.deepEqual(namesOf(two.directReportsOf('a')), ['mari', 'ants']);
    assert.deepEqual(namesOf(two.teamOf('b')), ['mari']);
  });

  it('makes nobody their own manager or of their own team, in whatever circle', () => {
    const circle = aHouse(['a < c', 'b < a', 'c < b', 'ise < ise']);
    assert.deepEqual(namesOf(circle.teamOf('a')), ['b', 'c']);
    assert.equal(circle.isInTeamOf('a', 'a'), false);
    assert.deepEqual([...circle.managersOf('ise'), ...circle.teamOf('ise')], []);
  });

  it('goes by the very lines of the roster, whatever they are', () => {
    const id = fc.integer({ min: 0, max: 8 }).map(String);
    const line = fc.tuple(id, fc.option(id, { nil: null }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const people = lines.map(([who, manager]) => aPerson({ aadObjectId: who, manager }));
        const staff = openStaff(people, []);
        const known = new Set(lines.map(([who]) => who));
        for (const manager of known) {
          const team = namesOf(staff.teamOf(manager));
          assert.equal(new Set(team).size, team.length);
          assert.ok(!team.includes(manager));
          const expected = teamByHand(manager, lines);
          assert.deepEqual(new Set(team), expected);
          for (const who of known) assert.equal(staff.isInTeamOf(who, manager), expected.has(who));
        }
      }),
    );
  });

  it('is walked to the end in a house of twenty thousand, on top of each other or side by side', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `p${at}`);
    const tower = aHouse(ids.map((id, at) => (at === 0 ? id : `${id} < p${at - 1}`)));
    const plain = aHouse(ids.map((id, at) => (at === 0 ? id : `${id} < p0`)));
    for (const house of [tower, plain]) assert.equal(house.teamOf('p0').length, 19_999);
    assert.ok(tower.isInTeamOf('p19999', 'p0'));
  });
});

/** Grows the team until nobody more is found; slow, and plainly right. */
function teamByHand(
  manager: string,
  lines: readonly (readonly [string, string | null])[],
): ReadonlySet<string> {
  const team = new Set<string>([manager]);
  for (let before = 0; before !== team.size;) {
    before = team.size;
    for (const [who, above] of lines) if (above !== null && above !== who && team.has(above)) team.add(who);
  }
  team.delete(manager);
  return team;
}

describe('a roster of twenty thousand', () => {
  it('comes through whole', () => {
    const people = Array.from({ length: 20_000 }, (_, at) =>
      aPerson({ aadObjectId: `p${at}`, position: at % 2 === 0 ? 'Aednik' : 'Florist' }),
    );
    const { people: read, problems } = readRoster(aRoster(...people));
    const staff = openStaff(read, [aDescription({ title: 'Aednik' })]);
    assert.deepEqual(problems, []);
    assert.equal(staff.everybody.length, 20_000);
    assert.equal(staff.holdersOf('aednik').length, 10_000);
  });
});
