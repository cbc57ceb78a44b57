import assert from 'node:assert/strict';
import { itemsOf, listStyle } from '../../../src/documents/lines/items.js';
import type { SectionLine } from '../../../src/documents/lines/line.js';
import { rowsOf } from '../../../src/documents/lines/row.js';

function itemsIn(texts: readonly (readonly [page: number, text: string])[]): readonly string[] {
  const lines = texts.map(([page, text], at): SectionLine => {
    const cell = { table: page, row: page, column: 2, columns: 2 };
    return { text, number: at + 1, page, whole: true, cell };
  });
  const rows = rowsOf(lines);
  return itemsOf(rows, listStyle(rows, 30)).map(({ text }) => text);
}

describe('an item in a cell that the page cuts', () => {
  it('goes on over the page in the midst of its sentence', () => {
    const read = itemsIn([
      [1, '• Kell käib.'],
      [1, '• Löögid on loetud'],
      [2, 'ja kirja pandud.'],
    ]);
    assert.deepEqual(read, ['Kell käib.', 'Löögid on loetud ja kirja pandud.']);
  });

  it('ends with the page where its sentence does, or another begins', () => {
    const ended = [
      [1, '• Löögid on loetud.'],
      [2, 'ja muud'],
    ] as const;
    const begun = [
      [1, '• Löögid on loetud'],
      [2, 'Uks ei kriuksu'],
    ] as const;
    assert.equal(itemsIn(ended).length, 2);
    assert.equal(itemsIn(begun).length, 2);
  });
});
