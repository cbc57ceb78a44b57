import assert from 'node:assert/strict';
import { alignedTables } from '../../../src/documents/readers/pdf/aligned-tables.js';
import type { PageLine } from '../../../src/documents/readers/pdf/page.js';

/** A line at so many points from above, with its words in two columns. */
function line(base: number, first: string, second: string): PageLine {
  const segments = [
    { left: 60, right: 200, text: first, bold: false },
    { left: 310, right: 450, text: second, bold: false },
  ].filter(({ text }) => text !== '');
  return { base, size: 10, segments };
}

describe('a table that a PDF sets with blanks alone', () => {
  it('has a row for each duty, though most rows have one line', () => {
    const { tables } = alignedTables(
      [
        line(100, 'Tööülesanded', 'Tulemused'),
        line(117, 'Kerib kella', 'Kell käib.'),
        line(130, 'ja loeb lööke.', 'Löögid on loetud.'),
        line(149, 'Õlitab hingi.', 'Uks ei kriuksu.'),
        line(168, 'Pühib põrandat.', ''),
      ],
      [],
      () => false,
    );
    const rows = tables[0]?.rows.map((row) =>
      row.map(({ lines }) => lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' ')),
    );
    assert.deepEqual(rows?.slice(1), [
      ['Kerib kella ja loeb lööke.', 'Kell käib. Löögid on loetud.'],
      ['Õlitab hingi.', 'Uks ei kriuksu.'],
    ]);
  });
});
