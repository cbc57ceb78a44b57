import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const garden = openTestLibrary([
  aDescription({
    title: 'Aednik',
    substitutedBy: ['Florist'],
    duties: [aDuty('1', 'Kastab taimi.'), aDuty('2', 'Ravib haigeid puid.')],
  }),
  aDescription({ title: 'Florist', substitutedBy: ['Aednik'], duties: [aDuty('1', 'Seob kimpe.')] }),
]);
const said = (text: string) => leadConversation({ turns: [text], as: 'Aednik' }, garden).last.answer;
const toldOf = (text: string) => {
  const answer = said(text);
  return answer.kind === 'stand-ins' ? answer.name : answer.kind;
};

describe('somebody who is told to be away', () => {
  for (const text of [
    'ma olen järgmisel nädalal puhkusel',
    'jään homsest haigeks',
    'lähen puhkusele',
    'jäin haigeks',
    "I'm on vacation next week",
    'I will be on leave',
  ])
    it(`has who stands in for them shown: '${text}'`, () => {
      assert.equal(toldOf(text), 'Aednik');
    });

  for (const text of ['florist on haige', 'Florist läheb töölt ära', 'the florist is leaving'])
    it(`is whoever is named: '${text}'`, () => {
      assert.equal(toldOf(text), 'Florist');
    });

  it('is asked for where nobody knows who speaks, as in any question of theirs', () => {
    const { answer } = leadConversation(
      { turns: ['ma olen järgmisel nädalal puhkusel'], as: null },
      garden,
    ).last;
    assert.equal(
      answer.kind,
      leadConversation({ turns: ['kes mind asendab'], as: null }, garden).last.answer.kind,
    );
  });

  for (const text of [
    'mu puu on haige',
    'kes ravib haigeid puid',
    'kas ma võin puhkusele minna',
    'kas florist on haige',
    'florist on terve nädala',
    'florist on puhkusel 7.1',
    'florist ja aednik on puhkusel',
  ])
    it(`is nobody where something else is told or asked: '${text}'`, () => {
      assert.notEqual(said(text).kind, 'stand-ins');
    });
});
