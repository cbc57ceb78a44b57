import assert from 'node:assert/strict';
import { layTables } from '../../../src/documents/layout/lay-tables.js';
import type { Line } from '../../../src/documents/lines/line.js';
import { onlyPosition, readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';
import { makePdf } from '../made-pdf.js';

async function read(heading: string, table: string) {
  const bytes = await makeDocx(
    blocksOf(`# Job description\nJob title: Bell founder\n# ${heading}\n${table}\n`),
    { drawnNumbers: false },
  );
  const reading = await readFileBytes('bells.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

describe('the heads of columns', () => {
  it('may be wrapped over numbers, which go to the words behind them all the same', () => {
    const written = ['1.1 Jrk', '1.1 nr', '1.2 Ülesanne', '1.3 Tulemus', '2.1 1.', '2.2 Kerib.', '2.3 Käib.'];
    const lines = written.map((each, at): Line => {
      const [row, column] = [Number(each.charAt(0)), Number(each.charAt(2))];
      return { text: each.slice(4), number: at + 1, page: 1, cell: { table: 1, row, column, columns: 3 } };
    });
    assert.deepEqual(
      layTables(lines).map(({ text, cell }) => [cell?.column, text]),
      [
        [undefined, 'Ülesanne\tTulemus'],
        [1, '1. Kerib.'],
        [2, 'Käib.'],
      ],
    );
  });

  it('need not say duties: beside results the one column of words is', async () => {
    const { content, notes } = await read(
      'What we expect',
      `| Accountability | Performance measures | % of time |
| Casts the bells of the town | Bells ring | 60% |
| Tunes the bells each spring | Bells agree | 40% |`,
    );
    assert.deepEqual(content.duties, [
      { number: null, text: 'Casts the bells of the town', results: ['Bells ring'] },
      { number: null, text: 'Tunes the bells each spring', results: ['Bells agree'] },
    ]);
    const told = notes.flatMap(({ kind, text }) =>
      kind === 'near-label' || kind === 'unknown-label' ? [text] : [],
    );
    assert.deepEqual(told.toSorted(), ['% of time', 'Accountability']);
  });

  it('tell what a column holds where none holds results: a share of the time is no result', async () => {
    const { content } = await read(
      'Duties',
      `| Duty | % of time |
| Casts the bells of the town | 60% |
| Tunes the bells each spring | 40% |`,
    );
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [[], []],
    );
  });
});

describe('a column that no head calls duties or results', () => {
  it('is left out where its head is a label of something else, and told', async () => {
    const { content } = await read(
      'Role responsibilities',
      `| Area | What you do | Success measures |
| Tower | Casts the bells of the town. | Bells ring. |
| School | Teaches boys to ring. | Boys ring. |`,
    );
    assert.deepEqual(
      content.duties.map(({ text, results }) => [text, results]),
      [
        ['Casts the bells of the town.', ['Bells ring.']],
        ['Teaches boys to ring.', ['Boys ring.']],
      ],
    );
    assert.equal(content.unit, null);
  });

  it('is the duties beside activities and results, however few its words', async () => {
    const { content } = await read(
      'What we expect',
      `| Vastutusvaldkond | Tegevused | Mõõdik |
| Valamine | Valab linna kellad. | Kellad helisevad. |`,
    );
    assert.deepEqual(content.duties, [
      { number: null, text: 'Valamine\nValab linna kellad.', results: ['Kellad helisevad.'] },
    ]);
  });

  it('is no result where it holds shares alone', async () => {
    const { content } = await read(
      'Duties',
      `| Casts the bells of the town | 60% |
| Tunes the bells each spring | 40% |`,
    );
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [[], []],
    );
  });

  it('leaves each row of a PDF a duty of its own', async () => {
    const table = `# Job description
Job title: Bell founder
# Duties
| Duty | % of time |
| Casts the bells of the town | 60% |
| Tunes the bells each spring | 40% |
`;
    const bytes = await makePdf(blocksOf(table), { ruled: true, padding: 4 });
    const reading = await readFileBytes('bells.pdf', bytes);
    assert.ok(reading.kind === 'read');
    assert.deepEqual(
      reading.positions[0]?.content.duties.map(({ text }) => text),
      ['Casts the bells of the town', 'Tunes the bells each spring'],
    );
  });

  it('takes no number with it that stands in a cell of its own', async () => {
    const { content } = await read(
      'What we do',
      `| No | Share | Duty | Result |
| 1 | 60% | Casts the bells of the town | Bells ring |
| 2 | 40% | Tunes the bells each spring | Bells agree |`,
    );
    assert.deepEqual(content.duties, [
      { number: '1', text: 'Casts the bells of the town', results: ['Bells ring'] },
      { number: '2', text: 'Tunes the bells each spring', results: ['Bells agree'] },
    ]);
  });
});

describe('a heading over education and experience', () => {
  it('opens both, told apart by their words', async () => {
    const { content } = await read(
      'Duties',
      '- Casts bells.\n# Education and experience\n- Trade school diploma.\n- One year of experience.',
    );
    assert.equal(content.requirements.education, 'Trade school diploma.');
    assert.equal(content.requirements.experience, 'One year of experience.');
  });
});

describe('two labels of the header with a stroke between them', () => {
  const header = (row: string) =>
    onlyPosition(`Job description\n\nJob title: Bell founder\n${row}\n\nDUTIES\n1. Casts bells.\n`);

  it('have the values on the two sides of its stroke', () => {
    const { content } = header('Reports to / Direct reports: Mayor / Two smiths');
    assert.deepEqual([content.manager, content.subordinates], ['Mayor', ['Two smiths']]);
  });

  it('have none where the values have no such stroke, and that is told', () => {
    const { content, notes } = header('Reports to / Direct reports: Mayor');
    assert.deepEqual([content.manager, content.subordinates], [null, []]);
    assert.ok(notes.some(({ kind, text }) => kind === 'unknown-line' && text === 'Mayor'));
  });
});

describe('who covers', () => {
  it('is who stands in for the holder', () => {
    const { content } = onlyPosition(
      'Job description\n\nJob title: Bell founder\nCover: Tuner\n\nDUTIES\n1. Casts bells.\n',
    );
    assert.deepEqual(content.substitutedBy, ['Tuner']);
  });
});
