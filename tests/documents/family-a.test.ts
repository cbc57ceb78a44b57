import assert from 'node:assert/strict';
import { familyA, onlyPosition } from './documents.js';

describe('a document of the first family', () => {
  const { content, source } = onlyPosition(familyA);

  it('gives each cell of the flattened header to its label', () => {
    assert.equal(content.title, 'Aednik');
    assert.equal(content.unit, 'Haljastuse ja puhkealade osakond, pargitalitus (roosiaed)');
    assert.equal(content.manager, 'Peaaednik');
    assert.deepEqual(content.substitutedBy, ['Vanemaednik', 'arborist', 'aednik']);
    assert.deepEqual(content.substitutes, ['Aednik', 'arborist']);
  });

  it('joins wrapped lines by one blank', () => {
    assert.equal(content.purpose, 'Parkide hooldamine nii, et linnarahval oleks neis hea olla aasta ringi.');
  });

  it('numbers duties without the last dot and gives each its results', () => {
    assert.deepEqual(content.duties, [
      {
        number: '3.1',
        text: 'Lillepeenarde istutamine ja kastmine suvel.',
        results: ['Peenrad on istutatud juuni alguseks.', 'Kastmise kava on tehtud ning seda järgitakse.'],
      },
      {
        number: '3.2',
        text: 'Istikute tellimine sise- ja välismaistelt taimekasvatajatelt.',
        results: ['Istikud on kohal.'],
      },
      { number: '3.3', text: 'Puude lõikamine', results: ['Võrad on ohutud.'] },
    ]);
  });

  it('keeps rights and responsibilities as they end, and drops the words that announce them', () => {
    assert.deepEqual(content.rights, ['saada töörõivaid;', 'kasutada aiatraktorit.']);
    assert.deepEqual(content.responsibilities, ['tööriistade hoidmise eest', 'taimede tervise eest.']);
  });

  it('heals a sentence that a stray bullet split, and keeps subheads on lines of their own', () => {
    assert.equal(
      content.requirements.competencies,
      [
        'Hoolsus:',
        'Peab kinni hooldamise ajast ja märkab kahjureid.',
        'Seab tööriistad õhtuks korda ja loob ülevaate.',
        'Sõbralikkus:',
        'Vastab külastajatele.',
      ].join('\n'),
    );
  });

  it('reads the requirements, the tools and the review', () => {
    assert.equal(content.requirements.education, 'Kutseharidus');
    assert.equal(content.requirements.experience, 'Kaks aastat aianduses.');
    assert.deepEqual(content.requirements.languages, [
      { language: 'et', level: 'B2' },
      { language: 'fi', level: 'A2' },
    ]);
    assert.equal(content.requirements.computerSkills, 'Täidab tabeleid.');
    assert.equal(content.requirements.additional, 'Taimetundmine: Teab sorte.');
    assert.equal(content.tools, 'Kärud, käärid ja kastekannud.');
    assert.equal(content.review, 'Ametijuhend vaadatakse üle kord aastas enne hooaega.');
  });

  it('keeps no name of those who sign', () => {
    assert.doesNotMatch(JSON.stringify(content), /Juurikas|Maasikas|direktor|allkirjastatud/);
  });

  it('says nothing of fields that the document does not have', () => {
    assert.deepEqual(content.subordinates, []);
    assert.equal(content.group, null);
    assert.equal(content.conditions, null);
    assert.deepEqual(source.empty, {});
    assert.equal(source.template, 'A');
  });
});
