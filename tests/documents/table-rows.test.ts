import assert from 'node:assert/strict';
import { readFileBytes } from './documents.js';
import type { Block, Cell } from './layout.js';
import { makeDocx } from './made-docx.js';
import { makePdf } from './made-pdf.js';

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
