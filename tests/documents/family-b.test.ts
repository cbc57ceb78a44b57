import assert from 'node:assert/strict';
import { familyB, onlyPosition } from './documents.js';

const lostBullets = familyB.replace(/^\uF0A7/gm, '').replace(/\uF0A7 /g, ' ');

describe('a document of the second family', () => {
  const { content, source } = onlyPosition(familyB);

  it('reads a label and its value from one line, and the lines after it', () => {
    assert.equal(content.title, 'Ekspert (vanad kaardid)');
    assert.equal(content.unit, 'Hoidlate osakond');
    assert.equal(content.manager, 'Osakonna juhataja');
    assert.equal(content.purpose, 'Kaartide säilitamine ja näitamine uurijatele.');
    assert.equal(content.group, 'Töötaja');
    assert.equal(content.conditions, 'Töö keldris.');
  });

  it('splits a list at commas, but not inside parentheses', () => {
    assert.deepEqual(content.substitutedBy, [
      'Peavarahoidja',
      'ekspert (trükised, pisitrükised)',
      'varahoidja',
    ]);
  });

  it('keeps the word by which the document says that there is nothing', () => {
    assert.deepEqual(content.subordinates, []);
    assert.deepEqual(content.substitutes, []);
    assert.deepEqual(source.empty, { subordinates: '-', substitutes: 'Puuduvad' });
  });

  it('finds the first result on the line of its duty', () => {
    assert.deepEqual(content.duties, [
      {
        number: '2.1',
        text: 'Kaartide kirjeldamine.',
        results: ['Kirjeldused on registris.', 'Vead on parandatud ning üle vaadatud.'],
      },
      { number: '2.2', text: 'Laenutamine.', results: ['Laenutus toimib.', 'Tähtajad peavad.'] },
    ]);
  });

  it('finds the review sentence that no heading announces', () => {
    assert.deepEqual(content.responsibilities, ['kaartide hoidmise eest.']);
    assert.equal(content.review, 'Ametijuhend vaadatakse üle igal kevadel.');
  });

  it('puts knowledge and personal qualities in their two fields', () => {
    assert.equal(content.requirements.competencies, 'Kartograafia.');
    assert.equal(content.requirements.additional, 'Täpsus, rahu');
    assert.deepEqual(content.requirements.languages, [
      { language: 'et', level: 'C1' },
      { language: 'de', level: 'B1' },
    ]);
  });

  it('reads the same where the bullets were lost and only blanks are left of them', () => {
    assert.deepEqual(onlyPosition(lostBullets).content, content);
  });
});
