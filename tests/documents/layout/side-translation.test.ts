import assert from 'node:assert/strict';
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
});
