import assert from 'node:assert/strict';
import { substitutionGraph, substitutionRings } from '../../src/descriptions/index.js';
import { aDescription } from '../builders/description.js';

function ringsOf(substitutes: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const collection = Object.entries(substitutes).map(([title, by]) =>
    aDescription({ id: title, title, substitutedBy: [...by] }),
  );
  return substitutionRings(substitutionGraph(collection, null)).map((ring) =>
    ring.map(({ title }) => title).join(' '),
  );
}

describe('a ring of substitution', () => {
  it('is found once, from its first position, whoever else they name', () => {
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Kala', 'Dom'], Kala: ['Ahi'], Dom: [] }), [
      'Ahi Bass Kala',
    ]);
  });

  it('is not two who stand in for each other, nor a row that ends', () => {
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Ahi'] }), []);
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Kala'], Kala: ['Dom'], Dom: ['Kala'] }), []);
  });
});
