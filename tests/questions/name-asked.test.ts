import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const garden = openTestLibrary([
  aDescription({
    title: 'Aednik',
    manager: 'Peaaednik',
    substitutedBy: ['Florist'],
    duties: [aDuty('1', 'Kastab taimi.')],
  }),
  aDescription({
    title: 'Peaaednik',
    manager: 'Direktor',
    rights: ['sõlmida lepinguid aia nimel'],
    duties: [aDuty('1', 'Peab aia päevikut.')],
  }),
  aDescription({ title: 'Florist', manager: 'Peaaednik', duties: [aDuty('1', 'Seob kimpe.')] }),
]);
const intentOf = (...turns: readonly string[]) =>
  leadConversation({ turns, as: 'Aednik' }, garden).last.intent;

const questions = [
  'ja mis ta nimi on?',
  'mis on tema nimi',
  'nimi?',
  'and what is his name',
  'their names please',
];

describe('the name of whoever was just shown', () => {
  for (const text of questions)
    it(`is of the superior, and not of theirs in turn: '${text}'`, () => {
      const first = 'kes on mu otsene juht';
      assert.deepEqual(intentOf(first, text), intentOf(first));
    });

  it('is of those who stand in', () => {
    assert.deepEqual(intentOf('kes mind asendab', 'mis ta nimi on?'), intentOf('kes mind asendab'));
  });

  it('is of whoever holds the position that was shown', () => {
    const about = { kind: 'positions', descriptionIds: ['florist'], me: false };
    assert.deepEqual(intentOf('kes seob kimpe', 'mis ta nimi on?'), { kind: 'overview', about });
  });

  it('is asked of nobody where nobody was shown, and where something else is called so', () => {
    assert.notEqual(intentOf('mis ta nimi on?').kind, 'overview');
    const superior = intentOf('kes on mu otsene juht');
    for (const text of ['mis on kastetud taimede nimed', 'what is the name of the flower'])
      assert.notDeepEqual(intentOf('kes on mu otsene juht', text), superior, text);
  });
});

describe('who that is', () => {
  it('is of a superior more than the name that was just read', () => {
    const about = { kind: 'positions', descriptionIds: ['peaaednik'], me: false };
    for (const text of ['kes see on', 'ja kes ta on?', 'who is that', "who's she"])
      assert.deepEqual(intentOf('kes on mu juht', text), { kind: 'overview', about }, text);
  });

  it('is not known of a superior whom no description has', () => {
    const answer = leadConversation({ turns: ['kes on peaaedniku juht', 'kes see on'], as: 'Aednik' }, garden)
      .last.answer;
    assert.equal(answer.kind, 'unknown-position');
  });

  it('is whoever is reached by what was just shown', () => {
    const about = { kind: 'positions', descriptionIds: ['florist'], me: false };
    for (const text of [
      'kuidas temaga ühendust saab',
      'kust ma ta kätte saan',
      'kuidas ma saan talle kirjutada',
      'kellele ma siis kirjutan',
      'how do I reach her',
      'how can I get in touch with them',
      "what's her name and how can I reach her",
      'mis ta nimi on ja kuidas temaga ühendust saab',
    ]) {
      assert.deepEqual(intentOf('kes seob kimpe', text), { kind: 'overview', about }, text);
      assert.deepEqual(intentOf('kes mind asendab', text), intentOf('kes mind asendab'), text);
      assert.deepEqual(intentOf('kes on mu juht', text), intentOf('kes on mu juht'), text);
    }
    assert.notEqual(intentOf('kes seob kimpe', 'kuidas temaga lepingut sõlmida').kind, 'overview');
  });
});

describe("a mere 'aga tema?' behind who is above", () => {
  it('asks who is above that one', () => {
    for (const text of ['aga tema?', 'and her?']) {
      const intent = intentOf('kes on floristi juht', text);
      assert.ok(intent.kind === 'part' && intent.about.kind === 'positions', intent.kind);
      assert.deepEqual([intent.part, intent.about.descriptionIds], ['manager', ['peaaednik']]);
    }
  });

  it('stays with whoever was spoken of where anything else was asked', () => {
    const intent = intentOf('mida florist teeb', 'aga tema?');
    assert.ok('about' in intent && intent.about.kind === 'positions');
    assert.deepEqual(intent.about.descriptionIds, ['florist']);
  });
});
