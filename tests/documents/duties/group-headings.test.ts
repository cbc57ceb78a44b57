import assert from 'node:assert/strict';
import type { Line } from '../../../src/documents/lines/line.js';
import { readPositions } from '../../../src/documents/read-positions.js';
import { onlyPosition, readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';
import type { Cell } from '../made-layout.js';
import { makePdf } from '../made-pdf.js';

/** The duties of a tower keeper, each with its number, and what was told of lines that are none. */
function read(duties: string) {
  const { content, notes } = onlyPosition(`AMETIJUHEND
Ametinimetus: Tornivaht

2. TÖÖÜLESANDED
${duties}
3. VASTUTUS
Vastutab torni eest.
`);
  const told = notes.flatMap((note) => (note.kind === 'unknown-line' ? [note.text] : []));
  return { duties: content.duties.map(({ number, text }) => [number, text]), told };
}

describe('the names of groups of duties', () => {
  it('are no duties where their numbers stand over others, and are told', () => {
    const found = read(`2.1. Kell ja mehhanism
2.1.1. kerib kella;
2.1.2. õlitab hingi.
2.2. Teavitamine
2.2.1. hüüab kellaaja.
`);
    assert.deepEqual(found.duties, [
      ['2.1.1', 'kerib kella;'],
      ['2.1.2', 'õlitab hingi.'],
      ['2.2.1', 'hüüab kellaaja.'],
    ]);
    assert.deepEqual(found.told, ['2.1. Kell ja mehhanism', '2.2. Teavitamine']);
  });

  const duties = [
    { name: 'say what somebody does', first: 'Hoiab kella korras', second: 'Teavitamine' },
    { name: 'end as a sentence does', first: 'Kella korrashoid.', second: 'Teavitamine' },
    { name: 'announce what follows', first: 'Kella korrashoid:', second: 'Teavitamine' },
  ];
  for (const { name, first, second } of duties) {
    it(`are duties where some of them ${name}`, () => {
      const found = read(`2.1. ${first}\n2.1.1. kerib kella;\n2.2. ${second}\n2.2.1. hüüab kellaaja.\n`);
      assert.deepEqual(found.duties.map(([number]) => number).slice(0, 2), ['2.1', '2.1.1']);
      assert.deepEqual(found.told, []);
    });
  }

  it('are not the rest of a wrapped item, though it begins with a capital behind an empty line', () => {
    const found = read(`• kerib kella ja annab igal hommikul aru linnapeale ning

Raekoja platsi vahile
• õlitab hingi ja kontrollib, kas köied on terved ja kas

Kellatorni uks on lukus
• hüüab kellaaja
`);
    assert.equal(found.duties.length, 3);
    assert.deepEqual(found.told, []);
    const full = read(`• kerib kella ja annab igal hommikul aru raekoja vahile

Kellatorni ukse juures
• õlitab hingi
• hüüab kellaaja
`);
    assert.deepEqual([full.duties.length, full.told], [3, []]);
  });

  it('are duties where not all of them stand over others', () => {
    const found = read('2.1. Kella korrashoid\n2.1.1. kerib kella;\n2.2. Teavitamine\n');
    assert.equal(found.duties.length, 3);
  });

  it('are no words of the bullet before them, nor a duty, where they stand by themselves', () => {
    const found = read(`
Kell
  • Kerib kella.
  • Õlitab hingi.

Hoone ja ümbrus
  • Pühib trepi.

`);
    assert.deepEqual(found.duties, [
      [null, 'Kerib kella.'],
      [null, 'Õlitab hingi.'],
      [null, 'Pühib trepi.'],
    ]);
    assert.deepEqual(found.told, ['Kell', 'Hoone ja ümbrus']);
  });

  it('are the rest of a bullet where that has not ended', () => {
    const found = read('• Kerib kella.\n• Teeb koostööd\n\nEesti Kellade Seltsiga\n• Pühib trepi.\n');
    assert.deepEqual(
      found.duties.map(([, text]) => text),
      ['Kerib kella.', 'Teeb koostööd Eesti Kellade Seltsiga', 'Pühib trepi.'],
    );
  });

  it('are no duties over letters that have results of their own, though no heading is told', () => {
    const found = read(`1. Kella hoid
a) kerib kella
Tulemus: kell käib;
b) õlitab hingi
Tulemus: uksed on vait; torn on vaikne.
2. Teavitamine
a) hüüab kellaaja
Tulemus: linn ärkab.
`);
    assert.deepEqual(found.duties, [
      [null, 'kerib kella'],
      [null, 'õlitab hingi'],
      [null, 'hüüab kellaaja'],
    ]);
    assert.deepEqual(found.told, ['1. Kella hoid', '2. Teavitamine']);
  });

  it('are duties over letters that are parts of them', () => {
    const found = read('1. Kella hoid\na) kerimine\nb) õlitamine\n2. Teavitamine\na) hüüdmine\n');
    assert.deepEqual(
      found.duties.map(([number]) => number),
      ['1', '2'],
    );
    assert.deepEqual(found.told, []);
  });

  it('are no duties where they are set as headings, with numbers, over letters', async () => {
    const bytes = await makeDocx(
      blocksOf(
        '# Ametijuhend\nAmetinimetus: Tornivaht\n# Tööülesanded\n# 1. Kella hoid\na) kerib kella\nb) õlitab hingi\n# 2. Teavitamine\na) hüüab kellaaja\n',
      ),
      { drawnNumbers: false },
    );
    const reading = await readFileBytes('torn.docx', bytes);
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.deepEqual(
      position?.content.duties.map(({ text }) => text),
      ['kerib kella', 'õlitab hingi', 'hüüab kellaaja'],
    );
    const told = position?.notes.filter(({ kind }) => kind === 'unknown-line').map(({ text }) => text);
    assert.deepEqual(told, ['1. Kella hoid', '2. Teavitamine']);
  });
});

describe('the names of groups across a table', () => {
  it('are told, and are no duty and no part of one, in a PDF as in a DOCX', async () => {
    const row = (...cells: readonly string[]): readonly Cell[] =>
      cells.map((text) => ({ paragraphs: [text] }));
    const rows = [
      row('Tööülesanded', 'Oodatavad tulemused'),
      row('Kell'),
      row('2.1. Kerib kella.', 'Kell käib.'),
      row('Teavitamine'),
      row('2.2. Hüüab kellaaja.', 'Linn teab kellaaega.'),
    ];
    const bytes = await makePdf(
      [
        { kind: 'heading', text: 'AMETIJUHEND' },
        { kind: 'paragraph', text: 'Ametinimetus: Tornivaht' },
        { kind: 'table', rows },
      ],
      { ruled: true, padding: 4 },
    );
    const reading = await readFileBytes('tornivaht.pdf', bytes);
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.deepEqual(position?.content.duties, [
      { number: '2.1', text: 'Kerib kella.', results: ['Kell käib.'] },
      { number: '2.2', text: 'Hüüab kellaaja.', results: ['Linn teab kellaaega.'] },
    ]);
    const told = position.notes.flatMap(({ kind, text }) => (kind === 'unknown-line' ? [text] : []));
    assert.deepEqual(told, ['Kell', 'Teavitamine']);
  });
});

describe('the name of a group in one cell across a table of duties', () => {
  it('is no label, though it is the word of one, and the heading under the table is no duty', () => {
    const cells = (row: number, texts: readonly string[]): readonly Omit<Line, 'number' | 'page'>[] =>
      texts.map((text, at) => ({ text, whole: true, cell: { table: 1, row, column: at + 1, columns: 2 } }));
    const heading = (text: string) => ({ text, whole: true, heading: 'bold' }) as const;
    const lines = [
      heading('Ametijuhend'),
      { text: 'Ametikoht: Tornivaht', whole: true } as const,
      heading('Tööülesanded'),
      ...cells(1, ['Ülesanne', 'Tulemus']),
      heading('Kell'),
      ...cells(3, ['1. Hoiab kella.', 'Kell käib.']),
      heading('Haridus'),
      ...cells(5, ['2. Õpetab kellapoisse.', 'Poisid oskavad.']),
      heading('Torni kohta'),
      { text: 'Torn on kõrge.', whole: true } as const,
    ].map((line, at): Line => ({ ...line, number: at + 1, page: 1 }));
    const reading = readPositions(lines, 'ametijuhend.docx', '');
    assert.ok(reading.kind === 'read');
    const content = reading.positions[0]?.content;
    assert.deepEqual(
      content?.duties.map(({ text, results }) => [text, ...results]),
      [
        ['Hoiab kella.', 'Kell käib.'],
        ['Õpetab kellapoisse.', 'Poisid oskavad.'],
      ],
    );
    assert.equal(content?.requirements.education, null);
  });
});
