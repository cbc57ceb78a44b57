import assert from 'node:assert/strict';
import { openLibrary } from '../../../src/open-library.js';
import { createColleague, questionsToTry } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { silentLog, systemClock } from '../../../src/ground/index.js';

describe('The questions that a start offers', () => {
  for (const indexDir of ['index', 'tests/fixtures/museum'])
    it(`are answered by the descriptions in ${indexDir}`, async () => {
      const library = await openLibrary({ indexDir, roster: `${indexDir}/roster.csv` }, silentLog);
      const colleague = createColleague({
        library: () => library,
        memory: createMemoryInProcess(systemClock),
      });
      const questions = questionsToTry(library.collection);
      assert.equal(new Set(questions).size, 3);
      for (const text of questions) {
        const { answerKind, summary } = await colleague.reply({
          text,
          conversation: text,
          aadObjectId: null,
        });
        assert.ok(['part', 'duties', 'stand-ins'].includes(answerKind ?? ''), `${text}: ${answerKind}`);
        assert.doesNotMatch(summary, /^(?:Ei leidnud|I couldn't find)/u, text);
      }
    });

  it('are none where there are no descriptions', () => {
    assert.deepEqual(questionsToTry([]), []);
  });
});
