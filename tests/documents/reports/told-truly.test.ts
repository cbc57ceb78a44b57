import assert from 'node:assert/strict';
import { onlyPosition, readFileBytes } from '../documents.js';
import type { Block } from '../made-layout.js';
import { makeDocx } from '../made-docx.js';

function cells(...rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', rows: rows.map((row) => row.map((text) => ({ paragraphs: [text] }))) };
}

/** What is read of a bell founder's description with this table of requirements, and what is told of it. */
async function withRequirements(heading: string, table: Block) {
  const blocks: readonly Block[] = [
    { kind: 'heading', text: 'AMETIJUHEND' },
    cells(['Ametinimetus', 'Kellavalaja'], ['Töökoormus', '0.8 ametikohta']),
    { kind: 'heading', text: 'Tööülesanded' },
    { kind: 'paragraph', text: '1. Valab kelli.' },
    { kind: 'heading', text: 'Õigused' },
    { kind: 'paragraph', text: 'Tellida pronksi.' },
    { kind: 'heading', text: heading },
    table,
  ];
  const bytes = await makeDocx(blocks, { drawnNumbers: false, headingStyles: true });
  const reading = await readFileBytes('kellavalaja.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  const told = position.notes.filter(({ kind }) => kind !== 'missing-field').map(({ text }) => text);
  return { content: position.content, told };
}

const rows = [
  ['Haridus', 'kutseharidus'],
  ['Töökogemus', 'kaks aastat valukojas'],
] as const;

describe('what an import tells', () => {
  it('has no word of a heading under which nothing was left out', async () => {
    const { content, told } = await withRequirements('Mida kellavalajalt eeldame', cells(...rows));
    assert.equal(content.requirements.education, 'kutseharidus');
    assert.equal(content.requirements.experience, 'kaks aastat valukojas');
    assert.deepEqual(told, []);
  });

  it('has no word of the heads of a table of labels and values', async () => {
    const { content, told } = await withRequirements('Nõuded', cells(['Nõue', 'Kirjeldus'], ...rows));
    assert.equal(content.requirements.education, 'kutseharidus');
    assert.deepEqual(told, []);
  });

  it('names a row of such a table that it does not know, though it is the first', async () => {
    const { told } = await withRequirements('Nõuded', cells(['Kuulmine', 'absoluutne'], ...rows));
    assert.deepEqual(told, ['Kuulmine']);
  });

  it('has no word of a value that begins with a number, and keeps it', async () => {
    const { content, told } = await withRequirements('Nõuded', cells(...rows));
    assert.equal(content.conditions, '0.8 ametikohta');
    assert.deepEqual(told, []);
  });

  it("has no word of the post's own name over its duties", () => {
    const { notes } = onlyPosition(
      'KELLAVALAJA AMETIJUHEND\n\n1. Tööülesanded\nKellavalaja\n1.1 valab kelli;\n1.2 lihvib neid.\n',
    );
    const kinds = notes.map(({ kind }) => kind).filter((kind) => kind !== 'missing-field');
    assert.deepEqual(kinds, ['title-from-heading']);
  });

  it('has no word of a label of substitutes whose rows have labels of their own', async () => {
    const table = cells(['Asendamine', ''], ['Kes asendab', 'vormija']);
    const blocks: readonly Block[] = [
      cells(['Ametinimetus', 'Kellavalaja']),
      table,
      { kind: 'heading', text: 'Tööülesanded' },
      { kind: 'paragraph', text: '1. Valab kelli.' },
    ];
    const reading = await readFileBytes('kellavalaja.docx', await makeDocx(blocks, { drawnNumbers: false }));
    assert.ok(reading.kind === 'read');
    const [position] = reading.positions;
    assert.deepEqual(position?.content.substitutedBy, ['vormija']);
    assert.ok(position?.notes.every(({ kind }) => kind === 'missing-field'));
  });
});
