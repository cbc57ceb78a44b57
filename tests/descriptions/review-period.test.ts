import assert from 'node:assert/strict';
import { reviewDue, reviewMonths } from '../../src/descriptions/index.js';

describe('how often a description is reviewed', () => {
  const sayings: readonly (readonly [string | null, number | null])[] = [
    ['Juhend vaadatakse üle kord aastas.', 12],
    ['Juhend vaadatakse üle igal kevadel enne hooaega.', 12],
    ['Juhend vaadatakse läbi iga kolme aasta järel.', 36],
    ['Juhend vaadatakse läbi kord viie aasta jooksul.', 60],
    ['It is reviewed every 2 years.', 24],
    ['Juhend vaadatakse üle töökorralduse muutumisel.', null],
    [null, null],
  ];
  for (const [saying, months] of sayings)
    it(`is ${months ?? 'unsaid'} in "${saying}"`, () => assert.equal(reviewMonths(saying), months));

  it('gives the day on which the next review is due', () => {
    const due = reviewDue('Vaadatakse üle kord aastas.', new Date('2025-03-01T00:00:00Z'));
    assert.equal(due?.toISOString().slice(0, 10), '2026-03-01');
  });
});
