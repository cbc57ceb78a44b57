import assert from 'node:assert/strict';
import { composeAnswer } from '../../src/answers/compose-answer.js';
import { openLibrary } from '../../src/open-library.js';
import type { Library } from '../../src/conversation/index.js';
import { silentLog } from '../../src/ground/index.js';
import { understand, type Intent } from '../../src/questions/index.js';
import type { Asker } from '../../src/people/index.js';

const unknown: Asker = { kind: 'unknown' };

describe('a topic of a few words, and no question', () => {
  let library: Library;
  before(async () => {
    library = await openLibrary({ indexDir: 'tests/fixtures/agency', roster: '' }, silentLog);
  });
  const meant = (text: string, asker: Asker = unknown): Intent =>
    understand({ text, asker, before: null }, library.knowledge);
  const answered = (text: string) => {
    const { collection, knowledge } = library;
    return composeAnswer(meant(text), {
      collection,
      search: knowledge.search,
      holders: [],
      asker: null,
      me: null,
    });
  };

  for (const [topic, number, certain] of [
    ['energy saving', '3.1.10', false],
    ['potholes', '4.2', false],
    ['IT help', '12', true],
    ['it help', '12', true],
    ['remondi plaan', '3.1.7', false],
  ] as const)
    it(`"${topic}" gets the likeliest duty, shown as ${certain ? '' : 'not '}sure`, () => {
      const answer = answered(topic);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.deepEqual([answer.found[0]?.duty.number, answer.certain], [number, certain]);
    });

  it('is of whoever sees to a thing, also where the one who asks has been given one', () => {
    const [own] = library.collection;
    assert.ok(own !== undefined);
    for (const asker of [unknown, { kind: 'holder', descriptionIds: [own.id] } as const])
      assert.equal(meant('laptop for a newcomer', asker).kind, 'who-handles');
    for (const text of ['my laptop', 'laptop', 'töövahendid ja sülearvuti']) {
      const intent = meant(text);
      assert.ok(intent.kind === 'part' && intent.part === 'tools', text);
    }
  });

  it('is none where it calls for help, talks, names somebody or says nothing', () => {
    for (const text of ['help', 'abi', 'palun abi', 'vajan abi', 'I need help'])
      assert.equal(meant(text).kind, 'help', text);
    for (const text of ['test', 'tere', 'hello']) assert.equal(meant(text).kind, 'greeting', text);
    for (const text of ['Toomas Lumi', 'priit leping', 'see on imelik', 'you save energy', 'nice hat'])
      assert.equal(answered(text).kind, 'unclear', text);
  });

  it('calls for help where the likeliest duty has to do with helping alone', async () => {
    const harbour = await openLibrary({ indexDir: 'tests/fixtures/harbour', roster: '' }, silentLog);

    const intent = understand({ text: 'tax help', asker: unknown, before: null }, harbour.knowledge);

    assert.equal(intent.kind, 'help');
  });
});
