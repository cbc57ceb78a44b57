import assert from 'node:assert/strict';
import type { Line } from '../../../src/documents/lines/line.js';
import { withoutSignatures } from '../../../src/documents/positions/signature-block.js';
import { onlyPosition } from '../documents.js';

const head = 'Ametikoht: Sepp\n\nTööülesanded\n1. Taob.\n\nTöövahendid\nVasar, alasi.\n';

/** A line, and under it a table of two columns, row by row. */
function overTable(first: string, cells: readonly string[]): readonly Line[] {
  return [first, ...cells].map((text, at) => ({
    text,
    number: at + 1,
    page: 1,
    ...(at === 0 ? {} : { cell: { table: 1, row: Math.ceil(at / 2), column: 2 - (at % 2), columns: 2 } }),
  }));
}

describe('the end of a description', () => {
  const ends: readonly string[] = [
    'Koostas: Mari Maasikas, personalijuht\nKuupäev: 01.02.2025',
    'Töötaja ................. Juku Juurikas\nVahetu juht ............. Mari Maasikas',
    'Kinnitan, et olen ametijuhendiga tutvunud\nJuku Juurikas\n/allkiri/',
    'Signed:  Employer  Mari Maasikas        Employee  Juku Juurikas',
    'Mari Maasikas      Juku Juurikas\ndirektor           koristaja',
    'Sepp: Juku Juurikas ........ (allkiri, kuupäev)',
    'Employer: (signed digitally) Mari Maasikas\nEmployee: (signed digitally) Juku Juurikas',
    'Ametijuhend on allkirjastatud digitaalselt. Lehe koostas Mari Maasikas.\nAllkirjastajad: Mari Maasikas, Juku Juurikas',
    'Ametijuhendi sai kätte Juku Juurikas\n......................',
    'Vallavanem                    Mari Maasikas\n\nOlen tutvunud                 Juku Juurikas    12.01.2023',
    'Sepikoja juhataja: Juku Juurikas',
    'Approved by: Mari Maasikas, Director',
    'Vahetu juht:          Töötaja:\n(allkirjastatud digitaalselt)\nMari Maasikas         Juku Juurikas',
    'Employer:            Employee:\n(signed digitally)\nMari Maasikas        Juku Juurikas',
    'Juhatuse esimees Mari Maasikas',
    'Tööandja esindaja Mari Maasikas, juhatuse liige\nTöötaja Juku Juurikas',
    'Ametijuhendi koostas: Mari Maasikas',
    'I have read and understood this job description.\nSignature: ........ Date: ........',
    'Direktor ____________\nSepp ____________\nKuupäev',
    'Asutuse esindaja:          Töötaja:\n/allkirjastatud digitaalselt/      /allkirjastatud digitaalselt/\n12.02.2024          13.02.2024',
    'Juhatuse liige\t\t\tTöötaja\nMari Maasikas\t\t\t.....................\n5.06.2018\t\t\t.....................',
    'Revision history\n12.02.2024 Lisatud alasi. M. Maasikas\n03.05.2021 Esmane. J. Juurikas',
    'Tutvunud ja nõus:\nSepp Juku Juurikas ____ (allkiri)\n\nLisa 1. Sepa ametilaulud\nJuku Juurikas lööb rauda',
    'Tööjuhend on koostatud kahes eksemplaris.\nTöötaja: Juku Juurikas',
    'Linnapea\t\t\tTeenistuja',
    'Direktor\t\t\tKoristaja',
    'Ametijuhendi koostas: personalijuht',
    '7.2. Ametijuhend on allkirjastatud digitaalselt.\nDirektor          Koristaja',
    'Juhatuse liige                    Töötaja',
  ];
  for (const end of ends) {
    it(`leaves nobody's name in the tools or the review: ${end.split('\n')[0]}`, () => {
      for (const between of ['', '\nAmetijuhend vaadatakse üle kord aastas.\n']) {
        const { content, notes } = onlyPosition(`${head}${between}\n${end}\n`);
        assert.equal(content.tools, 'Vasar, alasi.');
        assert.equal(content.review, between === '' ? null : between.trim());
        assert.doesNotMatch(JSON.stringify([content, notes]), /Maasikas|Juurikas/u);
      }
    });
  }

  it('takes the heads of a table of names with it, whatever the people are', () => {
    const cells = ['Masinist', 'Rööpaseadja', 'Mari Maasikas', 'Juku Juurikas', '(allkirjastatud)', ''];
    assert.deepEqual(
      withoutSignatures(overTable('Vasar, alasi.', cells)).map(({ text }) => text),
      ['Vasar, alasi.', ...cells.map(() => '')],
    );
  });

  it('keeps words with capitals that nobody signs by', () => {
    const { content } = onlyPosition(`${head}Microsoft Office\n`);
    assert.equal(content.tools, 'Vasar, alasi. Microsoft Office');
  });

  it('keeps the sentence that says more of signing than that it was done', () => {
    const review = 'Ametijuhend allkirjastatakse digitaalselt ja jõustub kevadel.';
    assert.equal(onlyPosition(`${head}\nAmetijuhendi muutmine\n${review}\n`).content.review, review);
  });

  it('leaves out how many copies of the paper there are, wherever that stands in its last part', () => {
    const review = 'Ametijuhend vaadatakse üle igal sügisel.';
    const copies = 'Ametijuhend on koostatud kahes eksemplaris,\nmillest üks jääb tööandjale.';
    for (const items of [
      [review, copies],
      [copies, review],
      [review, 'Ametijuhend on koostatud kahes võrdset jõudu\nomavas eksemplaris.'],
    ]) {
      const numbered = items.map((item, at) => `5.${at + 1}. ${item}`).join('\n');
      assert.equal(onlyPosition(`${head}\n5. Lõppsätted\n${numbered}\n`).content.review, review);
    }
  });

  it('keeps the right to sign', () => {
    const { content } = onlyPosition(`${head}\nÕigused\nSaada sütt.\nArveid digitaalselt allkirjastada.\n`);
    assert.equal(content.rights.length, 2);
  });

  it('gives the sentence that binds it to the contract and says when it is looked through to the review', () => {
    for (const review of [
      'Ametijuhend on töölepingu osa ja vaadatakse üle igal sügisel.',
      'Tööjuhendit võib muuta poolte kokkuleppel.',
      'Kirjeldus vaadatakse üle, kui töö muutub.',
    ])
      assert.equal(onlyPosition(`${head}\n${review}\n`).content.review, review);
  });

  it('takes with it who signs in which column of a table', () => {
    const cells = ['Line manager', 'Job holder', 'Signature:', 'Signature:'];
    assert.deepEqual(
      withoutSignatures(overTable('Reviewed yearly.', cells)).map(({ text }) => text),
      ['Reviewed yearly.', '', '', '', ''],
    );
  });

  it('takes with it who signs beside the places for it', () => {
    const cells = ['Job holder', 'Signature', '', '', 'Line manager', 'Signature', '', ''];
    assert.deepEqual(
      withoutSignatures(overTable('Reviewed yearly.', cells)).filter(({ text }) => text !== ''),
      overTable('Reviewed yearly.', []),
    );
  });

  it('takes with it the form for those who have read it', () => {
    assert.equal(onlyPosition(`${head}\nTutvunud (nimi)\nAllkiri\nKuupäev\n`).content.tools, 'Vasar, alasi.');
  });

  it('keeps the sentence that says in English when it is looked through', () => {
    const review = 'This job description will be reviewed every year.';
    assert.equal(onlyPosition(`${head}\n${review}\n`).content.review, review);
  });
});

describe('who drew up the form, in its head', () => {
  it('is kept nowhere, and ends nothing that only begins', () => {
    const { content } = onlyPosition(
      'TÖÖJUHEND\nKoostaja: Mari Maasikas\n\n1. Ametikoha nimetus\nSepp\n2. Vahetu juht\nMeister\n3. Tööülesanded\n3.1. Taob.\n',
    );
    assert.deepEqual([content.title, content.manager], ['Sepp', 'Meister']);
    assert.doesNotMatch(JSON.stringify(content), /Maasikas/u);
  });
});

describe('who approved it, said in a sentence at the end', () => {
  it('is kept in no field', () => {
    const { content } = onlyPosition(
      'Job description\n\nJob title: Bell founder\n\nDUTIES\n1. Casts bells.\n\nEXPERIENCE\nOne year of casting\nApproved by Ada Byron on 1 June 2025\n',
    );
    assert.equal(content.requirements.experience, 'One year of casting');
  });
});

describe('a form to be signed, in two languages', () => {
  it('is kept in no field', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND / JOB DESCRIPTION\nAmetikoht / Position: Kellavalaja\n\nTööülesanded / Duties\n1. Valab kelli.\n\nHaridus / Education: keskharidus\n\nKuupäev / Date:\nTööandja / Employer:            Töötaja / Employee:\n',
    );
    assert.equal(content.requirements.education, 'keskharidus');
  });
});
