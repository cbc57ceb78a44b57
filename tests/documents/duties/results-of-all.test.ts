import assert from 'node:assert/strict';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { readFileBytes } from '../documents.js';

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

async function positionOf(...children: readonly Paragraph[]) {
  const top = [new Paragraph('AMETIJUHEND'), new Paragraph('Ametikoht: Kellassepp')];
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [...top, ...children] }] }));
  const reading = await readFileBytes('kellassepp.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

describe('results under a heading like that of the duties', () => {
  it('are nobody’s where nothing tells whose they are, and each of them is told', async () => {
    const { content, notes } = await positionOf(
      heading('Tööülesanded'),
      new Paragraph('1. Kerib kella.'),
      new Paragraph('2. Loeb lööke.'),
      heading('Tulemuslikkuse näitajad'),
      bullet('Kell käib.'),
      heading('Õigused'),
      bullet('Puhata.'),
    );
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [[], []],
    );
    const told = notes.flatMap(({ kind, text }) => (kind === 'unknown-line' ? [text] : []));
    assert.deepEqual(told, ['• Kell käib.']);
  });

  it('are the duty’s where such a heading stands under each', async () => {
    const { content, notes } = await positionOf(
      heading('Tööülesanded'),
      new Paragraph('1. Kerib kella.'),
      heading('Oodatav tulemus'),
      bullet('Kell käib.'),
      new Paragraph('2. Loeb lööke.'),
      heading('Oodatav tulemus'),
      bullet('Löögid on loetud.'),
    );
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [['Kell käib.'], ['Löögid on loetud.']],
    );
    assert.ok(notes.every(({ text }) => text !== ''));
  });
});
