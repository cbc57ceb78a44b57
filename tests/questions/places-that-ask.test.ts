import assert from 'node:assert/strict';
import { leadConversation } from '../../src/conversation/asking/in-words.js';
import { aDescription } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';

const schools = 'Sotsiaal- ja haridusosakond';
const library = openTestLibrary([
  aDescription({ title: 'Lastearst', unit: schools, requirements: { education: 'Arstikraad' } }),
  aDescription({ title: 'Arhivaar', unit: 'Kantselei', requirements: { education: 'Keskharidus' } }),
  aDescription({ title: 'Jurist', unit: 'Õigusosakond', rights: ['saada aru'] }),
  aDescription({ id: 'schools', title: 'Osakonnajuhataja', unit: schools }),
  aDescription({ id: 'roads', title: 'Osakonnajuhataja', unit: 'Teeosakond' }),
]);
const intentOf = (text: string) => leadConversation({ turns: [text], as: null }, library).last.intent;

/** What is asked of whom, each part for itself. */
function asked(text: string): string {
  const intent = intentOf(text);
  const each = intent.kind === 'several' ? intent.intents : [intent];
  return each
    .map((one) => {
      if (one.kind !== 'part') return one.kind;
      return `${one.part} of ${one.about.kind === 'positions' ? one.about.descriptionIds.join(', ') : one.about.kind}`;
    })
    .join('; ');
}

describe('a word that a unit has as well', () => {
  for (const text of [
    'lastearsti haridus',
    'mis haridusega peab lastearst olema',
    'mis haridust lastearstilt nõutakse?',
  ])
    it(`asks for a part of the description: '${text}'`, () => {
      assert.equal(asked(text), 'education of lastearst');
    });

  it('asks of whoever works elsewhere, and is no name of another one', () => {
    assert.equal(asked('mis haridust arhivaarilt nõutakse?'), 'education of arhivaar');
    assert.equal(asked('juristi õigused'), 'rights of jurist');
  });

  it('asks beside another part', () => {
    assert.equal(
      asked('mis haridust ja keeli lastearstilt nõutakse'),
      'education of lastearst; languages of lastearst',
    );
  });

  it('settles no choice between two of a title', () => {
    assert.equal(asked('osakonnajuhataja haridus'), 'education of ambiguous');
  });

  it('is of the unit before its kind and right before whoever works there', () => {
    assert.equal(asked('mis haridus on haridusosakonna juhatajal'), 'education of schools');
    assert.equal(asked('hariduse osakonnajuhataja õigused'), 'rights of schools');
    assert.equal(asked('sotsiaal- ja haridusosakonna juhataja keeleoskus'), 'languages of schools');
  });
});
