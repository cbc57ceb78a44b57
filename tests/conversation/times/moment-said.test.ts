import assert from 'node:assert/strict';
import { fieldsOfMoment, momentSaid } from '../../../src/conversation/times/moment-said.js';
import { dayFrom } from '../../../src/conversation/times/said-day.js';
import { asSaid, commandWordsOf } from '../../../src/conversation/words/said.js';

const tuesday = '2026-12-01';

/** When it goes out and by when it is due, said on a Tuesday; `planned`: the day that was chosen before. */
function read(text: string, planned = ''): string {
  const { moment, due } = momentSaid(commandWordsOf(asSaid(text)));
  const sent = moment && fieldsOfMoment(moment, tuesday, 9, planned);
  return [
    sent === null ? [] : `${sent.sendDay} ${sent.sendTime}`,
    due === null ? [] : `due ${dayFrom(due, tuesday)}`,
  ]
    .flat()
    .join(', ');
}

describe('A day and an hour', () => {
  const said: Readonly<Record<string, string>> = {
    'jätame homseks, kl 10': '2026-12-02 10:00',
    'neljap. hommikul': '2026-12-03 09:00',
    'send it fri eod': '2026-12-04 16:00',
    'leave it for the 3rd at 9': '2026-12-03 09:00',
    '4. kuupäeval kell pool kümme': '2026-12-04 09:30',
    'kell pool üks': '2026-12-01 12:30',
    'homme lõunaks': '2026-12-02 12:00',
    'Monday first thing': '2026-12-07 09:00',
    'around 10 on Thursday': '2026-12-03 10:00',
    'järgmise nädala teisipäeval': '2026-12-08 09:00',
    'Wednesday next week': '2026-12-09 09:00',
    // Nobody calls tomorrow so.
    'järgmisel kolmapäeval': '2026-12-09 09:00',
    kolmapäeval: '2026-12-02 09:00',
    'Tuesday 8 Dec 14:00, due the 18th': '2026-12-08 14:00, due 2026-12-18',
    'tähtaeg aasta lõpuks': 'due 2026-12-31',
    'the deadline is Friday next week': 'due 2026-12-11',
    'with a deadline of 27 December': 'due 2026-12-27',
    'set the deadline for the end of next week': 'due 2026-12-11',
    'järgmise nädala lõpuks': '2026-12-11 09:00',
    'deadline end of the month': 'due 2026-12-31',
    'tähtaeg jõuludeks': 'due 2026-12-24',
    'tähtaeg on 20. dets': 'due 2026-12-20',
    'umbes 10 inimest': '',
    'on the 31st': '2026-12-31 09:00',
    'on the 40th': '',
  };
  for (const [text, when] of Object.entries(said))
    it(`is read as people write it: ${text}`, () => {
      assert.equal(read(text), when);
    });

  it('is of the week that was planned where only another day of it is said', () => {
    assert.equal(read('pidi olema reede', '2026-12-09'), '2026-12-11 09:00');
    assert.equal(read('pidi olema reede', '2026-12-02'), '2026-12-04 09:00');
    assert.equal(read('kell 10', '2026-12-09'), '2026-12-09 10:00');
  });

  it('is in the next month that has it', () => {
    const day = { kind: 'day-of-month', date: 31 } as const;
    assert.equal(dayFrom(day, '2026-11-15'), '2026-12-31');
    assert.equal(dayFrom({ ...day, date: 5 }, '2026-12-06'), '2027-01-05');
    assert.equal(dayFrom({ kind: 'end', of: 'month' }, '2027-02-10'), '2027-02-28');
    assert.equal(dayFrom({ kind: 'end', of: 'week' }, '2026-12-05'), '2026-12-11');
  });
});
