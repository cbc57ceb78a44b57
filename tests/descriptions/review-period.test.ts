import assert from 'node:assert/strict';
import { reviewDue, reviewMonths } from '../../src/descriptions/index.js';
import { nextReview } from '../../src/reminders/review.js';

describe('how often a description is reviewed', () => {
  const sayings: readonly (readonly [string | null, number | null])[] = [
    ['Juhend vaadatakse üle kord aastas.', 12],
    ['Juhend vaadatakse üle igal kevadel enne hooaega.', 12],
    ['Juhend vaadatakse läbi iga kolme aasta järel.', 36],
    ['Juhend vaadatakse läbi kord viie aasta jooksul.', 60],
    ['Juhend vaadatakse läbi kord nelja aasta jooksul.', 48],
    ['Juhend vaadatakse läbi iga kahe aasta tagant jaanuaris.', 24],
    ['Juhend vaadatakse üle iga 2 aasta järel.', 24],
    ['Juhend vaadatakse üle igal teisel aastal.', 24],
    ['Juhend vaadatakse üle hiljemalt kolme aasta pärast.', 36],
    ['Juhend vaadatakse üle iga 10 aasta järel.', 120],
    ['Juhend vaadatakse üle kaks korda aastas.', 6],
    ['Juhend vaadatakse üle 4 korda aastas.', 3],
    ['Juhend vaadatakse üle iga poolaasta lõpus.', 6],
    ['Juhend vaadatakse üle iga kuue kuu järel.', 6],
    ['Juhend vaadatakse üle iga 18 kuu järel.', 18],
    ['Juhend vaadatakse üle kord kvartalis.', 3],
    ['Juhend vaadatakse üle igal aastal, hiljemalt 1. aprillil.', 12],
    ['Juhend vaadatakse üle igal jaanuaril.', 12],
    ['Iga-aastane ülevaatus.', 12],
    ['It is reviewed every 2 years.', 24],
    ['It is reviewed every other year.', 24],
    ['It is reviewed once in three years.', 36],
    ['It is reviewed every six months.', 6],
    ['Semi-annual review.', 6],
    ['Reviewed quarterly.', 3],
    ['Reviewed annually.', 12],
    ['Juhend vaadatakse üle töökorralduse muutumisel.', null],
    ['Juhend kehtib alates 2024. aasta 1. märtsist.', null],
    [null, null],
  ];
  for (const [saying, months] of sayings)
    it(`is ${months ?? 'unsaid'} in "${saying}"`, () => assert.equal(reviewMonths(saying), months));

  it('gives the day on which the next review is due', () => {
    const due = reviewDue('Vaadatakse üle kord aastas.', new Date('2025-03-01T00:00:00Z'));
    assert.equal(due?.toISOString().slice(0, 10), '2026-03-01');
  });

  it('gives the last day of a month that is shorter, as the reminders do', () => {
    const since = new Date('2026-08-31T12:00:00Z');
    const review = 'Vaadatakse üle kaks korda aastas.';
    assert.equal(reviewDue(review, since)?.toISOString().slice(0, 10), '2027-02-28');
    assert.equal(nextReview({ review }, since, 'Europe/Tallinn'), '2027-02-28');
  });
});
