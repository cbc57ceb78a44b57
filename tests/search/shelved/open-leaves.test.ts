import assert from 'node:assert/strict';
import { inOneGo } from '../../../src/ground/index.js';
import { buildIndex } from '../../../src/search/index.js';
import { leafInSteps } from '../../../src/search/shelved/grow-leaf.js';
import { openLeaves } from '../../../src/search/shelved/open-leaves.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords } from '../../builders/library.js';
import { damagedOf } from './damaged.js';

const { meanings } = theseWords('n lill, taim | plant\n');
const gardener = aDescription({ purpose: 'Hoida aed korras.', duties: [aDuty('1', 'Kastab taimi.')] });
const { content } = inOneGo(leafInSteps(gardener, meanings));

async function indexFrom(kept: string | undefined) {
  const store = { contents: async () => [kept] };
  const [index] = await openLeaves([gardener], [1], { store, meanings })([0]);
  return index;
}

describe('the leaf of a description', () => {
  it('is the index of it', async () => {
    assert.deepEqual(await indexFrom(content), buildIndex([gardener], meanings));
  });

  it('is worked out anew where the database has lost it, or has only a part of it', async () => {
    const whole = buildIndex([gardener], meanings);
    for (const kept of [undefined, ...damagedOf(content)])
      assert.deepEqual(await indexFrom(kept), whole, kept?.slice(0, 200));
  });
});
