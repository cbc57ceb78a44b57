import assert from 'node:assert/strict';
import { withoutTranslation } from '../../../src/documents/layout/side-translation.js';
import type { Line } from '../../../src/documents/lines/line.js';
import { readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

async function read(text: string) {
  const reading = await readFileBytes('bells.docx', await makeDocx(blocksOf(text), { drawnNumbers: false }));
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

/** Lines of a table of two columns, `row.column text`, as a reader gives them. */
function linesOf(...written: readonly string[]): readonly Line[] {
  return written.map((each, at): Line => {
    const { row, column, text = '' } = /^(?<row>\d)\.(?<column>\d) ?(?<text>.*)$/u.exec(each)?.groups ?? {};
    return {
      text,
      number: at + 1,
      page: 1,
      cell: { table: 1, row: Number(row), column: Number(column), columns: 2 },
    };
  });
}
const leftOutOf = (...written: readonly string[]) =>
  withoutTranslation(linesOf(...written)).leftOut.map(({ text }) => text);

const twice = `| AMETIJUHEND | JOB DESCRIPTION |
| 1. Üldosa | 1. General |
| 1.1. Ametinimetus: Kellassepp | 1.1. Job title: Clockmaker |
| 1.2. Vahetu juht: Tornivanem | 1.2. Line manager: Head of the tower |
| 2. Tööülesanded | 2. Duties |
| 2.1. Kerib kella. | 2.1. Winds the clock. |
| 2.2. Õlitab hingi. | 2.2. Oils the hinges. |
| 3. Õigused | 3. Rights |
| 3.1. Sulgeda torn. | 3.1. To close the tower. |`;

describe('a description in two languages side by side', () => {
  it('is read as its first column alone has it, and tells of the other', async () => {
    const { content, notes } = await read(twice);
    const alone = await read(twice.replace(/\| (.*) \|.*\|/gu, '$1'));
    assert.deepEqual(content, alone.content);
    const told = notes.flatMap(({ kind, line, text }) =>
      kind === 'translation-left-out' ? [line, text] : [],
    );
    assert.deepEqual(told, [2, 'JOB DESCRIPTION']);
  });

  it('gives the words that name the two languages to nobody', async () => {
    const { content } = await read(`# Ametijuhend
Ametinimetus: Kellassepp
| Asendaja | Tornivaht |
| Eesti keeles | In English |
| 2. Tööülesanded | 2. Duties |
| 2.1. Kerib kella. | 2.1. Winds the clock. |
| 3. Õigused | 3. Rights |
| 3.1. Sulgeda torn. | 3.1. To close the tower. |
| 4. Vastutus | 4. Responsibility |
| 4.1. Kella käik. | 4.1. The clock goes. |`);
    assert.deepEqual(content.substitutedBy, ['Tornivaht']);
  });

  it('is none where a table has a label on each side of two rows, or the same labels twice', async () => {
    const { content, notes } = await read(`# Ametijuhend
Ametinimetus: Kellassepp
| Üksus: Torn | Vahetu juht: Tornivanem |
| Asendab: Tornivaht | Asendaja: Tornivaht |
# Tööülesanded
| Tööülesanne | Tulemus |
| Kerib kella. | Kell käib. |
| Õlitab hingi. | Uks ei kriuksu. |
| Loeb lööke. | Löögid on loetud. |`);
    assert.deepEqual(
      content.duties.map(({ results }) => results),
      [['Kell käib.'], ['Uks ei kriuksu.'], ['Löögid on loetud.']],
    );
    assert.equal(content.manager, 'Tornivanem');
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'translation-left-out'),
      [],
    );
  });

  const labels = ['1.1 Ametinimetus: Kellassepp', '1.2 ', '1.2 Job title: Clockmaker', '2.1 Üksus: Torn'];
  const more = [
    '2.2 Department: Tower',
    '3.1 Vahetu juht: Tornivanem',
    '3.2 Line manager: Head of the tower',
  ];

  it('is one from three labels in two languages on', () => {
    assert.deepEqual(leftOutOf(...labels, ...more), ['Job title: Clockmaker']);
    assert.deepEqual(leftOutOf(...labels, ...more.slice(0, 1)), []);
  });

  it('is none where the labels are the same, or of different parts', () => {
    assert.deepEqual(leftOutOf(...labels, ...more.slice(0, 2), '3.2 Vahetu juht: Linnapea'), []);
    assert.deepEqual(leftOutOf(...labels, ...more.slice(0, 2), '3.2 Education: none'), []);
  });

  it('keeps the lines of a cell together, and each cell apart', () => {
    const { lines } = withoutTranslation(
      linesOf(...labels, ...more, '4.1 Kerib', '4.1 kella.', '4.2 Winds.', '5.1 Õlitab.'),
    );
    assert.deepEqual(
      lines.slice(-3).map(({ text, whole, cell }) => [text, whole, cell]),
      [
        ['Kerib', undefined, undefined],
        ['kella.', true, undefined],
        ['Õlitab.', true, undefined],
      ],
    );
  });
});
