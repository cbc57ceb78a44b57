import assert from 'node:assert/strict';
import { readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

async function read(text: string) {
  const reading = await readFileBytes('torn.docx', await makeDocx(blocksOf(text), { drawnNumbers: false }));
  assert.ok(reading.kind === 'read');
  const [position] = reading.positions;
  assert.ok(position);
  return position;
}

async function positionIn(table: string) {
  return (await read(`# Ametijuhend\nAmetikoht: Tornivaht\n# Tööülesanded\n${table}`)).content;
}

describe('a table whose first column holds what is expected', () => {
  it('is read by its heads: the duties are in the other column', async () => {
    const { duties } = await positionIn(`| Oodatav tulemus | Tööülesanne |
| Kell käib. | 3.1. Kerib kella. |
| Uks on vait. | 3.2. Õlitab hingi. |`);
    assert.deepEqual(duties, [
      { number: '3.1', text: 'Kerib kella.', results: ['Kell käib.'] },
      { number: '3.2', text: 'Õlitab hingi.', results: ['Uks on vait.'] },
    ]);
  });

  it('changes no other table, though it has as many columns', async () => {
    const { duties, requirements } = await positionIn(`| Oodatav tulemus | Tööülesanne |
| Kell käib. | Kerib kella. |
| Uks on vait. | Õlitab hingi. |
| Tööülesanne | Oodatav tulemus |
| Loeb lööke. | Löögid on loetud. |
| Haridus | Kutseharidus |
| Töökogemus | Kaks aastat tornis |`);
    assert.deepEqual(
      duties.map(({ text, results }) => [text, ...results]),
      [
        ['Kerib kella.', 'Kell käib.'],
        ['Õlitab hingi.', 'Uks on vait.'],
        ['Loeb lööke.', 'Löögid on loetud.'],
      ],
    );
    assert.deepEqual(
      [requirements.education, requirements.experience],
      ['Kutseharidus', 'Kaks aastat tornis'],
    );
  });
});

describe('labels in a row over their values', () => {
  it('keep each its own value where nobody knows one of them, and that one is told', async () => {
    const { content, notes } = await read(`# Ametijuhend
Ametikoht: Tornivaht
| Kellele allub | Lemmikkell | Keda asendab | Kes asendab |
| Tornivanem | Suur kell | Kellavaht | Kellalööja |
# Tööülesanded
- Kerib kella.`);
    assert.deepEqual(
      [content.manager, content.substitutes, content.substitutedBy],
      ['Tornivanem', ['Kellavaht'], ['Kellalööja']],
    );
    assert.ok(notes.some(({ kind, text }) => kind === 'unknown-label' && text === 'Lemmikkell'));
  });
});
