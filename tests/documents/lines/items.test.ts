import assert from 'node:assert/strict';
import { itemsOf, listStyle } from '../../../src/documents/lines/items.js';
import type { Line } from '../../../src/documents/lines/line.js';
import { rowsOf, widthOf } from '../../../src/documents/lines/row.js';

function itemsIn(lines: readonly Line[]): readonly string[] {
  const rows = rowsOf(lines);
  return itemsOf(rows, listStyle(rows, widthOf(rows))).map(({ text }) => text);
}

function lines(texts: readonly string[], more: Partial<Line> = {}): readonly Line[] {
  return texts.map((text, index) => ({ text, number: index + 1, page: 1, ...more }));
}

describe('the paragraphs of a text without bullets', () => {
  it('are told apart where a line ends long before the others do', () => {
    const prose = [
      'Oskab vitsast korvi punuda, lauda',
      'kokku lüüa.',
      'Tunneb paju, kaske ja kuuske väga',
      'hästi.',
    ];
    assert.deepEqual(itemsIn(lines(prose)), [
      'Oskab vitsast korvi punuda, lauda kokku lüüa.',
      'Tunneb paju, kaske ja kuuske väga hästi.',
    ]);
  });

  it('are the lines themselves when the reader knows that each is whole', () => {
    const paragraphs = ['Oskab vitsast korvi punuda', 'tunneb paju ja kaske', 'Ei karda tööd'];
    assert.deepEqual(itemsIn(lines(paragraphs, { whole: true })), paragraphs);
    assert.deepEqual(itemsIn(lines(paragraphs)), [
      'Oskab vitsast korvi punuda tunneb paju ja kaske Ei karda tööd',
    ]);
  });
});
