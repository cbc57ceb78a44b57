import assert from 'node:assert/strict';
import {
  countByUnit,
  holderStates,
  outstandingOf,
  readStandings,
  withinUnit,
} from '../../src/acknowledgements/index.js';
import { countStates } from '../../src/acknowledgements/holder-states.js';
import { inOrder } from '../../src/descriptions/collection.js';

import { openStaff, type Person } from '../../src/people/index.js';
import { aClock } from '../builders/clock.js';
import { aDescription } from '../builders/description.js';
import { aPerson } from '../builders/roster.js';
import { aDraft } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

const aednik = aDescription({ title: 'Aednik', unit: 'Aiandusosakond' });
const florist = aDescription({ title: 'Florist', unit: 'Müük' });
const collection = inOrder([aednik, florist]);
const mari = aPerson({ aadObjectId: 'MARI', position: 'Aednik', unit: 'Pargid' });
const jaan = aPerson({ aadObjectId: 'jaan', name: 'Jaan Kask', position: 'Florist', unit: null });
const leida = aPerson({ aadObjectId: 'leida', name: 'Leida Lill', position: 'Kojamees', unit: 'Pargid' });

async function states(people: readonly Person[], ...acknowledged: readonly string[]) {
  const { store } = createLedgerInMemory(aClock());
  for (const aadObjectId of acknowledged)
    await store.append(
      aDraft({ person: { aadObjectId, name: aadObjectId }, position: aednik.id, version: aednik.version }),
    );
  return holderStates(
    openStaff(people, collection).everybody,
    collection,
    await readStandings(store, collection),
  );
}

describe('where the holders stand', () => {
  it('is told of each person and each described position, however the roster writes their id', async () => {
    const both = aPerson({ ...mari, position: 'Florist' });
    const found = await states([mari, both, jaan, leida], 'mari');
    assert.deepEqual(
      found.map(({ person, position, state }) => [person.aadObjectId, position, state.kind]),
      [
        ['MARI', aednik.id, 'acknowledged'],
        ['MARI', florist.id, 'not-issued'],
        ['jaan', florist.id, 'not-issued'],
      ],
    );
    assert.equal(outstandingOf(found).length, 2);
  });

  it('is counted by the unit that the roster has people in, else by that of the description', async () => {
    const found = await states([mari, jaan, { ...jaan, aadObjectId: 'rein' }], 'mari');
    assert.deepEqual(
      countByUnit(found).map(({ unit, total, counts }) => [unit, total, counts.acknowledged]),
      [
        ['Müük', 2, 0],
        ['Pargid', 1, 1],
      ],
    );
    const nowhere = aDescription({ title: 'Abiline', unit: null });
    const helper = aPerson({ aadObjectId: 'ants', position: 'Abiline', unit: null });
    const all = inOrder([...collection, nowhere]);
    const standings = await readStandings(createLedgerInMemory(aClock()).store, all);
    for (const people of [
      [helper, mari, jaan],
      [mari, jaan, helper],
    ])
      assert.deepEqual(
        countByUnit(holderStates(openStaff(people, all).everybody, all, standings)).map(({ unit }) => unit),
        ['Müük', 'Pargid', null],
        'those without a unit stand last',
      );
    const inside = { ...jaan, aadObjectId: 'siim', unit: 'Pargid, kasvuhooned (talv)' };
    const nested = await states([mari, inside], 'mari');
    assert.deepEqual(
      countByUnit(nested).map(({ unit, total }) => [unit, total]),
      [
        ['Pargid', 2],
        [inside.unit, 1],
      ],
      'a unit has the people of the units inside it',
    );
    for (const { unit, total } of countByUnit(nested))
      assert.equal(withinUnit(nested, unit ?? '').length, total, 'as whoever asks for that unit is told');
    assert.equal(withinUnit(nested, 'kasvuhooned').length, 1);
    assert.deepEqual(countStates(found), {
      acknowledged: 1,
      outdated: 0,
      disputed: 0,
      seen: 0,
      issued: 0,
      'not-issued': 2,
    });
  });
});
