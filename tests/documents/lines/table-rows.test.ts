import assert from 'node:assert/strict';
import type { Line } from '../../../src/documents/lines/line.js';
import { readPositions } from '../../../src/documents/read-positions.js';
import { boxesOfPage } from '../../../src/documents/readers/pdf/rules-of-page.js';
import { readFileBytes } from '../documents.js';
import type { Block, Cell } from '../made-layout.js';
import { makeDocx } from '../made-docx.js';
import { makePdf } from '../made-pdf.js';

function cell(...paragraphs: readonly string[]): Cell {
  return { paragraphs };
}

const blocks: readonly Block[] = [
  { kind: 'heading', text: 'AMETIJUHEND' },
  { kind: 'paragraph', text: 'Ametinimetus: Laohoidja' },
  { kind: 'heading', text: '1. TÖÖÜLESANDED' },
  { kind: 'paragraph', text: '1.1. Peab arvet.' },
  { kind: 'heading', text: '2. NÕUDED' },
  {
    kind: 'table',
    rows: [
      [cell('Haridus'), cell('keskharidus')],
      [cell('Töökogemus'), cell('üks aasta')],
    ],
  },
  { kind: 'heading', text: 'Kompetentsid' },
  {
    kind: 'table',
    rows: [
      [cell('Kompetents'), cell('Tase'), cell('Kirjeldus')],
      [cell('Analüüsivõime'), cell('3'), cell('eristab olulist')],
      [cell('Täpsus'), cell('2'), cell('loeb üle')],
    ],
  },
];

describe('a table of competencies', () => {
  const makers: Readonly<Record<string, () => Promise<Buffer>>> = {
    'laohoidja.docx': () => makeDocx(blocks, { drawnNumbers: false }),
    'laohoidja.pdf': () => makePdf(blocks, { ruled: true, padding: 4 }),
  };
  for (const [file, make] of Object.entries(makers)) {
    it(`is read row by row from ${file}, and labels beside their values as before`, async () => {
      const reading = await readFileBytes(file, await make());
      assert.ok(reading.kind === 'read');
      const requirements = reading.positions[0]?.content.requirements;
      assert.equal(
        requirements?.competencies,
        'Kompetents Tase Kirjeldus\nAnalüüsivõime 3 eristab olulist\nTäpsus 2 loeb üle',
      );
      assert.deepEqual([requirements.education, requirements.experience], ['keskharidus', 'üks aasta']);
    });
  }
});

/** One line of a cell, by its row and column. */
type CellLine = readonly [row: number, column: number, text: string];

/** The one position of a document that begins with a table of two columns. */
function readTable(cells: readonly CellLine[]) {
  const lines = [
    { text: 'AMETIJUHEND' },
    ...cells.map(([row, column, text]) => ({ text, cell: { table: 1, row, column, columns: 2 } })),
    { text: '2. TÖÖÜLESANDED' },
    { text: '2.1. Peab arvet.' },
  ].map((line, at): Line => ({ ...line, number: at + 1, page: 1 }));
  const reading = readPositions(lines, 'laohoidja.pdf', '');
  assert.ok(reading.kind === 'read');
  return reading.positions[0];
}

describe('a label that its narrow cell wraps', () => {
  it('is the same label, and its value is found', () => {
    const position = readTable([
      [1, 1, '1.1. Teenistuskoha'],
      [1, 1, 'nimetus'],
      [1, 2, 'Laohoidja'],
      [2, 1, '1.2. Puudumisel'],
      [2, 1, 'asendab teda'],
      [2, 2, 'Laotööline,'],
      [2, 2, 'tõstukijuht'],
    ]);
    const content = position?.content;
    assert.deepEqual([content?.title, content?.substitutedBy], ['Laohoidja', ['Laotööline', 'tõstukijuht']]);
  });
});

describe('a label that nobody knows and its narrow cell wraps', () => {
  it('is told whole, and is no part of the value above it', () => {
    const position = readTable([
      [1, 1, 'Ametikoht'],
      [1, 2, 'Laohoidja'],
      [2, 1, 'Vahetu juht'],
      [2, 2, 'Laojuhataja'],
      [3, 1, 'Kes annab välja'],
      [3, 1, 'lao võtme'],
      [3, 2, 'Valvur'],
    ]);
    const told = position?.notes.flatMap(({ kind, text }) => (kind === 'unknown-label' ? [text] : []));
    assert.deepEqual([position?.content.manager, told], ['Laojuhataja', ['Kes annab välja lao võtme']]);
  });
});

describe('the lines of tables in a PDF', () => {
  it('are those that are painted: what only cuts the drawing is none', () => {
    const codes = { save: 1, restore: 2, transform: 3, constructPath: 4, endPath: 28 };
    const path = (painted: number, box: readonly number[]) => [painted, [], box];
    const drawing = {
      fnArray: [4, 4],
      argsArray: [path(28, [0, 0, 500, 800]), path(22, [10, 10, 200, 11])],
    };
    assert.deepEqual(boxesOfPage(drawing, codes, [1, 0, 0, 1, 0, 0]), [
      { left: 10, top: 10, right: 200, bottom: 11 },
    ]);
  });
});

describe('two lists beside each other', () => {
  it('are the rights and the responsibilities that stand under their heads, row for row', async () => {
    const rows = [
      [cell('Õigused'), cell('Vastutus')],
      [cell('Tellida riiuleid.'), cell('Kaup on terve.')],
      [cell('Sulgeda ladu.'), cell('Uks on lukus.')],
    ];
    const bytes = await makeDocx(
      [...blocks.slice(0, 4), { kind: 'heading', text: 'Õigused ja vastutus' }, { kind: 'table', rows }],
      { drawnNumbers: false },
    );
    const reading = await readFileBytes('laohoidja.docx', bytes);
    assert.ok(reading.kind === 'read');
    const content = reading.positions[0]?.content;
    assert.deepEqual(
      [content?.rights, content?.responsibilities],
      [
        ['Tellida riiuleid.', 'Sulgeda ladu.'],
        ['Kaup on terve.', 'Uks on lukus.'],
      ],
    );
  });
});

describe('duties that letters count in a table', () => {
  it('are their words without the letter', async () => {
    const rows = [
      [cell('Ülesanne'), cell('Tulemus')],
      [cell('a) peab arvet;'), cell('Arve on õige.')],
      [cell('b) võtab vastu kauba.'), cell('Kaup on laos.')],
    ];
    const bytes = await makeDocx([...blocks.slice(0, 2), { kind: 'table', rows }], { drawnNumbers: false });
    const reading = await readFileBytes('laohoidja.docx', bytes);
    assert.ok(reading.kind === 'read');
    assert.deepEqual(
      reading.positions[0]?.content.duties.map(({ number, text }) => [number, text]),
      [
        [null, 'peab arvet;'],
        [null, 'võtab vastu kauba.'],
      ],
    );
  });
});
