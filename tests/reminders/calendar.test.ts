import assert from 'node:assert/strict';
import { addWorkingDays, isHoliday, workingDayUpTo, addDays } from '../../src/reminders/calendar.js';
import { nextReview } from '../../src/reminders/review.js';
import { momentAt, nextWorkingMoment, wallClock } from '../../src/reminders/working-hours.js';

const hours = { timeZone: 'Europe/Tallinn', from: 9, to: 17 };

describe('The calendar', () => {
  const years: readonly (readonly [number, string])[] = [
    [2024, '01-01 02-24 03-29 03-31 05-01 05-19 06-23 06-24 08-20 12-24 12-25 12-26'],
    [2026, '01-01 02-24 04-03 04-05 05-01 05-24 06-23 06-24 08-20 12-24 12-25 12-26'],
    [2038, '01-01 02-24 04-23 04-25 05-01 06-13 06-23 06-24 08-20 12-24 12-25 12-26'],
  ];
  for (const [year, expected] of years) {
    it(`knows the public holidays of Estonia in ${year}`, () => {
      const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
      const holidays = days.filter((day) => day.startsWith(`${year}`) && isHoliday(day));
      assert.equal(holidays.map((day) => day.slice(5)).join(' '), expected);
    });
  }

  it('counts working days over weekends and holidays', () => {
    assert.equal(addWorkingDays('2026-03-02', 10), '2026-03-16');
    assert.equal(addWorkingDays('2026-12-23', 1), '2026-12-28');
    assert.equal(addWorkingDays('2026-06-22', 1), '2026-06-25');
    assert.equal(addWorkingDays('2026-03-07', 0), '2026-03-09');
    assert.equal(workingDayUpTo('2026-12-27'), '2026-12-23');
  });

  it('knows the clock on the wall in summer and in winter', () => {
    assert.deepEqual(wallClock(new Date('2026-07-01T21:30:00Z'), hours.timeZone), {
      day: '2026-07-02',
      minutes: 30,
    });
    for (const day of ['2026-01-15', '2026-03-29', '2026-03-30', '2026-07-15', '2026-10-25'])
      assert.deepEqual(wallClock(momentAt(day, 9, hours.timeZone), hours.timeZone), { day, minutes: 540 });
  });

  it('waits for the morning of a working day, and not in one', () => {
    const next = (at: string) => nextWorkingMoment(new Date(at), hours).toISOString();
    assert.equal(next('2026-03-02T09:00:00Z'), '2026-03-02T09:00:00.000Z');
    assert.equal(next('2026-03-02T04:00:00Z'), '2026-03-02T07:00:00.000Z');
    assert.equal(next('2026-03-06T15:00:00Z'), '2026-03-09T07:00:00.000Z');
    assert.equal(next('2026-12-23T16:00:00Z'), '2026-12-28T07:00:00.000Z');
  });

  it('reads from the description how often it is reviewed; where it does not say, once a year', () => {
    const at = new Date('2026-01-31T09:00:00Z');
    const next = (review: string | null) => nextReview({ review }, at, hours.timeZone);
    assert.equal(next('Ametijuhend vaadatakse üle kord aastas.'), '2027-01-31');
    assert.equal(next('Ametijuhend vaadatakse läbi kord viie aasta jooksul.'), '2031-01-31');
    assert.equal(next('It is reviewed twice a year.'), '2026-07-31');
    assert.equal(next('Ametijuhendit muudetakse poolte kokkuleppel.'), '2027-01-31');
    assert.equal(next(null), '2027-01-31');
  });

  it('counts the next review from the last acknowledgement; without one it is due', () => {
    const at = new Date('2026-01-31T22:30:00Z');
    assert.equal(nextReview({ review: 'Kord aastas.' }, at, hours.timeZone), '2027-02-01');
    assert.equal(nextReview({ review: 'Kord aastas.' }, null, hours.timeZone), null);
  });
});
