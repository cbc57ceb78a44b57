import assert from 'node:assert/strict';
import { understand } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const { knowledge } = openTestLibrary([
  aDescription({
    title: 'Aednik',
    duties: [aDuty('1', 'Kastab taimi.'), aDuty('2', 'Vaatab, mis täna õitseb.')],
  }),
]);

function asked(text: string) {
  return understand({ text, asker: { kind: 'holder', descriptionIds: ['aednik'] }, before: null }, knowledge);
}

describe('a question that says for which day', () => {
  it('asks for all duties, and for none that speaks of days', () => {
    for (const text of [
      'mida ma pean tegema täna',
      'mis ma homme teen?',
      'mida ma sel nädalal tegema pean',
      'mis mul järgmisel nädalal teha tuleb',
      'what do I have to do today?',
      'what should i do tomorrow',
      'what are my tasks for this week',
    ]) {
      const intent = asked(text);
      assert.deepEqual(intent.kind === 'part' && [intent.part, intent.wanted], ['duties', ''], text);
    }
  });
});

describe('a question for a thing that somebody may be given', () => {
  it('keeps in mind which, and none where all are asked for', () => {
    for (const [text, wanted] of [
      ['kas ma saan ametiauto', 'ametiauto'],
      ['kas mulle antakse sülearvuti', 'antakse sülearvuti'],
      ['mis töövahendid mul on', ''],
    ] as const) {
      const intent = asked(text);
      assert.deepEqual(intent.kind === 'part' && [intent.part, intent.wanted], ['tools', wanted], text);
    }
  });
});
