import assert from 'node:assert/strict';
import { readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

async function requirementsOf(table: string) {
  const text = `# Job description
Job title: Bell founder
# Duties
- Casts bells.
# Person specification
${table}
`;
  const bytes = await makeDocx(blocksOf(text), { drawnNumbers: false });
  const reading = await readFileBytes('bells.docx', bytes);
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return { ...position.content.requirements, notes: position.notes };
}

describe('a person specification with columns of what is essential and desirable', () => {
  it('keeps of each line which it is, row by row', async () => {
    const read = await requirementsOf(`| Criteria | Essential | Desirable |
| Education | Trade school | Degree in metallurgy |
| Experience | - One year of casting // - One year of tuning | Work abroad |`);
    assert.equal(read.education, 'Essential: Trade school\nDesirable: Degree in metallurgy');
    assert.equal(
      read.experience,
      'Essential: One year of casting\nEssential: One year of tuning\nDesirable: Work abroad',
    );
  });

  it('demands no language that is only wished for', async () => {
    const read = await requirementsOf(`| Criteria | Essential | Desirable |
| Languages | English C1 | Russian B1 |`);
    assert.deepEqual(read.languages, [{ language: 'en', level: 'C1' }]);
    assert.equal(read.additional, 'Desirable: Russian B1');
  });

  it('is sorted by its words where no row has a label, one column after the other', async () => {
    const read = await requirementsOf(`| Essential | Desirable |
| Degree in metallurgy | Russian B1 |
| Steady hands | Experience of towers |`);
    assert.equal(read.education, 'Essential: Degree in metallurgy');
    assert.equal(read.experience, 'Desirable: Experience of towers');
    assert.deepEqual(read.languages, []);
    assert.equal(read.additional, 'Essential: Steady hands\nDesirable: Russian B1');
  });

  it('tells a row whose label nobody knows, and joins it to no other', async () => {
    const read = await requirementsOf(`| Criteria | Essential | Desirable |
| Languages | English C1 | Russian B1 |
| Temper | Calm | Merry |`);
    const told = read.notes.flatMap(({ kind, text }) => (kind === 'unknown-label' ? [text] : []));
    assert.deepEqual(told, ['Temper']);
    assert.equal(read.additional, 'Desirable: Russian B1');
  });
});
