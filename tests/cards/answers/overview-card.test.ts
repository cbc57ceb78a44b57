import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/cards/index.js';
import { bodyText, textsOf, titlesOf } from '../reading.js';
import { cite, duty, position } from '../sample.js';

const leader = position('Projektijuht', 'Ennetustalitus');
const purpose = 'Uue toetava mudeli loomine ja katsetamine koos partneritega. '.repeat(4).trim();

describe('an overview', () => {
  const { card, summary } = renderAnswer(
    {
      kind: 'overview',
      position: leader,
      facts: [
        { part: 'manager', lines: ['Teenuse juht'] },
        { part: 'languages', lines: ['et C1', 'en B1'] },
        { part: 'purpose', lines: [purpose] },
        { part: 'group', lines: [] },
      ],
      duties: [duty('3.1', 'Mudeli loomine.', 'Mudel on loodud.')],
      spokenOf: ['manager', 'languages', 'purpose', 'duties', 'tools'],
      citation: cite(leader),
    },
    'et',
  );

  it('begins with the title and holds each fact and duty with its label', () => {
    assert.deepEqual(textsOf(card.body), [
      'Projektijuht',
      'Vahetu juht: ',
      'Teenuse juht',
      'Keeleoskus: ',
      'eesti keel – C1, inglise keel – B1',
      'Eesmärk',
      purpose,
      'Tööülesanded',
      '3.1 ',
      'Mudeli loomine.',
      'Projektijuht · Ennetustalitus',
      'Ametijuhend · versioon 1a2b3c4d',
    ]);
  });

  it('offers no button for what the description does not speak of, but for who substitutes it', () => {
    assert.deepEqual(titlesOf(card), [
      'Kes asendab',
      'Tööülesanded',
      'Oodatavad tulemused',
      'Keeleoskus',
      'Töövahendid',
    ]);
  });

  it('says so where there is nothing but the title', () => {
    const bare = {
      kind: 'overview',
      position: leader,
      facts: [],
      duties: [],
      spokenOf: [],
      citation: cite(leader),
    } as const;
    const { card: empty } = renderAnswer(bare, 'et');
    assert.match(bodyText(empty), /Peale nimetuse ei ole selles ametijuhendis midagi kirjas\./u);
    assert.deepEqual(titlesOf(empty), ['Kes asendab']);
  });

  it('leaves out what has no words', () => {
    assert.ok(!bodyText(card).includes('Ametikoha grupp'));
  });

  it('is summed up in one sentence', () => {
    assert.ok(summary.startsWith('Projektijuht. Vahetu juht: Teenuse juht. Keeleoskus: '));
  });
});
