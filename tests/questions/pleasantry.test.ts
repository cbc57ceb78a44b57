import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { understand } from '../../src/questions/index.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Labori juhataja',
    duties: [aDuty('1', 'Koostab nädala tööaja graafiku.'), aDuty('2', 'Tunnustab tublisid töötajaid.')],
  }),
  aDescription({
    title: 'Kirjahaldur',
    duties: [aDuty('1', 'Vastab kirjadele ja parandab valed vastused.')],
  }),
];
const knowledge = openKnowledge(inOrder(descriptions), openTestSearch(descriptions), theseWords().thesaurus);

function kindOf(text: string): string {
  const asker = { kind: 'holder', descriptionIds: ['kirjahaldur'] } as const;
  return understand({ text, asker, before: null }, knowledge).kind;
}

describe('a message that asks for nothing', () => {
  it('wishes well or praises, and is thanked for, whatever duty has a word of it', () => {
    for (const text of [
      'head aega!',
      'head nädalavahetust',
      'kena nädala lõppu',
      'head uut aastat sulle ka',
      'good night',
      'have a nice day',
      'see you tomorrow',
      'sa oled tubli',
      'great job',
      'nice work',
      'thanks a lot!',
    ])
      assert.equal(kindOf(text), 'thanks', text);
  });

  it('finds fault with the bot, and is told what that can do', () => {
    for (const text of ['see vastus oli vale', 'vale vastus', 'sa eksid', 'you are wrong', 'wrong answer'])
      assert.equal(kindOf(text), 'help', text);
  });

  it('is none where something is asked besides', () => {
    for (const text of [
      'kes saadab head aega soovivad kirjad',
      'kes parandab vale vastuse',
      'who sends happy new year cards',
    ])
      assert.equal(kindOf(text), 'who-handles', text);
  });

  it('is no question of lotteries for being of a lot of things', () => {
    assert.notEqual(kindOf('I have a lot of letters'), 'outside');
  });

  it('has a leader for its head in English alone', () => {
    const intent = understand(
      { text: 'who is the head', asker: { kind: 'unknown' }, before: null },
      knowledge,
    );
    assert.equal(intent.kind === 'part' ? intent.part : intent.kind, 'manager');
  });
});
