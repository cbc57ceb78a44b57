import assert from 'node:assert/strict';
import { readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

async function read(table: string) {
  const text = `# Ametijuhend\n${table}\n# Tööülesanded\n* Kerib kella.\n`;
  const reading = await readFileBytes('kell.docx', await makeDocx(blocksOf(text), { drawnNumbers: false }));
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  const told = position.notes.flatMap((note) => (note.kind === 'unknown-label' ? [note.text] : []));
  return { ...position, told };
}

describe('a row of a table that holds two labels, each beside its value', () => {
  it('says both, and neither is a name in the list above it', async () => {
    const { content } = await read(
      `| Ametinimetus | Kellassepp |
| Keda asendab | vaskur |
| Vahetu juht | linnapea | Kes asendab | sell |
| Hüüdnimi | Tiks, Taks | Tööaeg | öösel |`,
    );
    assert.deepEqual([content.manager, content.substitutedBy], ['linnapea', ['sell']]);
    assert.deepEqual([content.substitutes, content.conditions], [['vaskur'], 'öösel']);
  });

  it('tells of a label that nobody knows, on either side', async () => {
    const { told } = await read(
      `| Ametinimetus | Kellassepp |
| Hüüdnimi | Tiks | Tööaeg | öösel |
| Vahetu juht | linnapea | Tornide arv | kolm |`,
    );
    assert.deepEqual(told, ['Hüüdnimi', 'Tornide arv']);
  });

  it('is none where the values stand under their labels', async () => {
    const { content, told } = await read(
      `| Ametinimetus | Staaž | Vahetu juht | Kes asendab |
| Kellassepp | kolm aastat | linnapea | sell |`,
    );
    assert.deepEqual(
      [content.title, content.manager, content.substitutedBy, told],
      ['Kellassepp', 'linnapea', ['sell'], ['Staaž']],
    );
  });
});
