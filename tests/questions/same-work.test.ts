import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

const orchard = openTestLibrary(
  [
    aDescription({ title: 'Aednik', duties: [aDuty('1', 'Õunapuude lõikamine.')] }),
    aDescription({ title: 'Florist', duties: [aDuty('1', 'Pulmakimpude sidumine.')] }),
    aDescription({ title: 'Personalijuht', duties: [aDuty('1', 'Töötajate koolitamine.')] }),
  ],
  {
    people: [
      aPerson({ aadObjectId: 'kadri', name: 'Kadri Valk', position: 'Aednik' }),
      aPerson({ aadObjectId: 'riin', name: 'Riin Hein', position: 'Aednik' }),
      aPerson({ aadObjectId: 'siim', name: 'Siim Rebane', position: 'Florist' }),
    ],
  },
);
const asked = (...turns: readonly string[]) => leadConversation({ turns, as: 'Aednik' }, orchard).last.intent;

describe('who does the same work', () => {
  for (const text of [
    'kes veel minuga sama tööd teeb',
    'kes töötavad samal ametikohal',
    'kes veel sama asja teeb mis mina',
    'kas keegi veel teeb sama tööd',
    'kas Riin teeb sama tööd',
    'who else has my job',
    'kes veel minu ametikohal on',
    'who else holds my position',
    'does anyone else do the same job',
  ])
    it(`is seen by the holders of one's own position: '${text}'`, () => {
      const intent = asked(text);

      assert.ok(intent.kind === 'overview' && intent.about.kind === 'positions', intent.kind);
      assert.deepEqual(intent.about.descriptionIds, ['aednik']);
    });

  it('is seen by the duties of both where somebody holds another position', () => {
    const intent = asked('kas Siim teeb sama tööd');

    assert.ok(intent.kind === 'compare' && intent.about.kind === 'positions', intent.kind);
    assert.deepEqual(intent.about.descriptionIds, ['aednik', 'florist']);
  });

  it('is that of whoever is named, where it is asked who', () => {
    const intent = asked('kes teeb Siimuga sama tööd');

    assert.ok(intent.kind === 'overview' && intent.about.kind === 'positions', intent.kind);
    assert.deepEqual(intent.about.descriptionIds, ['florist']);
  });

  it('is that of whoever was spoken of, where it is said to be theirs', () => {
    for (const text of ['kes veel selle ametikoha peal on', 'who else holds this position']) {
      const intent = asked('mida teeb florist', text);
      assert.ok(intent.kind === 'overview' && intent.about.kind === 'positions', intent.kind);
      assert.deepEqual(intent.about.descriptionIds, ['florist'], text);
    }
  });

  it('is not asked where something else is done, or somebody else was spoken of', () => {
    assert.equal(asked('kes teeb sama tööd koolitustega').kind, 'who-handles');
    assert.notDeepEqual(
      asked('mida teeb florist', 'kes veel sama tööd teeb'),
      asked('kes veel minuga sama tööd teeb'),
    );
  });
});
