import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOrder } from '../../../src/descriptions/collection.js';
import { passagesInSteps } from '../../../src/search/passages/passage.js';
import { byStretches, inOneGo } from '../../../src/ground/index.js';
import { knowledgeInSteps } from '../../../src/questions/index.js';
import { buildIndex, indexInSteps, searchInSteps } from '../../../src/search/index.js';
import { anyCollection } from '../../builders/any-description.js';
import { aDescription, aDuty } from '../../builders/description.js';
import { theseWords } from '../../builders/library.js';

const words = theseWords('n taim, lill | plant\n');

/** Each step takes longer than a stretch, so that the pauses can be counted. */
function counting() {
  let hour = 0;
  let turns = 0;
  const pause = async () => {
    turns += 1;
  };
  return { run: byStretches({ now: () => (hour += 15), pause }), turns: () => turns };
}

describe('the index that is built while the bot runs', () => {
  it('gives those who ask their turn after each passage, in each of the three ways through them', async () => {
    // Many passages of few words, so that no pause but theirs makes up the number.
    const duties = Array.from({ length: 40 }, (_, at) => aDuty(`${at + 1}`, 'Kastab taimi.'));
    const collection = inOrder([aDescription({ duties }), aDescription({ title: 'Florist', duties })]);
    const { run, turns } = counting();
    await run(indexInSteps(collection, words.meanings));
    assert.ok(turns() >= 3 * inOneGo(passagesInSteps(collection)).flat().length, String(turns()));
  });

  it('is the same as the one that is built in one go', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (descriptions) => {
        const collection = inOrder(descriptions);
        const stepped = await counting().run(indexInSteps(collection, words.meanings));
        assert.deepEqual(stepped, buildIndex(collection, words.meanings));
      }),
      { numRuns: 20 },
    );
  });

  it('is opened so as well, with what questions are understood by', async () => {
    const collection = inOrder([
      aDescription({ title: 'Aednik', duties: [aDuty('1', 'Kastab taimi.')] }),
      aDescription({ title: 'Florist', duties: [aDuty('1', 'Seob kimpe.')] }),
    ]);
    const index = buildIndex(collection, words.meanings);
    const { run, turns } = counting();
    const search = await run(searchInSteps(collection, { index }, words));
    const whileSearch = turns();
    const knowledge = await run(knowledgeInSteps(collection, search, words.thesaurus));
    assert.ok(whileSearch >= index.meanings.words.keys.length);
    assert.ok(turns() - whileSearch >= collection.length);
    const [hit] = search.find('lillede kastmine', { duties: true });
    assert.equal(hit?.passage.text, 'Kastab taimi.');
    const inOne = inOneGo(knowledgeInSteps(collection, search, words.thesaurus));
    assert.deepEqual(knowledge.finder.titled('florist'), inOne.finder.titled('florist'));
    assert.deepEqual(knowledge.guess('floritsi'), inOne.guess('floritsi'));
  });
});
