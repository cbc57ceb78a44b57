import assert from 'node:assert/strict';
import { inOrder } from '../../src/descriptions/collection.js';
import { understand } from '../../src/questions/index.js';
import { openKnowledge } from '../../src/questions/knowledge.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestSearch, theseWords } from '../builders/library.js';

const descriptions = [
  aDescription({
    title: 'Proovivõtja-autojuht',
    unit: 'Labori osakond',
    duties: [aDuty('1', 'Proovide võtmine.')],
  }),
  aDescription({
    title: 'Labori osakonna juhataja',
    unit: 'Labori osakond',
    duties: [aDuty('1', 'Analüütiku tulemuste kinnitamine.')],
  }),
  aDescription({ title: 'Laohoone juhataja', unit: 'Labori osakond' }),
  aDescription({ title: 'Analüütik', unit: 'Labori osakond', duties: [aDuty('1', 'Tulemuste arvutamine.')] }),
  aDescription({ title: 'Geoinfo spetsialist' }),
  aDescription({ title: 'IT-spetsialist' }),
];
const knowledge = openKnowledge(inOrder(descriptions), openTestSearch(descriptions), theseWords().thesaurus);

function meant(text: string) {
  return understand({ text, asker: { kind: 'unknown' }, before: null }, knowledge);
}

function idsMeant(text: string): readonly string[] {
  const intent = meant(text);
  assert.ok('about' in intent && 'descriptionIds' in intent.about, `${text}: ${JSON.stringify(intent)}`);
  return intent.about.descriptionIds;
}

describe('a position of two names in one', () => {
  it('is called by either of them', () => {
    for (const text of ['kes asendab proovivõtjat', 'autojuhi haridus', 'proovivõtja-autojuhi haridus'])
      assert.deepEqual(idsMeant(text), ['proovivotja-autojuht'], text);
  });

  it('is none where one of the two names nobody', () => {
    assert.deepEqual(idsMeant('spetsialisti haridus'), ['geoinfo-spetsialist']);
  });
});

describe("an 'osakonnajuhataja'", () => {
  it('leads the department by its title, in one word as in two, and nothing else in it', () => {
    for (const text of ['kas osakonnajuhataja kinnitab tulemusi', 'osakonna juhataja ülesanded'])
      assert.deepEqual(idsMeant(text), ['labori-osakonna-juhataja'], text);
  });
});

describe('who does something with what is somebody else’s', () => {
  it('is asked for, and not the one whose it is', () => {
    assert.equal(meant('kes kinnitab analüütiku tulemused').kind, 'who-handles');
  });

  it('is not asked for where it is their own duty, or what stands above them', () => {
    assert.deepEqual(idsMeant('kuidas arvutab analüütik tulemusi'), ['analuutik']);
    assert.deepEqual(idsMeant('kes asendab analüütikut tööl'), ['analuutik']);
  });
});
