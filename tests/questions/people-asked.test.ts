import assert from 'node:assert/strict';
import { understand, type Intent } from '../../src/questions/index.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import type { Question } from '../../src/questions/question.js';
import { inOrder } from '../../src/descriptions/collection.js';

import { aHolder } from '../answers/ship.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Aednik',
    unit: 'Aiaosakond, kasvuhoone tiim',
    duties: [aDuty('1', 'Kastab taimi.')],
  }),
  aDescription({ title: 'Florist', unit: 'Müügiosakond', duties: [aDuty('1', 'Töötab klientidega.')] }),
  aDescription({ title: 'Arhivaar', unit: 'Kantselei', duties: [aDuty('1', 'Hoiab arhiivi.')] }),
];
const people = [
  aHolder('Mari Maasikas', { descriptionIds: ['florist'], unit: 'Müügiosakond' }),
  aHolder('Ants Kuusk', { undescribed: [{ title: 'Peaaednik', unit: 'Aiaosakond' }] }),
];
const collection = inOrder(descriptions);
const knowledge = openKnowledge(collection, openTestSearch(descriptions), theseWords().thesaurus, people);
const gardener: Question = {
  text: '',
  asker: { kind: 'holder', descriptionIds: ['aednik'] },
  before: null,
};

function asked(text: string, question = gardener): Intent {
  return understand({ ...question, text }, knowledge);
}

/** The unit whose people are asked for; what else was understood where they are not. */
function unitAsked(text: string, question = gardener): string {
  const intent = asked(text, question);
  if (intent.kind !== 'people') return intent.kind;
  return intent.scope.kind === 'unit' ? intent.scope.unit : intent.scope.kind;
}

const table: Readonly<Record<string, readonly string[]>> = {
  Müügiosakond: [
    'kes töötab müügiosakonnas?',
    'KES TÖÖTAVAD MÜÜGIOSAKONNAS',
    'kes müügiosakonnas on',
    'mitu inimest on müügiosakonnas?',
    'palju töötajaid müügiosakonnas kokku on',
    'müügiosakonna töötajad',
    'kes kuuluvad müügiosakonda?',
    'who works in Müügiosakond?',
    'how many people are there in Müügiosakond',
    'kes on Mari Maasika kolleegid?',
    'Kes töötab üksuses Müügiosakond?',
    'Who works in Müügiosakond?',
  ],
  'Aiaosakond, kasvuhoone tiim': [
    'kes meie tiimis on?',
    'kes on minu kolleegid',
    'who is in my team?',
    'who are my colleagues?',
    'list my team members',
    'who works with me',
    'who am I working with?',
    'kellega ma koos töötan',
  ],
  Aiaosakond: ['kes on Ants Kuuse töökaaslased?'],
  Kantselei: ['kes töötab kantseleis', 'kantselei töötajad'],
  everywhere: [
    'kes siin töötab',
    'mitu töötajat on',
    'how many employees do you have',
    'mitu inimest meil töötab?',
    'who works here',
    'kes asutuses töötavad',
  ],
  'laevastiku osakonnas': ['kes töötab laevastiku osakonnas?'],
  personaliosakonnas: ['kes töötab personaliosakonnas?'],
  Personaliosakond: ['who works in Personaliosakond?'],
  'victim support department': ['how many people work in the victim support department?'],
};

describe("'there'", () => {
  it('is the unit that was just spoken of, and no word where none was', () => {
    const intent = asked('kes juhib müügiosakonda?');
    const before = { intent, descriptionIds: [], dutyNumber: null, offered: [], language: 'et' } as const;
    for (const text of ['ja kes seal töötavad?', 'who works there']) {
      assert.equal(unitAsked(text, { ...gardener, before }), 'Müügiosakond', text);
      assert.notEqual(unitAsked(text), 'Müügiosakond', text);
    }
  });
});

describe('a question for the people of a unit', () => {
  for (const [unit, texts] of Object.entries(table)) {
    it(`is understood of ${unit}`, () => {
      assert.deepEqual(
        texts.map((text) => [text, unitAsked(text)]),
        texts.map((text) => [text, unit]),
      );
    });
  }

  it('is none where it asks who does something, or for something else of the unit', () => {
    for (const text of [
      'kes töötab klientidega?',
      'kes töötab klientidega müügiosakonnas?',
      'kes müügiosakonnas arhiivi hoiab',
      'kes asendab floristi müügiosakonnas',
      'mis osakonnas ma töötan?',
      'milline inimene peab florist olema?',
      'mitu ametikohta on müügiosakonnas?',
      'kes on florist?',
    ])
      assert.notEqual(asked(text).kind, 'people', text);
  });

  it('asks for who is at its head, where it says so', () => {
    const heads: Readonly<Record<string, readonly string[]>> = {
      Müügiosakond: ['kes juhib müügiosakonda?', 'kes on müügiosakonna juhataja', 'who leads Müügiosakond?'],
      Aiaosakond: [
        'kes on meie osakonna juhataja?',
        'kes on minu osakonna ülemus',
        'who heads my department',
      ],
      'Aiaosakond, kasvuhoone tiim': ['kes on meie tiimi juht?', 'kes juhib minu tiimi'],
    };
    for (const [unit, texts] of Object.entries(heads))
      for (const text of texts) {
        const intent = asked(text);
        const scope = intent.kind === 'unit-heads' ? intent.scope : undefined;
        assert.deepEqual([text, scope?.kind === 'unit' ? scope.unit : intent.kind], [text, unit]);
      }
    for (const text of [
      'kes on mu juht?',
      'kes on mu otsene juht?',
      'kes on floristi ülemus',
      'who is my boss?',
    ])
      assert.equal(asked(text).kind, 'part', text);
  });

  it('asks for the head of a unit though the one whose position is described leads another', () => {
    const led = [...descriptions, aDescription({ title: 'Osakonna juhataja', unit: 'Aiaosakond' })];
    const known = openKnowledge(inOrder(led), openTestSearch(led), theseWords().thesaurus, people);
    const kindOf = (text: string) => understand({ ...gardener, text }, known).kind;
    for (const text of ['kes on müügiosakonna juhataja?', 'kes on müügiosakonna ülem'])
      assert.equal(kindOf(text), 'unit-heads', text);
    for (const text of ['kes on osakonna juhataja?', 'kes on aiaosakonna juhataja?'])
      assert.equal(kindOf(text), 'overview', text);
  });

  it('means the department where it says so, though the asker is in a section of it', () => {
    assert.equal(unitAsked('mitu inimest meie osakonnas töötab?'), 'Aiaosakond');
    assert.equal(unitAsked('kes meie üksuses on?'), 'Aiaosakond, kasvuhoone tiim');
  });

  it('is asked who leads it by whom they have below them', () => {
    for (const text of ['kellel veel mu osakonnas alluvaid on', 'kellel müügiosakonnas on alluvaid'])
      assert.equal(asked(text).kind, 'unit-heads', text);
    assert.equal(asked('kas mul on alluvaid').kind, 'part');
  });

  it('goes on with another unit', () => {
    const before = {
      intent: asked('kes töötab müügiosakonnas?'),
      descriptionIds: [],
      dutyNumber: null,
      offered: [],
      language: 'et',
    } as const;
    assert.equal(unitAsked('aga kantseleis?', { ...gardener, before }), 'Kantselei');
  });

  it('says of my unit that it is not known, where it is not', () => {
    assert.equal(
      unitAsked('kes on mu kolleegid?', { ...gardener, asker: { kind: 'unknown' } }),
      'unknown-me',
    );
  });
});
