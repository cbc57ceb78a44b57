import assert from 'node:assert/strict';
import type { Line } from '../../../src/documents/lines/line.js';
import { withoutAmendmentTables } from '../../../src/documents/positions/amendment-table.js';

/** `Kuupäev | Sisu`: a row of the one table there is. */
function linesOf(...texts: readonly string[]): readonly Line[] {
  return texts.flatMap((text, at): readonly Line[] => {
    const cells = text.split(' | ');
    if (cells.length === 1) return [{ text, number: at + 1, page: 1 }];
    return cells.map((words, column) => ({
      text: words,
      number: at + 1,
      page: 1,
      cell: { table: 1, row: at + 1, column: column + 1, columns: cells.length },
    }));
  });
}

function kept(...texts: readonly string[]): readonly string[] {
  return withoutAmendmentTables(linesOf(...texts))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

describe('a table of the paper’s amendments', () => {
  it('is left out with its heading', () => {
    const rows = ['Juhendi muudatused', 'Kuupäev | Sisu | Muutja', '1.2.2012 | Punkt 3 | Mari Maasikas'];
    assert.deepEqual(kept('Nõuded', 'Tugev.', ...rows, 'Vaadatakse üle.'), [
      'Nõuded',
      'Tugev.',
      'Vaadatakse üle.',
    ]);
  });

  it('is none where its heads say something else', () => {
    const rows = ['Tulemused', 'Kuupäev | Tulemus', 'Mai | Kell käib'];
    assert.deepEqual(kept(...rows), ['Tulemused', 'Kuupäev', 'Tulemus', 'Mai', 'Kell käib']);
    assert.deepEqual(kept('Nõue | Kirjeldus', 'Haridus | kool'), ['Nõue', 'Kirjeldus', 'Haridus', 'kool']);
  });
});
