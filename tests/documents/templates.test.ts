import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { decodeText } from '../../src/documents/readers/decode-text.js';
import { readFileBytes } from './documents.js';
import { blocksOf } from './laid-out.js';
import { makeDocx, printDocx } from './made-docx.js';
import { makePdf, printPdf } from './made-pdf.js';
import { scoreOf, type Gold, type Score } from './score.js';

const folder = join(import.meta.dirname, '../fixtures/templates');

interface Printing {
  readonly name: string;
  readonly ending: string;
  readonly make: (text: string, bytes: Buffer) => Promise<Buffer>;
}

/** A text as it is, and as it comes out of programs that know nothing of its tables. */
const printings: readonly Printing[] = [
  { name: 'TXT', ending: '.txt', make: (_text, bytes) => Promise.resolve(bytes) },
  { name: 'PDF', ending: '.pdf', make: printPdf },
  { name: 'DOCX', ending: '.docx', make: printDocx },
];

/** A document that was written down with its layout, as programs set it that know what a table is. */
const settings: readonly Printing[] = [
  {
    name: 'PDF with drawn tables',
    ending: '.pdf',
    make: (text) => makePdf(blocksOf(text), { ruled: true, padding: 4 }),
  },
  {
    name: 'PDF with columns and no lines',
    ending: '.pdf',
    make: (text) => makePdf(blocksOf(text), { ruled: false, padding: 5 }),
  },
  {
    name: 'DOCX with tables',
    ending: '.docx',
    make: (text) => makeDocx(blocksOf(text), { drawnNumbers: false }),
  },
];

async function scoreFile(half: string, file: string, { ending, make }: Printing): Promise<Score> {
  const bytes = readFileSync(join(folder, half, file));
  const name = file.slice(0, -extname(file).length);
  const gold = JSON.parse(readFileSync(join(folder, half, `${name}.json`), 'utf8')) as Gold;
  const decoded = decodeText(bytes);
  assert.equal(decoded.kind, 'text');
  const reading = await readFileBytes(name + ending, await make(decoded.text, bytes));
  return scoreOf(gold, reading.kind === 'read' ? reading.positions : []);
}

async function judge(half: string, kind: string, printing: Printing): Promise<void> {
  const faults: string[] = [];
  let [right, all] = [0, 0];
  for (const file of readdirSync(join(folder, half)).filter((name) => name.endsWith(kind))) {
    const score = await scoreFile(half, file, printing);
    right += score.right;
    all += score.all;
    faults.push(...score.faults.map((fault) => `${file} ${fault}`));
  }
  assert.ok(all > 0);
  assert.ok(right >= all * 0.97, `${right} of ${all}\n${faults.join('\n')}`);
}

const halves = [
  { half: 'tune', kind: '.txt', printings },
  { half: 'held', kind: '.txt', printings },
  { half: 'blind', kind: '.txt', printings },
  { half: 'blind', kind: '.laid', printings: settings },
];

for (const { half, kind, printings: made } of halves) {
  describe(`the documents of every template, ${half}${kind}`, () => {
    for (const printing of made) {
      it(`are read right in at least 97 of 100 fields from ${printing.name}`, () =>
        judge(half, kind, printing));
    }
  });
}
