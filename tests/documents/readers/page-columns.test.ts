import assert from 'node:assert/strict';
import { inReadingOrder } from '../../../src/documents/readers/pdf/page-columns.js';
import type { PageLine } from '../../../src/documents/readers/pdf/page.js';

/** Lines of a page, each ten points below the one before: what stands on the left, and on the right. */
function page(rows: readonly (readonly [left: string, right?: string])[]): readonly PageLine[] {
  return rows.map(([left, right], at) => ({
    base: at * 10,
    size: 10,
    segments: [
      ...(left === '' ? [] : [{ text: left, left: 70, right: 70 + left.length * 5, bold: false }]),
      ...(right === undefined
        ? []
        : [{ text: right, left: 320, right: 320 + right.length * 5, bold: false }]),
    ],
  }));
}

function textsOf(parts: readonly (readonly PageLine[])[]): readonly (readonly string[])[] {
  return parts.map((lines) => lines.map(({ segments }) => segments.map(({ text }) => text).join(' | ')));
}

describe('a page set in two columns', () => {
  it('is read down the left one, then down the right one, between what goes over both', () => {
    const over = 'Tornivahi ametijuhend, mille kinnitas torni haldav selts oma kevadisel koosolekul';
    const parts = inReadingOrder(
      page([
        [over],
        ['Ametinimetus: Tornivaht', '2. Õlitab hingi.'],
        ['Otsene juht: Tornijuht', 'Õigused'],
        ['Kes asendab: Kellavaht', 'Puhata.'],
        ['Tööülesanded', 'Vastutus'],
        ['1. Kerib kella.', 'Hinged on terved.'],
      ]),
    );
    assert.deepEqual(textsOf(parts), [
      [over],
      [
        'Ametinimetus: Tornivaht',
        'Otsene juht: Tornijuht',
        'Kes asendab: Kellavaht',
        'Tööülesanded',
        '1. Kerib kella.',
      ],
      ['2. Õlitab hingi.', 'Õigused', 'Puhata.', 'Vastutus', 'Hinged on terved.'],
    ]);
  });

  it('is none where a table has lists beside each other, or labels beside their values', () => {
    for (const rows of [
      [
        ['Ametinimetus:', 'Tornivaht'],
        ['Otsene juht:', 'Tornijuht'],
        ['Õigused', 'Vastutus'],
        ['Puhata.', 'Hinged on terved.'],
        ['Magada.', 'Kell käib.'],
      ],
      [
        ['Ametinimetus:', 'Tornivaht'],
        ['Otsene juht:', 'Tornijuht'],
        ['Kes asendab:', 'Kellavaht'],
        ['Haridus:', 'keskharidus'],
        ['Töökogemus:', 'aasta'],
      ],
    ] as const)
      assert.equal(inReadingOrder(page(rows)).length, 1);
  });
});
