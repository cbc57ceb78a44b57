import assert from 'node:assert/strict';
import { ageSaid, beganBy } from '../../src/conversation/age-said.js';
import { readAcknowledgementCommand as read } from '../../src/conversation/acknowledgement-command.js';
import { commandWordsOf } from '../../src/conversation/said.js';

const today = '2026-11-23';

/** By which day it must have begun, as a question after those who have not acknowledged says it. */
function by(text: string): string | null | undefined {
  const command = read(text);
  assert.equal(command?.kind, 'outstanding', text);
  const age = command?.kind === 'outstanding' ? command.age : undefined;
  return age && beganBy(age, today);
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
    assert.equal(beganBy({ kind: 'since-last', unit: 'week' }, sunday), '2026-11-22');
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

  it('is none where those who have are asked for, or those of less, or something else altogether', () => {
    for (const text of ['kes on viimase kuu jooksul kinnitanud', 'kes pole pärast meeldetuletust kinnitanud'])
      assert.equal(by(text), undefined, text);
    for (const text of [
      'kes on kinnitanud alates septembrist',
      'kes kinnitab puhkuseid, mis on üle 30 päeva',
      'kes vastutab alates septembrist kinnitamata arvete eest',
      'who confirms invoices that are older than 30 days',
      'who approves a leave of more than a month',
    ])
      assert.equal(read(text), undefined, text);
  });

  it('leaves the words of a sentence that says none', () => {
    assert.equal(ageSaid(commandWordsOf('kes sel kuul pole kinnitanud')), undefined);
    assert.equal(ageSaid(commandWordsOf('less than two weeks')), undefined);
  });
});
