import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const garden = openTestLibrary([
  aDescription({ title: 'Aednik', substitutedBy: ['Florist'], duties: [aDuty('1', 'Kastab taimi.')] }),
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
