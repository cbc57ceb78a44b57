import assert from 'node:assert/strict';
import { ageSaid, doneSpan, waitedSpan } from '../../../src/conversation/acknowledging/age-said.js';
import { readAcknowledgementCommand as read } from '../../../src/conversation/acknowledging/acknowledgement-command.js';
import { commandWordsOf } from '../../../src/conversation/words/said.js';

const today = '2026-11-23';

/** By which day it must have begun, as a question after those who have not acknowledged says it. */
function by(text: string): string | null | undefined {
  const command = read(text);
  assert.equal(command?.kind, 'outstanding', text);
  const age = command?.kind === 'outstanding' ? command.age : undefined;
  return age && waitedSpan(age, today)?.by;
}

describe('How long something has been outstanding, as it is said', () => {
  const asked: Readonly<Record<string, string | null>> = {
    'kes on kinnitamata üle 30 päeva': '2026-10-24',
    'kellel on kinnitamata juba kaks nädalat': '2026-11-09',
    'kes on kauem kui 14 päeva kinnitamata?': '2026-11-09',
    'kes ei ole kinnitanud rohkem kui kuu aega': '2026-10-23',
    'kes on kuu aega kinnitamata': '2026-10-23',
    'kes pole pool aastat kinnitanud': '2026-05-23',
    'kes pole kaks aastat kinnitanud': '2024-11-23',
    'kelle kinnitus on üle kuu hilinenud': '2026-10-23',
    'näita kinnitamata ametijuhendeid, mis on vanemad kui 30 päeva': '2026-10-24',
    'kes pole veel kinnitanud alates septembrist': '2026-09-30',
    'kes pole 1. septembrist saadik kinnitanud': '2026-09-01',
    'kes pole alates 1.09 kinnitanud': '2026-09-01',
    'kes pole alates 23.11 kinnitanud': '2026-11-23',
    'kes pole 31. septembrist saadik kinnitanud': '2026-09-30',
    'kes pole detsembrist saadik kinnitanud': '2025-12-31',
    'kes pole kinnitanud aastast 2025': '2025-12-31',
    'kes pole eelmisest kuust saadik kinnitanud': '2026-10-31',
    'kes pole eelmisest aastast saadik kinnitanud': '2025-12-31',
    'kes on kõige kauem kinnitamata': null,
    'kui kaua on kellelgi kinnitamata': null,
    'who has not acknowledged for more than a month': '2026-10-23',
    'who has been outstanding for 30 days or more': '2026-10-24',
    'who still has not signed after three weeks': '2026-11-02',
    'whose acknowledgement is overdue by more than a month': '2026-10-23',
    'who has not signed since September': '2026-09-30',
    "who hasn't acknowledged since 1 September 2025": '2025-09-01',
    'who has not acknowledged since November': '2026-11-23',
    'who has not acknowledged since last week': '2026-11-22',
    'who has been outstanding the longest': null,
  };
  for (const [text, day] of Object.entries(asked))
    it(`${text}: by ${day ?? 'any day'}`, () => {
      assert.equal(by(text), day);
    });

  it('reckons a week from its Monday, on a Sunday too', () => {
    const sunday = '2026-11-29';
    assert.deepEqual(waitedSpan({ kind: 'since-last', unit: 'week' }, sunday), {
      from: null,
      by: '2026-11-22',
    });
  });

  it('is asked of a unit too', () => {
    for (const [text, unit] of [
      ['kes haldusosakonnas pole üle kuu kinnitanud', 'haldusosakonnas'],
      ['Kes pole üle kuu kinnitanud: Haldusosakond', 'Haldusosakond'],
      ['who in the legal department has not signed for over 2 weeks', 'legal department'],
    ] as const) {
      const command = read(text);
      assert.deepEqual(command?.kind === 'outstanding' && [command.unit, command.age?.kind], [unit, 'for']);
    }
  });

  it('may be so long at most', () => {
    for (const text of ['kes on alla kuu kinnitamata', 'who has been outstanding for less than a month']) {
      const command = read(text);
      const age = command?.kind === 'outstanding' ? command.age : undefined;
      assert.deepEqual(age && waitedSpan(age, today), { from: '2026-10-23', by: null }, text);
    }
  });

  const done: Readonly<Record<string, readonly [from: string | null, by: string | null]>> = {
    'kes on viimase 30 päeva jooksul kinnitanud': ['2026-10-24', null],
    'kes viimase nädala jooksul kinnitas': ['2026-11-16', null],
    'kes on viimasel kuul kinnitanud': ['2026-10-23', null],
    'mitu inimest on sel aastal kinnitanud': ['2026-01-01', null],
    'mitu inimest kinnitas täna': ['2026-11-23', null],
    'kes eile kinnitas': ['2026-11-22', '2026-11-22'],
    'kes kinnitas eelmisel nädalal': ['2026-11-16', '2026-11-22'],
    'kes on sel kuul kinnitanud': ['2026-11-01', null],
    'kes on kinnitanud alates septembrist': ['2026-09-01', null],
    'kelle kinnitus on vanem kui 20 päeva': [null, '2026-11-03'],
    'who has confirmed in the last 30 days': ['2026-10-24', null],
    'who signed within the past two weeks': ['2026-11-09', null],
    'who acknowledged last month': ['2026-10-01', '2026-10-31'],
  };
  for (const [text, [from, until]] of Object.entries(done))
    it(`${text}: done from ${from ?? 'any day'} to ${until ?? 'now'}`, () => {
      const command = read(text);
      assert.equal(command?.kind, 'acknowledged');
      assert.deepEqual(command?.kind === 'acknowledged' && doneSpan(command.age, today), { from, by: until });
    });

  it('is none where something else altogether is asked for', () => {
    for (const text of [
      'kes pole viimase kuu jooksul kinnitanud',
      'kes pole pärast meeldetuletust kinnitanud',
    ])
      assert.equal(by(text), undefined, text);
    for (const text of [
      'kes kinnitab puhkuseid, mis on üle 30 päeva',
      'who confirms invoices that are older than 30 days',
      'who approves a leave of more than a month',
    ])
      assert.equal(read(text), undefined, text);
  });

  it('leaves the words of a sentence that says none', () => {
    assert.equal(ageSaid(commandWordsOf('kes pole kinnitanud')), undefined);
    assert.equal(ageSaid(commandWordsOf('kuu aega tagasi')), undefined);
  });
});
