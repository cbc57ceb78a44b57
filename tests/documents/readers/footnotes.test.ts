import assert from 'node:assert/strict';
import { Document, EndnoteReferenceRun, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { readFileBytes } from '../documents.js';

describe('a footnote or an endnote', () => {
  it('is told and stays out of every field, for it may change what its word says', async () => {
    const children = [
      new Paragraph('Ametijuhend'),
      new Paragraph('Ametikoht: Sepp'),
      new Paragraph({ children: [new TextRun('Asendaja: sell'), new FootnoteReferenceRun(1)] }),
      new Paragraph('Tööülesanded'),
      new Paragraph({ children: [new TextRun('1. Taob.'), new EndnoteReferenceRun(1)] }),
    ];
    const footnotes = { 1: { children: [new Paragraph('Talvel õpipoiss.')] } };
    const endnotes = { 1: { children: [new Paragraph('Sepikojas.')] } };
    const bytes = await Packer.toBuffer(new Document({ footnotes, endnotes, sections: [{ children }] }));
    const reading = await readFileBytes('sepp.docx', bytes);
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.deepEqual(position?.content.substitutedBy, ['sell']);
    const told = position.notes.flatMap(({ kind, text, line }) =>
      kind === 'margin-left-out' ? [[line, text]] : [],
    );
    assert.equal(position.content.duties[0]?.text, 'Taob.');
    assert.deepEqual(told, [
      [4, 'Talvel õpipoiss.'],
      [7, 'Sepikojas.'],
    ]);
  });
});
