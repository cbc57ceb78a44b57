import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

const library = openTestLibrary(
  [
    aDescription({
      title: 'Laohoidja',
      rights: ['allkirjastada saatelehti', 'saada tööriideid'],
      duties: [aDuty('1', 'Kauba vastuvõtmine kontoris ja laos.')],
      substitutedBy: ['Koristaja'],
    }),
    aDescription({ title: 'Raamatupidaja', duties: [aDuty('1', 'Arvete kinnitamine.')] }),
  ],
  { people: [aPerson({ name: 'Mari Maasikas', position: 'Laohoidja' })] },
);
const asked = (text: string, as: string | null = 'Laohoidja') =>
  leadConversation({ turns: [text], as }, library).last.answer;

describe('a rule of the house', () => {
  for (const text of [
    'kas kontoris tohib suitsetada',
    'kas koera tohib kaasa võtta',
    'kas ma tohin laos magada',
    'may I bring my dog',
    'tohib suitsetada',
    'is smoking allowed in the office',
  ])
    it(`is in no description, and shows nobody’s rights: '${text}'`, () => {
      assert.equal(asked(text).kind, 'outside');
      assert.equal(asked(text, null).kind, 'outside');
    });

  for (const text of [
    'kas mul on õigus koera kaasa võtta',
    'kas ma võin saatelehti allkirjastada',
    'may I stop the work',
    'kas tohin töö peatada',
    'kas ma võin arveid kinnitada',
    'kas ma tohin kodus töötada',
    'kas ma tohin osta kohvimasina',
    'kas ma tohin autot kasutada',
    'may I use the lift',
    'am I permitted to smoke',
    'kus tohib suitsetada',
    'kas haiglas tohib',
    'kas ma pean kontoris töötama',
    'do I have to work from the office',
  ])
    it(`is none where a right is asked for, or what somebody’s work is about: '${text}'`, () => {
      const answer = asked(text);

      assert.ok(answer.kind === 'part' && answer.part === 'rights', answer.kind);
    });

  for (const [whose, kind] of [
    ['laohoidja', 'part'],
    ['Mari Maasikas', 'part'],
    ['koristaja', 'unknown-position'],
  ] as const)
    it(`is none where it is asked of somebody: ${whose}`, () => {
      assert.equal(asked(`kas ${whose} tohib kontoris suitsetada`).kind, kind);
    });
});

describe('a question of nothing but what anything may be', () => {
  it('is not answered with the duties that have the word', () => {
    const house = openTestLibrary([aDescription({ duties: [aDuty('1', 'Uute töötajate juhendamine.')] })]);
    const { answer } = leadConversation({ turns: ['kas see on uus'], as: null }, house).last;

    assert.equal(answer.kind, 'unclear');
  });
});
