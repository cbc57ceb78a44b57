import assert from 'node:assert/strict';
import PDFDocument from 'pdfkit';
import { withoutFeet } from '../../../src/documents/readers/pdf/foot-of-page.js';
import type { Piece } from '../../../src/documents/readers/pdf/page.js';
import { readFileBytes } from '../documents.js';

const height = 842;
const piece = (text: string, base: number, left = 60, size = 11): Piece => ({
  text,
  left,
  right: left + text.length * size * 0.5,
  base,
  size,
  bold: false,
});
const page = (...pieces: readonly Piece[]) => ({ pieces, height, rules: [] });
const withoutFoot = (...pieces: readonly Piece[]) => {
  const [footed] = withoutFeet([page(...pieces)]);
  assert.ok(footed);
  return footed;
};
const words = (pieces: readonly Piece[]) => pieces.map(({ text }) => text);
const line = piece('Hoiab kaevu vee puhtana', 100);
const raised = piece('1', 96, line.right, 7);
const behind = piece('.', 100, line.right + 4);

describe('the foot of a page', () => {
  it('is a few words under everything, far from the text', () => {
    const foot = piece('Kaevu Vallavalitsus, info@kaevu.example', 805);
    const parted = withoutFoot(line, foot);
    assert.deepEqual([words(parted.body), parted.foot.length], [[line.text], 1]);
  });

  for (const [why, last] of [
    ['it ends a sentence', 'Ametijuhend vaadatakse üle igal kevadel.'],
    ['it is an item', '3.4. Peab registrit'],
    ['it is a label', 'Õigused'],
  ] as const)
    it(`is the text's where ${why}`, () => {
      assert.equal(withoutFoot(line, piece(last, 805)).foot.length, 0);
    });

  it('is the text where it runs on from it', () => {
    assert.equal(withoutFoot(piece('Hoiab kaevu', 790), piece('vee puhtana', 803)).foot.length, 0);
  });

  it('has the notes that raised marks point to, which go with them', () => {
    const note = [piece('1 Veeseaduse', 700, 60, 8), piece('tähenduses.', 710, 60, 8)];
    const { body, notes } = withoutFoot(line, raised, behind, ...note);
    assert.deepEqual(words(body), [line.text, '.']);
    assert.equal(body[0]?.right, raised.right);
    assert.deepEqual(notes, ['1 Veeseaduse tähenduses.']);
  });

  it('leaves a raised number without a note on the line of its word', () => {
    const { body, notes } = withoutFoot(line, raised, behind);
    assert.deepEqual(
      body.map(({ base }) => base),
      [100, 100, 100],
    );
    assert.deepEqual(notes, []);
  });

  const ended = piece('Kaev on puhas.', 100);
  for (const [where, notes, told] of [
    ['small letters after the last words', [ended, piece('1 Puurkaev.', 700, 60, 8)], '1 Puurkaev.'],
    [
      'a page of notes alone',
      [piece('1 Puurkaev.', 60, 60, 8), piece('Ka salvkaev.', 70, 60, 8)],
      '1 Puurkaev. Ka salvkaev.',
    ],
    [
      'letters as large, opened by a raised mark',
      [ended, piece('1', 696, 60, 7), piece('Puurkaev.', 700, 66)],
      '1 Puurkaev.',
    ],
  ] as const)
    it(`has notes to marks on pages before: ${where}`, () => {
      const [first, last] = withoutFeet([page(line, raised, behind), page(...notes)]);
      assert.deepEqual(words(first?.body ?? []), [line.text, '.']);
      assert.deepEqual(last?.notes, [told]);
    });

  it('has the notes of its own marks, and not those of a mark like it on a page before', () => {
    const own = [line, raised, piece('1 Puurkaev.', 700, 60, 8)];
    const [first, last] = withoutFeet([page(line, raised, behind), page(...own)]);
    assert.deepEqual(words(first?.body ?? []), [line.text, '¹', '.']);
    assert.deepEqual(words(last?.body ?? []), [line.text]);
  });

  it('has notes behind which larger letters go on, as on a page of the web', () => {
    const note = [piece('1', 696, 60, 7), piece('Puurkaev.', 700, 66, 9)];
    const { body, notes } = withoutFoot(line, raised, behind, ...note, piece('Jaga', 730));
    assert.deepEqual(words(body), [line.text, '.', 'Jaga']);
    assert.deepEqual(notes, ['1 Puurkaev.']);
  });

  it('has endnotes counted in small Roman numbers', () => {
    const roman = { ...raised, text: 'i' };
    const [first, last] = withoutFeet([page(line, roman), page(ended, piece('i Puurkaev.', 700, 60, 8))]);
    assert.deepEqual([words(first?.body ?? []), last?.notes], [[line.text], ['i Puurkaev.']]);
  });

  it('leaves a raised number beside a measure, whatever notes there are', () => {
    const area = piece('Hoiab korras 20 m', 100);
    const square = piece('2', 96, area.right, 7);
    const { body } = withoutFoot(area, square, piece('2 Veeseaduse tähenduses.', 700, 60, 8));
    assert.ok(words(body).includes('²'));
  });

  it('stays out of every field, and is told', async () => {
    const document = new PDFDocument({ size: 'A4', margin: 20, info: {} });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => document.on('end', resolve));
    const write = (text: string, y: number) => document.text(text, 60, y, { lineBreak: false });
    document.font('Helvetica').fontSize(11);
    write('Ametijuhend', 60);
    write('Ametikoht: Tornivaht', 80);
    write('Ülesanded', 110);
    write('1. Kerib kella.', 130);
    write('Haridus: keskharidus', 160);
    write('Torni linn, torn@torn.example', 800);
    document.end();
    await ended;
    const reading = await readFileBytes('torn.pdf', Buffer.concat(chunks));
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.equal(position?.content.requirements.education, 'keskharidus');
    const told = position.notes.flatMap(({ kind, text }) => (kind === 'margin-left-out' ? [text] : []));
    assert.deepEqual(told, ['Torni linn, torn@torn.example']);
  });
});
