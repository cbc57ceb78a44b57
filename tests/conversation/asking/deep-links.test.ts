import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyAddress } from '../../builders/any-address.js';
import { anyCharacter } from '../../builders/any-character.js';
import { createColleague, createDeepLinks } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import { systemClock } from '../../../src/ground/index.js';
import { aGarden } from '../garden.js';

const home = 'https://bot.amet.example';
const links = createDeepLinks(`${home}/`);

async function reply(text: string) {
  const parts = { library: () => aGarden(), memory: createMemoryInProcess(systemClock), links };
  return createColleague(parts).reply({ text, conversation: 'a:1', aadObjectId: null });
}

describe('Links to descriptions', () => {
  it('lead to what they were made for, whatever the position and the number', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}$/u);
    const number = fc.option(fc.stringMatching(/^[a-zõäöüIVX\d]{1,3}(?:\.[a-zõäöü\d]{1,3}){0,3}$/u));
    fc.assert(
      fc.property(fc.record({ descriptionId: id, number }, { noNullPrototype: true }), (place) => {
        assert.deepEqual(links.read(links.to(place)), place);
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });

  it('are never made of what is not theirs: any text is a place or nothing, and throws nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      anyAddress('http', 'https'),
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((tail) => `${home}/d/${tail}`),
    );
    fc.assert(
      fc.property(text, (url) => {
        const place = links.read(url);
        if (place === null) return;
        assert.match(place.descriptionId, /^[a-z0-9-]{1,140}$/u);
        assert.match(place.number ?? '1', /^[\p{L}\p{N}.()-]{1,20}$/u);
      }),
      { seed: 20_261_121, numRuns: 1_000 },
    );
  });

  it('make a question ready that the bot answers, by the exact description and in its language', async () => {
    const [et, en] = (['et', 'en'] as const).map((each) => links.questionAt('/d/aednik', each) ?? '');
    assert.deepEqual([et, en], ['Ava lingitud ametijuhend aednik', 'Open the linked job description aednik']);
    const estonian = await reply(et ?? '');
    const english = await reply(en ?? '');
    assert.deepEqual([estonian.answerKind, english.answerKind], ['overview', 'overview']);
    const langOf = ({ card }: typeof english) => Reflect.get(card, 'lang') as string;
    assert.deepEqual([langOf(estonian), langOf(english)], ['et', 'en']);
  });

  it('may be pasted into the chat as they are', async () => {
    const byLink = await reply(`${home}/d/aednik`);
    const byName = await reply('Aednik: ülevaade');
    assert.deepEqual(byLink.card, byName.card);
  });

  it('that lead nowhere are answered like any words', async () => {
    assert.equal(links.questionAt('/d/aednik/1/2', 'et'), null);
    assert.equal(links.questionAt('/d/', 'et'), null);
    for (const text of [`${home}/d/no-such`, 'Ava lingitud ametijuhend no-such'])
      assert.notEqual((await reply(text)).answerKind, 'overview');
  });
});
