import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { strongestFirst } from '../../../src/search/numbers/strongest-first.js';

/** All places that a row of strengths has. */
const placesOf = (strengths: Float32Array) => Uint32Array.from(strengths.keys());

describe('the strongest first', () => {
  it('names each of the places given once, and no other', () => {
    fc.assert(
      fc.property(
        fc.float32Array({ min: 0, noNaN: true, minLength: 1, maxLength: 50 }),
        fc.uniqueArray(fc.nat(49)),
        (strengths, some) => {
          const places = some.filter((place) => place < strengths.length);
          const ordered = strongestFirst(Uint32Array.from(places), strengths);
          assert.deepEqual(new Set(ordered), new Set(places));
          assert.equal(ordered.length, places.length);
        },
      ),
    );
  });

  it('puts nothing before what is stronger by more than a thirty-second', () => {
    const strength = fc.float({ min: Math.fround(1e-3), max: 1_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(strength, { maxLength: 50 }), (all) => {
        const strengths = Float32Array.from(all);
        const sorted = [...strongestFirst(placesOf(strengths), strengths)].map(
          (place) => strengths[place] ?? 0,
        );
        for (const [at, one] of sorted.entries())
          for (const behind of sorted.slice(at + 1))
            assert.ok(behind <= one * (1 + 1 / 32), `${one} ${behind}`);
      }),
    );
  });

  it('keeps equals in the order of their places, and what is nothing at the end', () => {
    const strengths = Float32Array.of(0, 2, 1, 2, 0);
    assert.deepEqual([...strongestFirst(placesOf(strengths), strengths)], [1, 3, 2, 0, 4]);
    assert.deepEqual([...strongestFirst(new Uint32Array(), strengths)], []);
  });
});
