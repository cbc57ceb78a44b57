import assert from 'node:assert/strict';
import * as fc from 'fast-check';
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

/** By trying every way: how many positions the shortest ring through the first has. */
function shortestBackTo(
  start: string,
  way: readonly string[],
  by: ReadonlyMap<string, readonly string[]>,
): number | null {
  const lengths = (by.get(way.at(-1) ?? '') ?? []).flatMap((to) => {
    if (to === start) return way.length >= 3 ? [way.length] : [];
    return way.includes(to) ? [] : (shortestBackTo(start, [...way, to], by) ?? []);
  });
  return lengths.length === 0 ? null : Math.min(...lengths);
}

describe('a ring of substitution', () => {
  it('is found once, from its first position, whoever else they name', () => {
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Kala', 'Dom'], Kala: ['Ahi'], Dom: [] }), [
      'Ahi Bass Kala',
    ]);
  });

  it('is found among those who all stand in for each other', () => {
    assert.deepEqual(ringsOf({ Ahi: ['Bass', 'Kala'], Bass: ['Ahi', 'Kala'], Kala: ['Ahi', 'Bass'] }), [
      'Ahi Bass Kala',
    ]);
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Ahi', 'Kala'], Kala: ['Bass', 'Ahi'] }), [
      'Ahi Bass Kala',
    ]);
  });

  it('is found wherever there is one, and is the shortest from its first position', () => {
    const titles = ['A', 'B', 'C', 'D', 'E', 'F'];
    const lists = fc.array(fc.subarray(titles), { minLength: titles.length, maxLength: titles.length });
    fc.assert(
      fc.property(lists, (names) => {
        const by = new Map(titles.map((title, at) => [title, (names[at] ?? []).filter((n) => n !== title)]));
        const found = ringsOf(Object.fromEntries(by));
        for (const title of titles) {
          const shortest = shortestBackTo(title, [title], by);
          if (shortest === null) continue;
          const through = found.map((ring) => ring.split(' ')).filter((ring) => ring.includes(title));
          assert.ok(through.length > 0, title);
          assert.ok(through.every((ring) => ring.length >= 3 && new Set(ring).size === ring.length));
          assert.ok(through.some((ring) => ring.length <= shortest));
        }
        if (titles.every((title) => shortestBackTo(title, [title], by) === null)) assert.deepEqual(found, []);
      }),
      { seed: 20_261_121, numRuns: 500 },
    );
  });

  it('is not two who stand in for each other, nor a row that ends', () => {
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Ahi'] }), []);
    assert.deepEqual(ringsOf({ Ahi: ['Bass'], Bass: ['Kala'], Kala: ['Dom'], Dom: ['Kala'] }), []);
  });
});
