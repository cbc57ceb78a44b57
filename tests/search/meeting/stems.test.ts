import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOneGo } from '../../../src/ground/index.js';
import { buildIndex } from '../../../src/search/indexes/build-index.js';
import { openContents } from '../../../src/search/passages/contents.js';
import { growRows } from '../../../src/search/numbers/rows.js';
import { openStems } from '../../../src/search/meeting/stems.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords } from '../../builders/library.js';

/** Two descriptions of twenty duties and one right each, and nothing else that is found. */
const descriptions = ['Esimene', 'Teine'].map((title) =>
  aDescription({
    title,
    duties: Array.from({ length: 20 }, (_, at) => aDuty(`${at + 1}`, 'töö')),
    rights: ['õigus'],
  }),
);
const { counts } = buildIndex(descriptions, theseWords('').meanings);
const contents = openContents(descriptions, counts);
const { passageCount, descriptionCount } = contents;

describe('the stems of the index', () => {
  it('are walked along: each passage has what stands in its row, whoever asks and however far apart', () => {
    const orders = fc.uniqueArray(fc.nat(passageCount - 1), { maxLength: 30 });
    fc.assert(
      fc.property(orders, orders, (held, asked) => {
        const growing = growRows<string>(100);
        for (const order of held) growing.add('töö', order, 0.8);
        const stems = openStems(inOneGo(growing.finish()), contents);
        const row = stems.rowOf('töö');
        if (row === undefined) return assert.equal(held.length, 0);
        const walk = stems.walk(row);
        for (const order of asked.toSorted((one, other) => one - other))
          assert.equal(walk.ownWorth(order), held.includes(order) ? 80 : 0);
      }),
    );
  });

  it('are given to all passages of a description by its frame, and to its duties by its purpose', () => {
    const growing = growRows<string>(100);
    growing.add('töö', 3, 1);
    growing.add('töö', passageCount + 1, 0.3);
    growing.add('töö', passageCount + descriptionCount, 0.2);
    const stems = openStems(inOneGo(growing.finish()), contents);
    const row = stems.rowOf('töö');
    assert.ok(row);
    const walk = stems.walk(row);
    const [ofFirst = 0, ofSecond = 0] = counts.lines;
    assert.deepEqual(
      [0, 3, 19, 20, 39, ofFirst, ofSecond].map((order) => walk.worth(order)),
      [20, 100, 20, 30, 30, 0, 30],
    );
    assert.equal(stems.worthInFrame(row, 1), 30);
    assert.equal(stems.worthInService(row, 0), 20);
  });
});
