import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Sparse } from '../../../src/search/numbers/sparse.js';

const size = 300;
const entries = fc.array(fc.record({ place: fc.nat(size - 1), amount: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 400,
});

describe('numbers of which most are nothing', () => {
  it('lists each that is not, once, however many they are', () => {
    const sparse = new Sparse(size);
    fc.assert(
      fc.property(entries, (all) => {
        sparse.wipe();
        const sums = new Map<number, number>();
        for (const { place, amount } of all) {
          sparse.add(place, amount);
          sums.set(place, (sums.get(place) ?? 0) + amount);
        }
        assert.deepEqual([...sparse.touched], [...sums.keys()]);
        assert.deepEqual(
          [...sparse.touched].map((place) => sparse.at[place]),
          [...sums.values()],
        );
      }),
    );
  });

  it('are all nothing once they are wiped', () => {
    const sparse = new Sparse(size);
    for (let place = 0; place < size; place += 1) sparse.add(place, 1);
    sparse.wipe();
    assert.deepEqual([...sparse.touched], []);
    assert.ok(sparse.at.every((each) => each === 0));
  });

  it('are lifted to what is more, and never let down', () => {
    const sparse = new Sparse(2);
    for (const amount of [2, 5, 3]) sparse.raise(1, amount);
    assert.deepEqual([[...sparse.at], [...sparse.touched]], [[0, 5], [1]]);
  });

  it('are the same again when they were kept and added to nothing, times what is asked', () => {
    const [sparse, again] = [new Sparse(size), new Sparse(size)];
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 5 }), (all, times) => {
        sparse.wipe();
        for (const { place, amount } of all) sparse.add(place, amount);
        const kept = sparse.keep();
        again.wipe();
        again.addKept(kept, times);
        again.addAll(sparse);
        assert.deepEqual(
          [...again.at],
          [...sparse.at].map((each) => each * (times + 1)),
        );
        sparse.wipe();
        assert.equal(kept.places.length, again.touched.length, 'what was kept is not wiped with it');
      }),
    );
  });
});
