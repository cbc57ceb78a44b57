import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Best } from '../../../src/search/finding/ranking.js';

describe('the best of many passages', () => {
  it('are those that sorting all of them would put first, equals in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 8 }),
        (evidences, most) => {
          const best = new Best(most);
          const all = evidences.map((evidence, order) => ({ order, evidence }));
          for (const { order, evidence } of all) best.offer(order, evidence);
          const sorted = all.toSorted(
            (one, other) => other.evidence - one.evidence || one.order - other.order,
          );
          const wanted = sorted.filter(({ evidence }) => evidence > 0).slice(0, most);
          assert.deepEqual(best.takeInOrder(), wanted);
        },
      ),
    );
  });
});
