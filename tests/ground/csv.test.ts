import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { anyCharacter } from '../builders/any-character.js';
import { csvHeader, csvLine } from '../../src/ground/index.js';

describe('A table for a spreadsheet', () => {
  it('opens in one that speaks Estonian: a byte order mark, semicolons, and lines that end as it likes them', () =>
    assert.deepEqual(
      [csvHeader(['Nimi', 'Seis']), csvLine(['Õie Öö', 'ootab'])],
      ['\uFEFFNimi;Seis\r\n', 'Õie Öö;ootab\r\n'],
    ));

  it('holds no cell that it would take for a formula, and loses no word of any', () => {
    const cells = fc.array(
      fc.oneof(
        fc.string({ unit: anyCharacter, maxLength: 40 }),
        fc
          .tuple(
            fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\u00A0@', '\n=', '＝', '\uFEFF-'),
            fc.string(),
          )
          .map((both) => both.join('')),
      ),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(cells, (row) => {
        const [read = []] = parse(csvHeader(row), { bom: true, delimiter: ';' });
        assert.equal(read.length, row.length);
        read.forEach((cell, place) => {
          assert.doesNotMatch(cell, /^(?:[\t\r\n]|[\s\uFEFF]*[=+\-@＝＋－＠])/u);
          assert.equal(cell.replace(/^'/u, ''), row[place]?.replace(/^'/u, ''));
        });
      }),
    );
  });
});
