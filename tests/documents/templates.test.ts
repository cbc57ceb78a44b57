import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileBytes } from './documents.js';
import { printDocx } from './made-docx.js';
import { printPdf } from './made-pdf.js';
import { scoreOf, type Gold, type Score } from './score.js';

const folder = join(import.meta.dirname, '../fixtures/templates');

/** The text as it is, and as it comes out of programs that know nothing of its tables. */
const printings: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = {
  txt: (text) => Promise.resolve(text),
  pdf: (text) => printPdf(text.toString('utf8')),
  docx: (text) => printDocx(text.toString('utf8')),
};

async function scoreFile(half: string, name: string, ending: string): Promise<Score> {
  const gold = JSON.parse(readFileSync(join(folder, half, `${name}.json`), 'utf8')) as Gold;
  const text = readFileSync(join(folder, half, `${name}.txt`));
  const print = printings[ending] ?? printings['txt'];
  assert.ok(print);
  const reading = await readFileBytes(`${name}.${ending}`, await print(text));
  return scoreOf(gold, reading.kind === 'read' ? reading.positions : []);
}

function namesIn(half: string): readonly string[] {
  return readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));
}

const halves = ['tune', 'held'];

for (const half of halves) {
  describe(`the documents of every template, ${half}`, () => {
    for (const ending of Object.keys(printings)) {
      it(`are read right in at least 97 of 100 fields from ${ending.toUpperCase()}`, async () => {
        const scores: (Score & { readonly name: string })[] = [];
        for (const name of namesIn(half)) scores.push({ name, ...(await scoreFile(half, name, ending)) });
        const right = scores.reduce((sum, score) => sum + score.right, 0);
        const all = scores.reduce((sum, score) => sum + score.all, 0);
        const faults = scores.flatMap(({ name, faults: own }) => own.map((fault) => `${name} ${fault}`));
        assert.ok(right >= all * 0.97, `${right} of ${all}\n${faults.join('\n')}`);
      });
    }
  });
}
