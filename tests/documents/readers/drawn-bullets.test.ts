import assert from 'node:assert/strict';
import { drawnBullets } from '../../../src/documents/readers/pdf/drawn-bullets.js';
import { readFileBytes } from '../documents.js';
import type { Block } from '../made-layout.js';
import { makePdf } from '../made-pdf.js';

const blocks: readonly Block[] = [
  { kind: 'heading', text: 'AMETIJUHEND' },
  { kind: 'paragraph', text: 'Ametinimetus: Giid' },
  { kind: 'heading', text: '1. TÖÖÜLESANDED' },
  { kind: 'paragraph', text: '1.1. Juhib ekskursioone.' },
  { kind: 'heading', text: '2. ÕIGUSED' },
  { kind: 'bullets', items: ['saada tööks vajalikku teavet', 'teha ettepanekuid'] },
  { kind: 'heading', text: '3. VASTUTUS' },
  { kind: 'bullets', items: ['külastajate ohutuse eest', 'muuseumi vara eest'] },
];

describe('bullets that a PDF draws', () => {
  it('part the items of a list as letters do', async () => {
    const bytes = await makePdf(blocks, { ruled: false, padding: 4, drawnBullets: true });
    const reading = await readFileBytes('giid.pdf', bytes);
    assert.ok(reading.kind === 'read');
    const content = reading.positions[0]?.content;
    assert.deepEqual(content?.rights, ['saada tööks vajalikku teavet', 'teha ettepanekuid']);
    assert.deepEqual(content.responsibilities, ['külastajate ohutuse eest', 'muuseumi vara eest']);
  });

  const dot = (left: number, top: number, side = 4) => ({
    left,
    top,
    right: left + side,
    bottom: top + side,
  });
  const words = (text: string, left: number, base: number) => ({
    text,
    left,
    right: left + 100,
    base,
    size: 11,
    bold: false,
  });

  it('are dots under each other before words, and nothing else that is drawn', () => {
    const lines = [words('saada teavet', 80, 100), words('teha ettepanekuid', 80, 115)];
    const list = [dot(66, 93), dot(66, 108)];
    assert.deepEqual(
      drawnBullets(list, lines, []).map(({ text, base }) => [text, base]),
      [
        ['•', 100],
        ['•', 115],
      ],
    );
    assert.deepEqual(drawnBullets(list.slice(1), lines, []), []);
    assert.deepEqual(drawnBullets([dot(66, 93), dot(40, 108)], lines, []), []);
    assert.deepEqual(drawnBullets([dot(200, 93), dot(200, 108)], lines, []), []);
    assert.deepEqual(drawnBullets([dot(66, 93, 1), dot(66, 108, 1)], lines, []), []);
    const table = lines.flatMap((line) => [{ ...line, left: 20, right: 60 }, line]);
    assert.deepEqual(drawnBullets(list, table, []), []);
    const border = { kind: 'down', at: 62, from: 80, to: 120 } as const;
    assert.equal(drawnBullets(list, table, [border]).length, 2);
  });
});
