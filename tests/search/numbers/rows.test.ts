import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOneGo } from '../../../src/ground/index.js';
import { firstFrom, growRows, placeIn, rowNumbers, type Rows } from '../../../src/search/numbers/rows.js';

function readRow(rows: Rows, key: string): readonly (readonly [number, number])[] {
  const row = rowNumbers(rows).get(key);
  if (row === undefined) return [];
  const [from, to] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
  return Array.from({ length: to - from }, (_, at) => [
    rows.documents[from + at] ?? -1,
    rows.worths[from + at] ?? -1,
  ]);
}

describe('rows of an index', () => {
  it('keep for each key every document that was added with it, from the lowest on', () => {
    const entry = fc.tuple(
      fc.constantFrom('juht', 'constructor', '__proto__', '3.4', 'too'),
      fc.nat(9999),
      fc.integer({ min: 1, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3000 }), (entries) => {
        const growing = growRows<string>(100);
        for (const [key, document, hundredths] of entries) growing.add(key, document, hundredths / 100);
        const rows = inOneGo(growing.finish());
        for (const key of new Set(entries.map(([each]) => each))) {
          const wanted = entries
            .filter(([each]) => each === key)
            .map(([, document, steps]) => [document, steps] as const)
            .toSorted(([one], [other]) => one - other);
          assert.deepEqual(readRow(rows, key), wanted);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tell where a document stands in a row, and where it would', () => {
    const documents = fc.uniqueArray(fc.nat(60), { maxLength: 40 });
    fc.assert(
      fc.property(documents, fc.nat(70), (held, sought) => {
        const growing = growRows<string>(100);
        growing.add('before', 30, 1);
        for (const document of held) growing.add('juht', document, 1);
        growing.add('behind', 30, 1);
        const rows = inOneGo(growing.finish());
        const row = rowNumbers(rows).get('juht');
        if (row === undefined) return;
        const place = placeIn(rows, row, sought);
        assert.equal(place >= 0, held.includes(sought));
        if (place >= 0) assert.equal(rows.documents[place], sought);
        const [start = 0, end = 0] = [rows.starts[row], rows.starts[row + 1]];
        assert.equal(
          firstFrom(rows, start, end, sought) - start,
          held.filter((each) => each < sought).length,
        );
      }),
    );
  });

  it('leave out what is worth less than half a step, and keep the greatest that fits for more', () => {
    const growing = growRows<string>(50);
    growing.add('juht', 1, 0.009);
    growing.add('juht', 2, 7);
    assert.deepEqual(readRow(inOneGo(growing.finish()), 'juht'), [[2, 255]]);
  });
});
