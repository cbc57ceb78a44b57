import assert from 'node:assert/strict';
import { createColleague, createFinder } from '../../src/conversation/index.js';
import { createMemoryInProcess } from '../../src/conversation/talk/memory.js';
import { readTexts } from '../../src/conversation/asking/bank.js';
import { aClock } from '../builders/clock.js';
import { aGarden } from './garden.js';

const library = aGarden();
const everybody = ['mari', 'jaan', 'tiina', 'rein', 'tundmatu', null];
const nosy = [
  'kes pole kinnitanud',
  'kas Mari Maasikas on kinnitanud',
  'who has not acknowledged',
  'minu meeskond',
];
/** What is said of somebody's acknowledgement, in either language. */
const states =
  /kinnitatud|kinnitamata|kinnitanud \d|acknowledged (?:on|\d)|outstanding|aegunud|R-[A-Z0-9-]{4,}/iu;

describe('who has acknowledged is told by no other door', () => {
  it('not by the search box beside a message, whoever types and whatever', async () => {
    const finder = createFinder(() => library);
    for (const aadObjectId of everybody) {
      for (const text of nosy) {
        const found = await finder.find({ text, aadObjectId, language: 'et', skip: 0, count: 25 });
        assert.doesNotMatch(found.flatMap((each) => readTexts(each)).join('\n'), states, text);
      }
    }
  });

  it('not by a colleague who keeps no ledger', async () => {
    const colleague = createColleague({ library: () => library, memory: createMemoryInProcess(aClock()) });
    for (const aadObjectId of everybody) {
      for (const text of nosy) {
        const { card } = await colleague.reply({ text, conversation: String(aadObjectId), aadObjectId });
        const said = readTexts(card).filter((each) => !each.includes(text));
        assert.doesNotMatch(said.join('\n'), states, text);
      }
    }
  });
});
