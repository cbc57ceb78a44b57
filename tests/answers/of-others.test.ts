import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/index.js';
import { answerWhoHandles } from '../../src/answers/found-answer.js';
import { howMeant } from '../../src/answers/of-others.js';
import { openLibrary } from '../../src/open-library.js';
import type { Library } from '../../src/conversation/index.js';
import { silentLog } from '../../src/ground/index.js';
import type { Search } from '../../src/search/index.js';

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

  it('asks the less of what is done something to, the more the verb says by itself', () => {
    const passage = {
      key: 'aednik/0',
      order: 0,
      descriptionId: 'aednik',
      place: { kind: 'duty', index: 0 },
      text: 'Kastmine.',
      results: [],
    } as const;
    const meant = (weight: number, ofPalms: number) => {
      const best = { passage, evidence: 0.15, met: ['kastab'] };
      const search = {
        conceptsOf: (topic: string) =>
          ['kastab', 'palme']
            .filter((word) => topic.includes(word))
            .map((word) => ({ word, weight: word === 'kastab' ? weight : 0.6, variants: [] })),
        find: () => [{ ...best, evidence: ofPalms }],
        isIndexed: () => false,
      } as unknown as Search;
      return howMeant('kes kastab palme', [best], search);
    };

    assert.deepEqual([meant(0.25, 0.045), meant(0.33, 0.045)], ['not', 'surely']);
    assert.deepEqual([meant(0.33, 0.03), meant(0.4, 0.03)], ['not', 'surely']);
    assert.deepEqual([meant(0.4, 0.01), meant(0.5, 0.01)], ['not', 'surely']);
  });
});
