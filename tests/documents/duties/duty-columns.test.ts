import assert from 'node:assert/strict';
import { readFileBytes } from '../documents.js';
import { blocksOf } from '../laid-out.js';
import { makeDocx } from '../made-docx.js';

async function dutiesIn(...rows: readonly string[]) {
  const text = ['# AMETIJUHEND', 'Ametinimetus: Kaevumeister', '# 3. TÖÖÜLESANDED', ...rows].join('\n');
  const reading = await readFileBytes('kaev.docx', await makeDocx(blocksOf(text), { drawnNumbers: false }));
  assert.ok(reading.kind === 'read');
  return reading.positions[0]?.content.duties.map((duty) => [duty.number, duty.text, duty.results]);
}

const heads = '| Ülesanne | Tulemus |';

describe('a table of duties', () => {
  it('has no duty in the row that adds up its shares', async () => {
    assert.deepEqual(
      await dutiesIn(
        '| Ülesanne | Tulemus | Osakaal |',
        '| 1. Puhastab kaeve | Kaevud on puhtad | 100% |',
        '| Kokku | 100% |',
      ),
      [['1', 'Puhastab kaeve', ['Kaevud on puhtad']]],
    );
  });

  it('may count its results, whose numbers are no part of them', async () => {
    assert.deepEqual(
      await dutiesIn(
        heads,
        '| 3.1. Puhastab kaeve. | 3.1.1. Kaevud on puhtad. // 3.1.2. Muda on viidud. |',
        '| 3.2. Mõõdab vett. | 1) Tase on kirjas. // 2) Näit on õige. |',
        '| 3.3. Maksab arved. | 1. juuniks on arved makstud. |',
      ),
      [
        ['3.1', 'Puhastab kaeve.', ['Kaevud on puhtad.', 'Muda on viidud.']],
        ['3.2', 'Mõõdab vett.', ['Tase on kirjas.', 'Näit on õige.']],
        ['3.3', 'Maksab arved.', ['1. juuniks on arved makstud.']],
      ],
    );
  });

  it('keeps the bullets of one cell apart, though they are one duty', async () => {
    assert.deepEqual(await dutiesIn(heads, '| * Puhastab kaeve // * Veab muda | Kaevud on puhtad |'), [
      [null, 'Puhastab kaeve\nVeab muda', ['Kaevud on puhtad']],
    ]);
  });
});
