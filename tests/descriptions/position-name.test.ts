import assert from 'node:assert/strict';
import { positionName } from '../../src/descriptions/index.js';
import { aDescription } from '../builders/description.js';

describe('positionName', () => {
  const legal = aDescription({ title: 'Jurist', unit: 'Õigusosakond' });
  const social = aDescription({ title: 'jurist ', unit: 'Sotsiaalosakond' });
  const unitless = aDescription({ title: 'JURIST' });

  it('is the title where no other description has it', () => {
    assert.equal(positionName(legal, [legal, aDescription({ title: 'Aednik' })]), 'Jurist');
  });

  it('is the title and the unit where another has the title, in whatever letters', () => {
    assert.equal(positionName(legal, [legal, social]), 'Jurist, Õigusosakond');
    assert.equal(positionName(legal, [legal, unitless]), 'Jurist, Õigusosakond');
  });

  it('is the title where there is no unit to tell by', () => {
    assert.equal(positionName(unitless, [legal, unitless]), 'JURIST');
  });
});
