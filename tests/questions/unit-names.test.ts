import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { understand, type Intent } from '../../src/questions/index.js';
import { aHolder } from '../answers/ship.js';
import { aDescription } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  'Haldusosakond',
  'Halduse- ja IT osakond',
  'Halduse- ja IT osakond, kasutajatoe talitus (õhtune vahetus)',
  'Sadama osakond',
  'Kantselei',
].map((unit, at) => aDescription({ title: `Amet ${at}`, unit }));
const people = [
  aHolder('Olga Õunap', { undescribed: [{ title: 'Jurist', unit: 'Õigusosakond' }] }),
  aHolder('Keio Kask', { undescribed: [{ title: 'Lootsija', unit: 'Sadama osakond, lootsibüroo' }] }),
];
const knowledge = openKnowledge(
  inOrder(descriptions),
  openTestSearch(descriptions),
  theseWords('n sadam | harbour, seaport\n').thesaurus,
  people,
);

function asked(text: string): Intent {
  return understand({ text, asker: { kind: 'unknown' }, before: null }, knowledge);
}

/** What the unit is called by which somebody asks for it. */
function unitAsked(text: string): string | undefined {
  const intent = asked(text);
  const scope = 'scope' in intent ? intent.scope : undefined;
  return scope?.kind === 'unit' ? scope.unit : intent.kind;
}

const spoken: Readonly<Record<string, readonly string[]>> = {
  Haldusosakond: ['haldusosakonnas', 'HALDUSOSAKONNAS', 'halduse osakonnas', 'haldus osakonnas'],
  'Halduse- ja IT osakond': ['halduse ja IT osakonnas', 'IT osakonnas', 'IT-osakonnas'],
  'Halduse- ja IT osakond, kasutajatoe talitus': ['kasutajatoe talituses', 'kasutajatoes'],
  'Sadama osakond': ['sadama osakonnas', 'sadamaosakonnas'],
  Kantselei: ['kantseleis'],
  Õigusosakond: ['õigusosakonnas', 'oigusosakonnas', 'õiguse osakonnas'],
  'Sadama osakond, lootsibüroo': ['lootsibüroos', 'lootsiburoos', 'lootsi büroos'],
};

describe('the name of a unit', () => {
  for (const [unit, ways] of Object.entries(spoken)) {
    it(`is known as people say it: ${unit}`, () => {
      for (const way of ways)
        for (const text of [
          `kes töötab ${way}?`,
          `millised ametikohad on ${way}?`,
          `kellel ${way} ei ole asendajat?`,
        ])
          assert.equal(unitAsked(text), unit, text);
    });
  }

  it('is known in English, where the words stand for the same', () => {
    assert.equal(unitAsked('who works in the harbour department?'), 'Sadama osakond');
    assert.equal(unitAsked('which positions in the harbour unit have no substitute?'), 'Sadama osakond');
    assert.equal(unitAsked('who works in the flight department?'), 'flight department');
  });

  it('is as it was typed where neither a description nor the roster has it', () => {
    assert.equal(unitAsked('kes töötab lennuosakonnas?'), 'lennuosakonnas');
    assert.equal(unitAsked('millised ametikohad on lennuosakonnas?'), 'lennuosakonnas');
  });
});

describe('the positions of a unit', () => {
  it('are asked for without a word that asks', () => {
    for (const text of [
      'õigusosakonna ametikohad',
      'positions in Õigusosakond',
      'kõik õigusosakonna ametikohad',
    ]) {
      assert.equal(asked(text).kind, 'list', text);
      assert.equal(unitAsked(text), 'Õigusosakond', text);
    }
    assert.equal(unitAsked('kasutajatoe talituse ametikohad'), 'Halduse- ja IT osakond, kasutajatoe talitus');
  });

  it('are those of all units where none is named, whoever asks', () => {
    for (const text of ['millised ametikohad meil on?', 'nimekiri kõigist ametikohtadest'])
      assert.deepEqual(asked(text), { kind: 'list', scope: { kind: 'everywhere' } }, text);
  });
});
