import assert from 'node:assert/strict';
import { dateInWords, momentInWords, type DateCase } from '../../src/ground/index.js';

const timeZone = 'Europe/Tallinn';
const said = (day: string, wanted: DateCase) =>
  dateInWords(new Date(`${day}T12:00:00Z`), { language: 'et', timeZone, case: wanted });

describe('a date in words', () => {
  it('stands in the case that the Estonian sentence asks for, in every month', () => {
    const on = [
      'jaanuaril veebruaril märtsil aprillil mail juunil',
      'juulil augustil septembril oktoobril novembril detsembril',
    ]
      .join(' ')
      .split(' ');
    for (const [at, month] of on.entries())
      assert.equal(said(`2026-${String(at + 1).padStart(2, '0')}-04`, 'on'), `4. ${month} 2026`);
    assert.equal(said('2026-11-22', 'from'), '22. novembrist 2026');
    assert.equal(said('2026-12-04', 'until'), '4. detsembrini 2026');
    assert.equal(said('2026-06-23', 'before'), '23. juunit 2026');
    assert.equal(said('2026-10-01', 'plain'), '1. oktoober 2026');
  });

  it('is that of the wall clock, with its hour, and has no cases in English', () => {
    const at = new Date('2026-11-29T22:30:00Z');
    assert.equal(
      momentInWords(at, { language: 'et', timeZone, case: 'on' }),
      '30. novembril 2026 kell 00:30',
    );
    assert.equal(momentInWords(at, { language: 'en', timeZone, case: 'on' }), '30 November 2026 at 00:30');
    assert.equal(dateInWords(at, { language: 'en', timeZone: 'UTC' }), '29 November 2026');
  });
});
