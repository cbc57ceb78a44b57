import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PositionReading } from '../../src/documents/outcomes/reading.js';
import { familyA, familyB, onlyPosition, readFileBytes } from './documents.js';
import { layFamilyA, layFamilyB, type Block } from './made-layout.js';
import { makeDocx } from './made-docx.js';
import { makePdf } from './made-pdf.js';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

/** The texts whose descriptions are set anew: two made up, and the real ones where they are beside the repository. */
const texts = new Map<string, () => string>([
  ['the first family', () => familyA],
  ['the second family', () => familyB],
  ...(existsSync(seeds) ? readdirSync(seeds) : []).map(
    (name) => [name, () => readFileSync(join(seeds, name), 'utf8')] as const,
  ),
]);

function layOut({ content, source }: PositionReading): readonly Block[] {
  return source.template === 'A' ? layFamilyA(content) : layFamilyB(content, source.empty);
}

const makers: Readonly<Record<string, (blocks: readonly Block[]) => Promise<Buffer>>> = {
  'a PDF with drawn tables.pdf': (blocks) => makePdf(blocks, { ruled: true, padding: 4 }),
  'a PDF with columns and no lines.pdf': (blocks) => makePdf(blocks, { ruled: false, padding: 5 }),
  'a PDF with columns set close.pdf': (blocks) => makePdf(blocks, { ruled: false, padding: 3.5 }),
  'a DOCX.docx': (blocks) => makeDocx(blocks, { drawnNumbers: false }),
  'a DOCX with drawn numbers.docx': (blocks) => makeDocx(blocks, { drawnNumbers: true }),
};

for (const [name, text] of texts) {
  describe(`the description of ${name}`, () => {
    for (const [file, make] of Object.entries(makers)) {
      it(`is the same from ${file.replace(/\.\w+$/u, '')}`, async () => {
        const expected = onlyPosition(text());
        const reading = await readFileBytes(file, await make(layOut(expected)));
        if (reading.kind === 'unreadable') assert.fail(reading.why.kind);
        assert.equal(reading.positions.length, 1);
        assert.deepEqual(reading.positions[0]?.content, expected.content);
        assert.deepEqual(reading.positions[0]?.source.template, expected.source.template);
      });
    }
  });
}
