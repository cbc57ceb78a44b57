import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/index.js';
import { answerWhoHandles } from '../../src/answers/found-answer.js';
import { openLibrary } from '../../src/compose.js';
import type { Library } from '../../src/conversation/index.js';
import { silentLog } from '../../src/ground/index.js';

describe('asked who does something with a thing that nobody has to do with', () => {
  let library: Library;
  before(async () => {
    library = await openLibrary({ indexDir: 'tests/fixtures/agency', roster: '' }, silentLog);
  });
  const asked = (topic: string): Answer =>
    answerWhoHandles(topic, true, library.collection, library.knowledge.search);

  for (const topic of [
    'kes hindab teemante',
    'kelle ülesanne on teemantide hindamine',
    'kes parandab kohvimasinat',
    'who trains horses',
    'kes puhastab basseini',
    'who cleans swimming pools',
    'kes annab tänavatele nimed',
    'kes müüb sülearvuteid lastele',
    'who measures snow depth in the mountains',
    'kes juhib sildu',
    'who runs the bridges',
  ])
    it(`"${topic}" finds nobody, though somebody does the same with other things, or has the same things for another reason, who is shown as near`, () => {
      const answer = asked(topic);

      assert.ok(answer.kind === 'nobody-handles', answer.kind);
      assert.ok(answer.near.length > 0);
    });

  for (const topic of [
    'kes koristab köögis',
    'kes puhastab kraavis',
    'kes parandab laternaid',
    'laternad ei põle. kes parandab?',
    'kes värvib sillad',
    'uued võtmed',
    'kes juhib kraavide puhastamist',
    'kes juhib kraave',
  ])
    it(`"${topic}" finds who does: by a verb that tells enough, by what is worked on, by what the thing is called otherwise, or by all that is not as general as 'new'`, () => {
      assert.equal(asked(topic).kind, 'handlers');
    });

  for (const [topic, isCertain] of [
    ['kellele teatan avarii surmast', false],
    ['kellele teatan lambi rikkest', true],
  ] as const)
    it(`"${topic}" is ${isCertain ? '' : 'not '}told for sure: what is told of has to be met`, () => {
      const answer = asked(topic);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.equal(answer.certain, isCertain);
    });
});
