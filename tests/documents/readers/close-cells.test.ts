import assert from 'node:assert/strict';
import PDFDocument from 'pdfkit';
import { cutAtRules } from '../../../src/documents/readers/pdf/cut-at-rules.js';
import { ruledTables } from '../../../src/documents/readers/pdf/ruled-tables.js';
import type { Piece, Rule } from '../../../src/documents/readers/pdf/page.js';
import { readFileBytes } from '../documents.js';

const piece = (text: string, left: number, right: number): Piece => ({
  text,
  left,
  right,
  base: 50,
  size: 12,
  bold: false,
});
const down = (at: number, from = 30, to = 60): Rule => ({ kind: 'down', at, from, to });
const across = (at: number): Rule => ({ kind: 'across', at, from: 10, to: 300 });

describe('words that stand close to the border of their cell', () => {
  it('are cut at the blank on it where the file draws two cells in one go', () => {
    const cut = cutAtRules([piece('2.1 Kerib tornikella', 14, 130)], [down(10), down(33), down(300)]);
    assert.deepEqual(
      cut.map(({ text }) => text),
      ['2.1', 'Kerib tornikella'],
    );
    assert.ok((cut[0]?.right ?? 0) <= 33 && (cut[1]?.left ?? 0) >= 33);
  });

  it('are left whole where no border goes through them, and where no blank is near it', () => {
    const whole = [piece('2.1 Kerib tornikella', 14, 130)];
    assert.deepEqual(cutAtRules(whole, [down(33, 70, 90), down(200)]), whole);
    const long = [piece('Tornikellakeerajameister keerab', 14, 230)];
    assert.deepEqual(cutAtRules(long, [down(60)]), long);
  });

  it('stand in one cell alone', () => {
    const rules = [across(30), across(60), down(10), down(33), down(300)];
    const { tables } = ruledTables([piece('Kerib kella', 25, 120)], rules);
    const texts = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ column }) => column)));
    assert.deepEqual(texts, [2]);
  });

  it('leave the duties whole in a table whose numbers have a narrow column', async () => {
    const document = new PDFDocument({ size: 'A4', info: {} });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => document.on('end', resolve));
    document.font('Helvetica').fontSize(12);
    document.text('Ametijuhend', 60, 60).text('Ametikoht: Tornivaht', 60, 90);
    // A browser writes the words of a row in one go, wherever each begins.
    const write = (texts: readonly (readonly [text: string, left: number])[], top: number): void => {
      const drawn = texts.map(([text, left]) => `1 0 0 -1 ${left} ${top} Tm (${text}) Tj`);
      document.addContent(`BT /F1 12 Tf ${drawn.join(' ')} ET`);
    };
    const rows = [
      ['3.1', 'Kerib kella ja teeb ringi tornis', 'ning annab aru meistrile.', 'Kell on keritud.'],
      ['3.2', 'Pesab aknaid ja treppe iga', 'kuu alguses.', 'Aken on puhas.'],
    ] as const;
    const borders = [60, 84, 300, 500];
    const drawRow = (top: number): void => {
      for (const [at, left] of borders.slice(0, -1).entries())
        document.rect(left, top, (borders[at + 1] ?? 0) - left, 40).stroke();
    };
    drawRow(120);
    write([['Nr', 62]], 135);
    write([['Ametikoha kohustused', 89]], 135);
    write([['Tulemus', 303]], 135);
    rows.forEach(([number, first, second, result], at) => {
      const top = 160 + 40 * at;
      drawRow(top);
      write(
        [
          [number, 64],
          [first, 86],
          [result, 303],
        ],
        top + 15,
      );
      write([[second, 86]], top + 30);
    });
    document.end();
    await ended;

    const reading = await readFileBytes('torn.pdf', Buffer.concat(chunks));

    assert.ok(reading.kind === 'read');
    assert.deepEqual(
      reading.positions[0]?.content.duties,
      rows.map(([number, first, second, result]) => ({
        number,
        text: `${first} ${second}`,
        results: [result],
      })),
    );
  });
});
