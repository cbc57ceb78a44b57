import assert from 'node:assert/strict';
import { chosenMoment, dayAndTime } from '../../src/reminders/index.js';
import { momentAt } from '../../src/reminders/working-hours.js';

const hours = { timeZone: 'Europe/Tallinn', from: 9, to: 17 };
/** Monday, eleven in Tallinn. */
const now = new Date('2026-03-02T09:00:00Z');

function chosen(day: string, time: string, lenient = 0) {
  const moment = chosenMoment({ when: 'at', day, time }, { now, hours, lenient });
  return moment.kind === 'moment' ? [moment.at.toISOString(), moment.offWork] : moment.kind;
}

describe('The hour that HR chooses', () => {
  it('is by the clock on the wall, in winter and in summer', () => {
    assert.deepEqual(chosen('2026-03-03', '14:30'), ['2026-03-03T12:30:00.000Z', null]);
    assert.deepEqual(chosen('2026-06-02', '9:05:00'), ['2026-06-02T06:05:00.000Z', null]);
  });

  it('may lie where people are not at work, and then it is said why and when they are', () => {
    assert.deepEqual(chosen('2026-03-07', '10:00'), ['2026-03-07T08:00:00.000Z', 'weekend']);
    assert.deepEqual(chosen('2026-04-03', '10:00'), ['2026-04-03T07:00:00.000Z', 'holiday']);
    assert.deepEqual(chosen('2026-03-03', '17:00'), ['2026-03-03T15:00:00.000Z', 'hours']);
    const friday = { when: 'at', day: '2026-04-02', time: '18:00' } as const;
    const moment = chosenMoment(friday, { now, hours, lenient: 0 });
    assert.equal(moment.kind === 'moment' && moment.atWork.toISOString(), '2026-04-06T06:00:00.000Z');
  });

  it('has not passed; the minute that is going by, or a while over the preview, is now', () => {
    assert.equal(chosen('2026-03-02', '10:59'), 'passed');
    assert.equal(chosen('2025-03-02', '14:00'), 'passed');
    assert.deepEqual(chosen('2026-03-02', '10:59', 60_000), ['2026-03-02T09:00:00.000Z', null]);
    assert.equal(chosen('2026-03-02', '10:58', 60_000), 'passed');
  });

  it('is both a day and a time', () => {
    for (const [day, time] of [
      ['', '14:30'],
      ['2026-03-03', ''],
      ['2026-02-30', '14:30'],
      ['2026-03-03', '24:00'],
      ['homme', 'kell 9'],
    ] as const)
      assert.equal(chosen(day, time), 'unreadable', `${day} ${time}`);
  });

  it('is now, or the next working morning, where HR says so', () => {
    const said = (when: 'now' | 'morning', at = now) => {
      const moment = chosenMoment({ when, day: '', time: '' }, { now: at, hours, lenient: 0 });
      return moment.kind === 'moment' ? [moment.at.toISOString(), moment.offWork] : moment.kind;
    };
    assert.deepEqual(said('now'), [now.toISOString(), null]);
    assert.deepEqual(said('morning'), ['2026-03-03T07:00:00.000Z', null]);
    const saturday = new Date('2026-03-07T20:00:00Z');
    assert.deepEqual(said('now', saturday), [saturday.toISOString(), 'weekend']);
  });

  it('is the next working morning by the clock on the wall, wherever on Earth that hangs', () => {
    const morning = (timeZone: string, at: string) => {
      const there = { ...hours, timeZone };
      const moment = chosenMoment(
        { when: 'morning', day: '', time: '' },
        { now: new Date(at), hours: there, lenient: 0 },
      );
      if (moment.kind !== 'moment') return moment.kind;
      const { day, time } = dayAndTime(moment.at, timeZone);
      return `${day} ${time}`;
    };
    for (const timeZone of ['Europe/Tallinn', 'America/Los_Angeles', 'Australia/Sydney', 'Pacific/Auckland'])
      for (const hour of [1, 8, 10, 16, 23])
        for (const [day, next] of [
          ['2026-03-03', '2026-03-04'],
          ['2026-03-06', '2026-03-09'],
        ] as const)
          assert.equal(
            morning(timeZone, momentAt(day, hour, timeZone).toISOString()),
            `${next} 09:00`,
            `${timeZone}, ${day} ${hour}:00`,
          );
  });

  it('is written back as the form has it', () =>
    assert.deepEqual(dayAndTime(new Date('2026-03-03T07:05:00Z'), hours.timeZone), {
      day: '2026-03-03',
      time: '09:05',
    }));
});
