import assert from 'node:assert/strict';
import { readFileBytes } from '../documents.js';
import { makeDocx } from '../made-docx.js';
import type { Block } from '../made-layout.js';
import { makePdf } from '../made-pdf.js';

const named = 'Tööülesanded ja oodatavad tulemused';

function blocksOf(heading: string, rows: readonly (readonly string[])[]): readonly Block[] {
  return [
    { kind: 'heading', text: 'AMETIJUHEND' },
    { kind: 'paragraph', text: 'Ametikoht: Kellassepp' },
    { kind: 'heading', text: heading },
    { kind: 'table', rows: rows.map((row) => row.map((text) => ({ paragraphs: [text] }))) },
  ];
}

async function dutiesOf(name: string, bytes: Buffer) {
  const reading = await readFileBytes(name, bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  const duties = position.content.duties.map(({ number, text, results }) => [number, text, ...results]);
  return { duties, kinds: position.notes.map(({ kind }) => kind) };
}

const inWord = (heading: string, rows: readonly (readonly string[])[]) =>
  makeDocx(blocksOf(heading, rows), { drawnNumbers: false }).then((bytes) => dutiesOf('kell.docx', bytes));
const inPdf = (heading: string, rows: readonly (readonly string[])[]) =>
  makePdf(blocksOf(heading, rows), { ruled: true, padding: 4 }).then((bytes) => dutiesOf('kell.pdf', bytes));

const expected = [
  ['3.1', 'Kerib kella.', 'Kell käib kogu päeva õigesti.', 'Löögid on loetud.'],
  ['3.2', 'Õlitab rattaid.', 'Rattad on hooldatud.'],
];

describe('results in rows of their own', () => {
  for (const [shape, rows] of [
    [
      'under the number column left empty',
      [
        ['Nr', 'Tööülesanne ja tulemus'],
        ['3.1', 'Kerib kella.'],
        ['', 'Kell käib kogu päeva õigesti.'],
        ['', 'Löögid on loetud.'],
        ['3.2', 'Õlitab rattaid.'],
        ['', 'Rattad on hooldatud.'],
      ],
    ],
    [
      'as wide as the table',
      [
        ['3.1. Kerib kella.'],
        ['Kell käib kogu päeva õigesti.'],
        ['Löögid on loetud.'],
        ['3.2. Õlitab rattaid.'],
        ['Rattad on hooldatud.'],
      ],
    ],
    [
      'counted one deeper in the column of duties',
      [
        ['Ülesanne', 'Tulemus'],
        ['3.1. Kerib kella.', ''],
        ['3.1.1. Kell käib kogu päeva õigesti.', ''],
        ['3.1.2. Löögid on loetud.', ''],
        ['3.2. Õlitab rattaid.', ''],
        ['3.2.1. Rattad on hooldatud.', ''],
      ],
    ],
  ] as const) {
    it(`are those of the duty over them in a DOCX: ${shape}`, async () => {
      assert.deepEqual((await inWord(named, rows)).duties, expected);
    });

    it(`are those of the duty over them in a PDF: ${shape}`, async () => {
      assert.deepEqual((await inPdf(named, rows)).duties, expected);
    });
  }

  it('are more words of the duty where they say what to do, or no heading names results', async () => {
    const acts = [['3.1. Kerib kella.'], ['Peab sellest arvet.'], ['3.2. Õlitab rattaid.']];
    assert.deepEqual((await inWord(named, acts)).duties[0], ['3.1', 'Kerib kella. Peab sellest arvet.']);
    const states = [['3.1. Kerib kella.'], ['Kell on tornis.'], ['3.2. Õlitab rattaid.']];
    assert.deepEqual((await inWord('Tööülesanded', states)).duties[0], [
      '3.1',
      'Kerib kella. Kell on tornis.',
    ]);
  });

  it('are told to be like results in a column where no heading names results', async () => {
    const rows = [
      ['Ülesanne', 'Märkused'],
      ['3.1. Kerib kella.', ''],
      ['3.1.1. Kell on keritud.', ''],
      ['3.2. Õlitab rattaid.', ''],
      ['3.2.1. Rattad on hooldatud.', ''],
    ];
    const { kinds } = await inWord('Tööülesanded', rows);
    assert.ok(kinds.includes('duties-like-results'));
  });
});
