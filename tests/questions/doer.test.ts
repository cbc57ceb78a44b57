import assert from 'node:assert/strict';
import { saysDoing, understand, type Intent } from '../../src/questions/index.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary, theseWords } from '../builders/library.js';

const words = theseWords(`
n korraldaja | organiser
v korraldama | organise, arrange
n korraldamine | organising, running
n üritus | event
v haldama, majandama | manage, run
n juhataja, juht | manager, head
`);

/** Titles that are made of a verb, in both languages, and two that are known from the descriptions of others alone. */
const { knowledge } = openTestLibrary(
  [
    aDescription({ title: 'Ürituste korraldaja', substitutedBy: ['nõustaja'] }),
    aDescription({ title: 'Hoonete haldaja', manager: 'juhendaja' }),
    aDescription({ title: 'Osakonna juhataja' }),
    aDescription({ title: 'Grant reviewer' }),
  ],
  { words },
);

function meant(text: string): Intent {
  return understand({ text, asker: { kind: 'unknown' }, before: null }, knowledge);
}

function named(text: string): readonly string[] | string {
  const intent = meant(text);
  if (!('about' in intent)) return intent.kind;
  return intent.about.kind === 'positions' ? intent.about.descriptionIds : intent.about.kind;
}

describe('what somebody does', () => {
  for (const text of [
    'kes korraldab suvepäevi',
    'kes korraldas eelmisel aastal suvepäevad?',
    'kes võiks korraldada suvepäevad',
    'kes haldab maja võtmeid',
    'kes nõustab peresid',
    'kes juhendab uusi inimesi',
    'kes juhatab seda koosolekut',
    'who organises the summer days',
    'who arranges taxis for our guests',
    'we run a fair in July, who can help',
    'who manages the keys of the house',
    'who reviews applications for money',
  ]) {
    it(`is asked for by its verb, and names no position: '${text}'`, () => {
      const { kind } = meant(text);
      assert.ok(kind === 'who-handles' || kind === 'who-has', kind);
    });
  }
});

describe('who does it', () => {
  for (const [text, id] of Object.entries({
    'kes asendab ürituste korraldajat': 'urituste-korraldaja',
    'korraldajale kes on ülemus': 'urituste-korraldaja',
    'kes on korraldja otsene juht': 'urituste-korraldaja',
    'what are the duties of the event organiser': 'urituste-korraldaja',
    'hoonete haldajate õigused': 'hoonete-haldaja',
    'mis on juhatajal vaja osata': 'osakonna-juhataja',
    "the reviewers' education": 'grant-reviewer',
  })) {
    it(`is named by the noun, in its forms and misspelt: '${text}'`, () => {
      assert.deepEqual(named(text), [id]);
    });
  }

  it('is not who asks by what they do themselves', () => {
    assert.equal(named('mis õigused mul on, kui nõustan peresid'), 'unknown-me');
    assert.equal(named('mis õigused mul on, kui juhendan uusi inimesi'), 'unknown-me');
  });

  it('is not silently another one where the description is of nobody here', () => {
    assert.equal(named('mis on nõustaja haridus'), 'unknown');
  });
});

describe('what is done', () => {
  it('is told from a thing that is written like it', () => {
    const topic = 'kes juhib komisjoni koosolekute ettevalmistamist';

    assert.equal(saysDoing('ettevalmistamist', topic), true);
    assert.equal(saysDoing('komisjoni', topic), false);
  });
});
