import assert from 'node:assert/strict';
import { descriptionsHeldBy, unitHeldIn } from '../../src/people/holders.js';
import { aDescription } from '../builders/description.js';
import { aPerson } from '../builders/roster.js';

const garden = aDescription({ title: 'Spetsialist', unit: 'Aiaosakond', id: 'aed' });
const greenhouse = aDescription({
  title: 'Spetsialist',
  unit: 'Aiaosakond, kasvuhoone talitus',
  id: 'kasvuhoone',
});
const audit = aDescription({ title: 'Spetsialist', unit: 'Auditi osakond', id: 'audit' });
const florist = aDescription({ title: 'Florist', unit: 'Müügiosakond', id: 'florist' });
const all = [garden, greenhouse, audit, florist];

function held(position: string, unit: string | null, collection = all): readonly string[] {
  return descriptionsHeldBy(aPerson({ position, unit }), collection).map(({ id }) => id);
}

describe('the descriptions that a person holds', () => {
  it('are found by the title, and the unit is not asked where one alone has it', () => {
    assert.deepEqual(held('Florist', 'Müügiosakond'), ['florist']);
    assert.deepEqual(held('florist', null), ['florist']);
    assert.deepEqual(held('Florist', 'Aiaosakond'), ['florist']);
  });

  it('are settled by the unit where titles are equal', () => {
    assert.deepEqual(held('Spetsialist', 'Auditi osakond'), ['audit']);
    assert.deepEqual(held('Spetsialist', ' auditi  OSAKOND '), ['audit']);
  });

  it('are those of the very unit, before those of a unit inside it or around it', () => {
    assert.deepEqual(held('Spetsialist', 'Aiaosakond'), ['aed']);
    assert.deepEqual(held('Spetsialist', 'Aiaosakond, kasvuhoone talitus'), ['kasvuhoone']);
  });

  it('are found by a part of the name of the unit, in whole words', () => {
    assert.deepEqual(held('Spetsialist', 'kasvuhoone talitus'), ['kasvuhoone']);
    assert.deepEqual(held('Spetsialist', 'Auditi osakond, siseauditi talitus'), ['audit']);
    const it = aDescription({ title: 'Spetsialist', unit: 'IT osakond', id: 'it' });
    assert.deepEqual(held('Spetsialist', 'IT', [audit, it]), ['it']);
  });

  it('are those of a unit around it, before one whose name is but a part of its name', () => {
    const house = aDescription({ title: 'Spetsialist', unit: 'kasvuhoone', id: 'maja' });
    assert.deepEqual(held('Spetsialist', 'Aiaosakond, kasvuhoone', [garden, house]), ['aed', 'maja']);
    assert.deepEqual(held('Spetsialist', 'Aiaosakond, suur kasvuhoone', [garden, house]), ['aed']);
  });

  it('are held in the unit that the line names, but for one that only says where that of the description is', () => {
    const within = 'Aiaosakond, kasvuhoone talitus';
    const unitIn = (unit: string | null, said: string | null) =>
      unitHeldIn(aPerson({ unit }), aDescription({ unit: said }));
    assert.equal(unitIn(within, 'Aiaosakond'), within);
    assert.equal(unitIn('Aiaosakond', within), within);
    assert.equal(unitIn('Müügiosakond', within), 'Müügiosakond');
    assert.equal(unitIn(null, within), within);
  });

  it('are all that share the title where the unit does not say which', () => {
    assert.deepEqual(held('Spetsialist', null), ['aed', 'kasvuhoone', 'audit']);
    assert.deepEqual(held('Spetsialist', 'Tundmatu osakond'), ['aed', 'kasvuhoone', 'audit']);
  });

  it('are the same each time, and those of the collection that is asked for', () => {
    assert.deepEqual(held('Spetsialist', 'Auditi osakond'), held('Spetsialist', 'Auditi osakond'));
    assert.deepEqual(held('Spetsialist', 'Auditi osakond', [garden]), ['aed']);
    assert.deepEqual(held('Spetsialist', 'null'), held('Spetsialist', 'Tundmatu osakond'));
  });

  it('are none where no description has the title', () => {
    assert.deepEqual(held('Autojuht', 'Aiaosakond'), []);
    assert.deepEqual(held('Spets', 'Aiaosakond'), []);
    assert.deepEqual(held('', null), []);
  });
});
