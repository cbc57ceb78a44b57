import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import type { Intent } from '../../src/questions/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

const garden = openTestLibrary(
  [
    aDescription({
      title: 'Aednik',
      substitutedBy: ['Florist'],
      requirements: { education: 'Aianduskool' },
      duties: [aDuty('1', 'Kasvuhoone kastmine.'), aDuty('2', 'Seemnete tellimine.')],
    }),
    aDescription({
      title: 'Florist',
      substitutedBy: ['Aednik'],
      requirements: { education: 'Kutsekool' },
      duties: [aDuty('1', 'Pulmakimpude sidumine.')],
    }),
    aDescription({
      title: 'Kassapidaja',
      duties: [aDuty('1', 'Sularaha lugemine.'), aDuty('2', 'Seemnete tellimine.')],
    }),
  ],
  {
    people: [
      aPerson({ aadObjectId: 'kadri', name: 'Kadri Valk', position: 'Aednik' }),
      aPerson({ aadObjectId: 'siim', name: 'Siim Rebane', position: 'Florist' }),
      aPerson({ aadObjectId: 'riin', name: 'Riin Hein', position: 'Aednik' }),
    ],
  },
);
const lastOf = (...turns: readonly string[]) => leadConversation({ turns, as: 'Aednik' }, garden).last;
const idsOf = (intent: Intent) =>
  'about' in intent && intent.about.kind === 'positions' ? intent.about.descriptionIds : intent.kind;

describe('two people who are named', () => {
  for (const [text, part] of [
    ['mida teevad Kadri Valk ja Siim Rebane', 'duties'],
    ['mis haridus on nõutud Kadri Valgul ja Siim Rebasel', 'education'],
    ['what education do Kadri Valk and Siim Rebane need', 'education'],
    ['compare Kadri and Siim', 'overview'],
    ["võrdle Kadrit ja Siim'i", 'overview'],
  ] as const)
    it(`are both told of, in whatever case they stand: '${text}'`, () => {
      const { intent } = lastOf(text);

      assert.ok(intent.kind === 'compare', intent.kind);
      assert.equal(intent.part, part);
      assert.deepEqual(idsOf(intent), ['aednik', 'florist']);
    });

  it('are told of once where they hold the same', () => {
    const { intent } = lastOf('mis haridus peab olema Kadri Valgul ja Riin Heinal');

    assert.ok(intent.kind === 'part', intent.kind);
    assert.deepEqual(idsOf(intent), ['aednik']);
  });

  it('each have their own substitutes', () => {
    const { intent } = lastOf('kes asendab Kadri Valku ja Siim Rebast');

    assert.ok(intent.kind === 'several', intent.kind);
    assert.deepEqual(intent.intents.map(idsOf), [['aednik'], ['florist']]);
  });

  it('may be one for the other: both are meant by their positions', () => {
    const { answer } = lastOf('kas Siim Rebane asendab Kadri Valku');

    assert.ok(answer.kind === 'stands-in', answer.kind);
    assert.deepEqual([answer.standIn, answer.name], ['Florist', 'Aednik']);
    assert.ok(answer.said.length > 0);
  });

  for (const text of [
    'kas Siim võib Kadri eest allkirjastada',
    'kas Siim saab Kadri tööd teha',
    "may Siim do Kadri's work",
    'can Siim sign for Kadri',
  ])
    it(`are told of by who stands in for the one, and no description says that the other may: '${text}'`, () => {
      const { answer } = lastOf(text);

      assert.ok(answer.kind === 'stand-ins', answer.kind);
      assert.equal(answer.name, 'Aednik');
    });

  it('do not act for each other where one gives the other work', () => {
    assert.notEqual(lastOf('kas Siim saab Kadrile tööd anda').answer.kind, 'stand-ins');
  });
});

describe('one of those who are named', () => {
  for (const text of [
    'kumb tegeleb pulmakimpudega, aednik või florist',
    'kumma töö on pulmakimbud, kas aedniku või floristi oma',
    'kes seob pulmakimpe, kas aednik või florist',
    'kas Kadri Valk või Siim Rebane tegeleb pulmakimpudega',
  ])
    it(`is found by what the duties say, and the two are not held side by side: '${text}'`, () => {
      const { answer } = lastOf(text);

      assert.ok(answer.kind === 'handlers', answer.kind);
      assert.deepEqual(
        answer.found.map(({ position, duty }) => [position.name, duty.number]),
        [['Florist', '1']],
      );
    });

  it('is nobody else, though others do it too', () => {
    const { answer } = lastOf('kumb tellib seemneid, aednik või florist');

    assert.ok(answer.kind === 'handlers', answer.kind);
    assert.deepEqual(new Set(answer.found.map(({ position }) => position.name)), new Set(['Aednik']));
  });

  it('is not looked for where no duty says it: they are held side by side', () => {
    assert.equal(lastOf('kumb on toredam, aednik või florist').answer.kind, 'comparison');
  });
});

describe("'kes veel seda teeb'", () => {
  it('asks for whoever else has the duty that was shown by its number', () => {
    for (const text of ['kes veel seda teeb', 'kes veel seemneid tellib', 'who else']) {
      const { answer } = lastOf('mis on mu ülesanne 2', text);

      assert.ok(answer.kind === 'handlers', text);
      assert.deepEqual(
        answer.found.map(({ position }) => position.name),
        ['Kassapidaja'],
      );
    }
  });

  it('says that nobody else has it', () => {
    assert.equal(lastOf('mis on mu ülesanne 1', 'kes veel seda teeb').answer.kind, 'nobody-else');
  });
});
