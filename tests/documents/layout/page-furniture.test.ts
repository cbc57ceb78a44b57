import assert from 'node:assert/strict';
import { withoutPageFurniture } from '../../../src/documents/layout/page-furniture.js';
import { linesOfText } from '../../../src/documents/readers/decode-text.js';
import type { Line } from '../../../src/documents/lines/line.js';
import { onlyPosition } from '../documents.js';

/** Two pages between the same head and foot; the break is in the midst of a duty. */
function onTwoPages(head: string, foot: string, last = '2.3. Õlitab hingi.') {
  return onlyPosition(`${head}
AMETIJUHEND
1. ÜLDOSA
Ametikoht Tornivaht
2. TÖÖÜLESANDED
2.1. Kerib kella.
2.2. Loeb kelli, mis on tornis ja
${foot}
\f${head}
tornist väljas.
${last}
${foot}
`);
}

const duties = ['Kerib kella.', 'Loeb kelli, mis on tornis ja tornist väljas.', 'Õlitab hingi.'];

describe('a foot that counts the pages behind its words', () => {
  it('runs into no duty: the count alone differs from page to page', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht Tornivaht\nTÖÖÜLESANDED\n2.1. Loeb kelli, mis on tornis ja\nKord kaheksa, trükk kaks 1/2\n\ftornist väljas.\n2.2. Õlitab hingi\nKord kaheksa, trükk kaks 2/2\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Loeb kelli, mis on tornis ja tornist väljas.', 'Õlitab hingi'],
    );
  });

  it('may count them by a bare number, that of each page', () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht Tornivaht\nTÖÖÜLESANDED\n2.1. Loeb kelli, mis on tornis ja\nVorm 7 trükk kaks 1\n\ftornist väljas.\n2.2. Õlitab hingi\nVorm 7 trükk kaks 2\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Loeb kelli, mis on tornis ja tornist väljas.', 'Õlitab hingi'],
    );
  });
});

describe('the head and the foot of pages without numbers', () => {
  const furniture = [
    { name: 'one line', head: 'Tornivahtide Selts', foot: 'Kord nr kaheksa' },
    {
      name: 'two lines',
      head: 'Tornivahtide Selts\nKvaliteedi käsiraamat',
      foot: 'Kord nr kaheksa\nTrükitud kevadel',
    },
    { name: 'a line of two cells', head: 'Tornivahtide Selts\tKord nr kaheksa', foot: 'tornivaht lõplik' },
  ];
  for (const { name, head, foot } of furniture) {
    it(`run into no duty: ${name}`, () => {
      assert.deepEqual(
        onTwoPages(head, foot).content.duties.map(({ text }) => text),
        duties,
      );
    });
  }

  it('may say who approved the paper: over its heading alone that is more than the head of a page', () => {
    const head = 'Kinnitatud torni käskkirjaga nr 8';
    assert.deepEqual(
      onTwoPages(head, 'tornivaht lõplik').content.duties.map(({ text }) => text),
      duties,
    );
    const lines = withoutPageFurniture(linesOfText(`${head}\nAMETIJUHEND\nKerib\n\f${head}\nLoeb\n`));
    assert.deepEqual(
      lines.filter(({ text }) => text === head).map(({ page }) => page),
      [1],
    );
  });

  it('are found however many blanks a line holds, which once took minutes', () => {
    const { content } = onlyPosition(
      `Ametikoht: Tornivaht\nTööülesanded\n- Kerib\n${'x\t'.repeat(9)}${'\t'.repeat(10_000)}y\n`,
    );
    assert.equal(content.title, 'Tornivaht');
  });

  it('are no items that two pages end with', () => {
    const { content } = onlyPosition(
      'Ametikoht: Tornivaht\nTööülesanded\n- Kerib kella\n- Õlitab hingi\n\f- Loeb kelli\n- Õlitab hingi\n',
    );
    assert.equal(content.duties.length, 4);
  });
});

describe('the head of a page with its number behind', () => {
  it('is left out where every line of the page stands off the margin', () => {
    const { content } = onlyPosition(`   Tornivahi leht                   1 (2)

   AMETIJUHEND
   1. ÜLDOSA
   Ametikoht Tornivaht
   2. TÖÖÜLESANDED
   2.1. Loeb kelli, mis on tornis ja
\f   Tornivahi leht                   2 (2)

   tornist väljas.
`);
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Loeb kelli, mis on tornis ja tornist väljas.'],
    );
  });

  it('is left out with one number and no more', () => {
    const { content } = onlyPosition(
      'Tornivahi leht      lk 1\n\nAMETIJUHEND\nAmetikoht Tornivaht\nTÖÖÜLESANDED\n1. Loeb kelli, mis on tornis ja\nTornivahi leht      lk 2\ntornist väljas.\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Loeb kelli, mis on tornis ja tornist väljas.'],
    );
  });
});

describe('a number by itself among numbered duties', () => {
  it("is the page's", () => {
    const { content } = onlyPosition(
      'AMETIJUHEND\nAmetikoht Tornivaht\n2. TÖÖÜLESANDED\n2.1. Kerib kella;\n1\n2.2. Õlitab hingi;\n2\n2.3. Loeb kelli.\n',
    );
    assert.deepEqual(
      content.duties.map(({ text }) => text),
      ['Kerib kella;', 'Õlitab hingi;', 'Loeb kelli.'],
    );
  });

  it('is no number in a cell, whatever empty rows stand around it', () => {
    const row = (texts: readonly string[], at: number): readonly Line[] =>
      texts.map((text, column) => ({
        text,
        number: at * 2 + column + 1,
        page: 1,
        cell: { table: 1, row: at + 1, column: column + 1, columns: 2 },
      }));
    const lines = [
      ['1', 'Kerib.'],
      ['', ''],
      ['2', 'Pühib.'],
    ].flatMap(row);
    assert.deepEqual(withoutPageFurniture(lines), lines);
  });
});
