import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Collection } from '../../../src/descriptions/index.js';
import { inOneGo } from '../../../src/ground/index.js';
import { leafInSteps } from '../../../src/search/shelved/grow-leaf.js';
import { packTally, unpackTally } from '../../../src/search/shelved/packed-tally.js';
import { takeTally, type CountedTally } from '../../../src/search/shelved/tally.js';
import { anyCollection } from '../../builders/any-description.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords } from '../../builders/library.js';
import { damagedOf } from './damaged.js';

const { meanings } = theseWords('n lill, taim | plant\n');

/** Leaves by number, each grown once, as a database keeps them. */
function leavesKept() {
  const [numbers, contents] = [new Map<string, number>(), new Map<number, string>()];
  const leavesOf = (collection: Collection) =>
    collection.map((each) => {
      const key = `${each.id} ${each.version}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(key, number);
      contents.set(number, inOneGo(leafInSteps(each, meanings)).content);
      return number;
    });
  const store = { contents: async (all: readonly number[]) => all.map((each) => contents.get(each)) };
  const tallyOf = async (collection: Collection, before?: CountedTally) =>
    takeTally({ collection, leaves: leavesOf(collection), before, store, meanings, run: inOneGo });
  return { tallyOf, contents };
}

function countsOf({ stems, starts, dutyEnds, describedBy, lengths }: CountedTally) {
  const counts = stems.stems.map((stem) => {
    const row = stems.rowOf(stem) ?? -1;
    const duties = [1, 0.8, 0.6, 0.5].map((least) => stems.duties(row, least));
    return [stem, stems.documents(row), stems.saying(row), ...duties].join(' ');
  });
  return [counts.sort(), starts, dutyEnds, describedBy, lengths.own, lengths.duties, lengths.shares];
}

describe('what all leaves come to', () => {
  it('is the same counted on from other descriptions and counted anew', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, anyCollection, async (one, other) => {
        const { tallyOf } = leavesKept();
        const counted = await tallyOf(other, await tallyOf(one));
        assert.deepEqual(countsOf(counted), countsOf(await tallyOf(other)));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same after it was kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        const tally = await leavesKept().tallyOf(collection);
        const kept = unpackTally(packTally(tally), collection, tally.leaves);
        assert.ok(kept !== undefined);
        assert.deepEqual(countsOf(kept), countsOf(tally));
      }),
      { numRuns: 25 },
    );
  });

  it('is not believed where what was kept is not whole', async () => {
    const collection = [aDescription({ duties: [aDuty('1', 'Kastab taimi.')] })];
    const tally = await leavesKept().tallyOf(collection);
    const content = packTally(tally);
    for (const damaged of damagedOf(content))
      assert.equal(unpackTally(damaged, collection, tally.leaves), undefined, damaged.slice(0, 200));
  });

  it('is counted also where a leaf is not whole', async () => {
    const collection = [aDescription({ duties: [aDuty('1', 'Kastab taimi.')] })];
    const { tallyOf, contents } = leavesKept();
    const whole = await tallyOf(collection);
    for (const damaged of damagedOf(contents.get(1) ?? '')) {
      contents.set(1, damaged);
      assert.deepEqual(countsOf(await tallyOf(collection)), countsOf(whole), damaged.slice(0, 200));
    }
  });

  it('is counted also where a leaf is gone', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        const { tallyOf, contents } = leavesKept();
        const whole = await tallyOf(collection);
        contents.delete(1);
        assert.deepEqual(countsOf(await tallyOf(collection)), countsOf(whole));
      }),
      { numRuns: 10 },
    );
  });
});
