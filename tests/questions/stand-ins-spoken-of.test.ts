import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const garden = openTestLibrary([
  aDescription({
    title: 'Aednik',
    manager: 'Kassapidaja',
    substitutedBy: ['Florist'],
    duties: [aDuty('1', 'Kastab taimi.')],
  }),
  aDescription({ title: 'Sepp', substitutedBy: ['Aednik', 'Florist'], duties: [aDuty('1', 'Taob.')] }),
  aDescription({ title: 'Florist', substitutedBy: ['Kassapidaja'], duties: [aDuty('1', 'Seob kimpe.')] }),
  aDescription({ title: 'Kassapidaja', substitutedBy: [], duties: [aDuty('1', 'Loeb raha.')] }),
]);
const answered = (...turns: readonly string[]) => leadConversation({ turns, as: null }, garden).last.answer;

describe('whoever was just shown as standing in', () => {
  for (const text of [
    'what does that person do',
    'mida see inimene teeb',
    'mis on selle inimese tööülesanded',
  ])
    it(`is the person who is pointed at: '${text}'`, () => {
      const answer = answered('kes asendab aednikku', text);

      assert.ok(answer.kind === 'duties', answer.kind);
      assert.equal(answer.citation.position.name, 'Florist');
    });

  it('is not who is meant by a mere pronoun', () => {
    const answer = answered('kes asendab aednikku', 'mida ta teeb');

    assert.ok(answer.kind === 'duties', answer.kind);
    assert.equal(answer.citation.position.name, 'Aednik');
  });

  for (const text of [
    'aga kui tema ka puudub?',
    'ja kui ta on ka haige',
    'aga kui teda ka pole',
    "and if she isn't there either",
    'what if they are away too',
    'aga tema?',
    'and him?',
  ])
    it(`has a substitute in turn: '${text}'`, () => {
      const answer = answered('kes asendab aednikku', text);

      assert.ok(answer.kind === 'stand-in-chain', answer.kind);
    });

  it('is not asked for where nobody stands in for anybody yet', () => {
    assert.notEqual(answered('mida teeb aednik', 'aga kui tema ka puudub?').kind, 'stand-in-chain');
  });
});

describe("'ta', where it was of the one who asks that was asked", () => {
  const gardener = (...turns: readonly string[]) =>
    leadConversation({ turns, as: 'Aednik' }, garden).last.answer;

  it('is who stands in for them, and never they themselves', () => {
    const answer = gardener('kes mind asendab', 'mida ta teeb');

    assert.ok(answer.kind === 'duties', answer.kind);
    assert.equal(answer.citation.position.name, 'Florist');
  });

  it('is asked for where several were shown', () => {
    const answer = leadConversation({ turns: ['kes mind asendab', 'mida ta teeb'], as: 'Sepp' }, garden).last
      .answer;

    assert.equal(answer.kind, 'which-position');
  });

  it('stands in for them, or who stands in is shown: nobody is asked of whether they stand in for themselves', () => {
    const standsIn = gardener('kes mind asendab', 'kas ta asendab mind ka puhkuse ajal');
    assert.ok(standsIn.kind === 'stands-in', standsIn.kind);
    assert.equal(standsIn.standIn, 'Florist');

    const superior = gardener('kes on mu juht', 'kas ta asendab mind');
    assert.ok(superior.kind === 'stands-in', superior.kind);
    assert.equal(superior.standIn, 'Kassapidaja');

    assert.equal(gardener('mis on minu ülesanded', 'kas ta asendab mind').kind, 'stand-ins');
  });

  it('is none of several that have no description: all are shown', () => {
    const ship = openTestLibrary([
      aDescription({
        title: 'Kokk',
        substitutedBy: ['Tüürimees', 'Madrus'],
        duties: [aDuty('1', 'Keedab.')],
      }),
    ]);
    const turns = ['kes mind asendab', 'kas ta asendab mind'];

    assert.equal(leadConversation({ turns, as: 'Kokk' }, ship).last.answer.kind, 'stand-ins');
  });

  it('keeps the chain that of the asker where who stands in is away, too', () => {
    const answer = gardener('kes mind asendab', 'aga kui teda ka pole');

    assert.ok(answer.kind === 'stand-in-chain', answer.kind);
    assert.equal(answer.steps[0]?.citation.position.name, 'Aednik');
  });
});
