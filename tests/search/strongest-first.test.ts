import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { strongestFirst } from '../../src/search/strongest-first.js';

describe('the strongest first', () => {
  it('names every place once', () => {
    fc.assert(
      fc.property(fc.float32Array({ min: 0, noNaN: true, maxLength: 50 }), (strengths) => {
        const places = strongestFirst(strengths);
        assert.deepEqual(
          [...places].sort((one, other) => one - other),
          [...strengths.keys()],
        );
      }),
    );
  });

  it('puts nothing before what is stronger by more than a thirty-second', () => {
    const strength = fc.float({ min: Math.fround(1e-3), max: 1_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(strength, { maxLength: 50 }), (all) => {
        const strengths = Float32Array.from(all);
        const sorted = [...strongestFirst(strengths)].map((place) => strengths[place] ?? 0);
        for (const [at, one] of sorted.entries())
          for (const behind of sorted.slice(at + 1))
            assert.ok(behind <= one * (1 + 1 / 32), `${one} ${behind}`);
      }),
    );
  });

  it('keeps equals in the order of their places, and what is nothing at the end', () => {
    assert.deepEqual([...strongestFirst(Float32Array.of(0, 2, 1, 2, 0))], [1, 3, 2, 0, 4]);
    assert.deepEqual([...strongestFirst(new Float32Array())], []);
  });
});
