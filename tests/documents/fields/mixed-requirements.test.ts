import assert from 'node:assert/strict';
import { onlyPosition } from '../documents.js';

/** What is read of requirements that stand like this under their heading. */
function requirementsIn(lines: string, heading = '3. KVALIFIKATSIOONINÕUDED') {
  const { content, notes } = onlyPosition(
    `1. ÜLDOSA\nAmetikoht Sepp\n\n2. TÖÖÜLESANDED\n2.1. Taob.\n\n${heading}\n${lines}\n`,
  );
  const { languages, ...texts } = content.requirements;
  const named = languages.map(({ language, level }) => `${language} ${level}`).join(', ');
  return {
    ...texts,
    languages: named,
    told: notes.flatMap((note) => (note.kind === 'missing-field' ? [] : [note.text])),
  };
}

const nothing = {
  education: null,
  experience: null,
  computerSkills: null,
  competencies: null,
  languages: '',
};

describe('requirements without labels', () => {
  it('are sorted where a sentence begins with the word of a label', () => {
    const { education, experience, languages } = requirementsIn(
      'Haridus on sepa kutseharidus. Töökogemus on vähemalt üks aasta. Eesti keele oskus on B2-tasemel.',
    );
    assert.deepEqual(
      [education, experience, languages],
      ['Haridus on sepa kutseharidus.', 'Töökogemus on vähemalt üks aasta.', 'et B2'],
    );
  });

  it('ask for a level of education in the words of an English advert', () => {
    const { education, additional } = requirementsIn('A level of education which a smithy school gives.');
    assert.deepEqual([education, additional], ['A level of education which a smithy school gives.', null]);
  });

  it('stand under a heading in capitals that lists what is asked for', () => {
    const heading = '3. NÕUDED HARIDUSELE, TEADMISTELE JA OSKUSTELE';
    const { education, told } = requirementsIn('3.1. sepa kutsekeskharidus', heading);
    assert.deepEqual([education, told], ['sepa kutsekeskharidus', []]);
  });

  const sorted = {
    education: 'sepa kutsekeskharidus',
    experience: 'vähemalt kaheaastane töökogemus sepikojas',
    computerSkills: 'arvuti kasutamise oskus igapäevatööks vajalikul tasemel',
    competencies: null,
    additional: 'B-kategooria juhiluba',
    languages: 'et B2, ru A2',
    told: [],
  };
  const items = [
    'sepa kutsekeskharidus',
    'vähemalt kaheaastane töökogemus sepikojas',
    'eesti keele oskus tasemel B2 ja vene keele oskus tasemel A2',
    'arvuti kasutamise oskus igapäevatööks vajalikul tasemel',
    'B-kategooria juhiluba',
  ];

  it('are sorted by what each says, with numbers and with bullets', () => {
    const numbered = requirementsIn(items.map((item, at) => `3.${at + 1} ${item}`).join('\n'));
    assert.deepEqual(numbered, sorted);
    assert.deepEqual(requirementsIn(items.map((item) => `- ${item}`).join('\n')), sorted);
  });

  it('ask for experience where they count the years of work, and not wherever years stand', () => {
    const read = requirementsIn(
      '- Kutsekeskharidus.\n- Viis aastat sepana tehtud tööd.\n- Kolm aastat kehtiv tööohutuse tõend.',
    );
    assert.deepEqual(
      [read.experience, read.additional],
      ['Viis aastat sepana tehtud tööd.', 'Kolm aastat kehtiv tööohutuse tõend.'],
    );
  });

  it('are sorted sentence by sentence where they are prose', () => {
    const { told, ...read } = requirementsIn(
      'Sepal on kutseharidus (tase 4). Ta on töötanud sepana vähemalt kolm aastat. Ta oskab eesti keelt tasemel B1. Ta on terve.',
    );
    assert.deepEqual(read, {
      ...nothing,
      education: 'Sepal on kutseharidus (tase 4).',
      experience: 'Ta on töötanud sepana vähemalt kolm aastat.',
      additional: 'Ta on terve.',
      languages: 'et B1',
    });
    assert.deepEqual(told, []);
  });

  it('are what they say first, where they say two things', () => {
    const { education, experience, additional } = requirementsIn(
      '3.1. Kõrgharidus ja töökogemus sepana.\n3.2. Tugev käsi.',
    );
    assert.deepEqual(
      [education, experience, additional],
      ['Kõrgharidus ja töökogemus sepana.', null, 'Tugev käsi.'],
    );
  });

  it('lose no word that a list of languages cannot hold', () => {
    const { languages, additional } = requirementsIn(
      '3.1. Eesti keele oskus tasemel C1 ja hea väljendusoskus.\n3.2. Inglise või vene keele oskus.\n3.3. Soome keel B1.',
    );
    assert.equal(languages, 'et C1, fi B1');
    assert.equal(
      additional,
      'Eesti keele oskus tasemel C1 ja hea väljendusoskus.\nInglise või vene keele oskus.',
    );
  });

  it('stay with the rest where a label has their field, or a word of it means something else', () => {
    const labelled = requirementsIn('3.1. Haridus: sepa kutse\n3.2. Soovitavalt kõrgharidus.');
    assert.deepEqual([labelled.education, labelled.additional], ['sepa kutse', 'Soovitavalt kõrgharidus.']);
    for (const other of [
      'Kõrghariduse seaduse tundmine.',
      'Arvutite parandamine.',
      'Valmisolek jagada kogemusi.',
      'Eesti ajaloo tundmine.',
    ])
      assert.deepEqual(requirementsIn(`3.1. ${other}\n3.2. Tugev käsi.`), {
        ...nothing,
        additional: `${other}\nTugev käsi.`,
        told: [],
      });
  });

  it('leave no announcement behind where all that it announces is sorted', () => {
    const { additional, education } = requirementsIn('Sepal peab olema:\n- kutseharidus;\n- töökogemus.');
    assert.deepEqual([additional, education], [null, 'kutseharidus;']);
  });

  it('know experience by the years in a trade', () => {
    const { content } = onlyPosition(
      'Position: Keeper\n\nDuties\n1. Winds.\n\nRequirements\nAt least two years in a tower. Calm at heights.',
    );
    assert.deepEqual(
      [content.requirements.experience, content.requirements.additional],
      ['At least two years in a tower.', 'Calm at heights.'],
    );
  });
});

describe('requirements right behind the duties', () => {
  it('are theirs where their label says so, though no heading opens them', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Tornivaht\n\nTööülesanded:\n1. Kerib kella.\n2. Õlitab hingi.\nHaridus: keskharidus\nTöökogemus: aasta tornis\n',
    );
    assert.deepEqual(
      [content.duties.length, content.requirements.education, content.requirements.experience],
      [2, 'keskharidus', 'aasta tornis'],
    );
  });
});

describe('a heading of two requirements at once', () => {
  it('opens what both of them stand under', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetinimetus: Tornivaht\n\nTööülesanded\n1. Kerib kella.\n\nVastutus\nHinged on terved.\n\nNõuded haridusele ja kogemusele\n\nHaridus: keskharidus\n',
    );
    assert.deepEqual(content.responsibilities, ['Hinged on terved.']);
    assert.equal(content.requirements.education, 'keskharidus');
  });

  it('is read where the sentence goes on from the words of a label', () => {
    const { experience, additional } = requirementsIn(
      '3.1. Sepa kutseharidus.\n3.2. Varasem töökogemus hobustega.\n3.3. B-kategooria juhiluba.',
    );
    assert.deepEqual([experience, additional], ['Varasem töökogemus hobustega.', 'B-kategooria juhiluba.']);
  });
});
