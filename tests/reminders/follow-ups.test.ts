import assert from 'node:assert/strict';
import type { Campaign } from '../../src/reminders/index.js';
import { followUpsOf, laterOf, usualDue } from '../../src/reminders/follow-ups.js';
import { aCampaign } from './house.js';

const hours = { timeZone: 'Europe/Tallinn', from: 9, to: 17 };

function told(campaign = aCampaign({ followUps: true })): readonly string[] {
  return followUpsOf(campaign, hours).map(
    ({ kind, sendAt, audience }) => `${kind} ${sendAt.toISOString()} ${audience.kind}`,
  );
}

describe('What follows a campaign by itself', () => {
  it('reminds a week and a day before, on the day, and tells the managers when it is over', () => {
    assert.deepEqual(told(aCampaign({ followUps: true, due: '2026-03-20' })), [
      'week-before 2026-03-13T07:00:00.000Z rest',
      'day-before 2026-03-19T07:00:00.000Z rest',
      'due 2026-03-20T07:00:00.000Z rest',
      'overdue 2026-03-23T07:00:00.000Z leads',
    ]);
  });

  it('keeps to working days, and reminds nobody twice in a day', () => {
    assert.deepEqual(
      told(aCampaign({ followUps: true, due: '2026-04-06', sendAt: new Date('2026-03-31T09:00:00Z') })),
      [
        'day-before 2026-04-02T06:00:00.000Z rest',
        'due 2026-04-06T06:00:00.000Z rest',
        'overdue 2026-04-07T06:00:00.000Z leads',
      ],
    );
  });

  it('leaves out who was left out, but for the managers who are told of others; and so does the one in a year', () => {
    const without = [{ kind: 'managers' }, { kind: 'unit', unit: 'Aed' }] as const;
    const campaign = aCampaign({ followUps: true, repeats: 'yearly', audience: { kind: 'all', without } });
    const left = followUpsOf(campaign, hours).map(({ kind, audience }) => [kind, audience.without]);
    assert.deepEqual(left, [
      ['week-before', without],
      ['day-before', without],
      ['due', without],
      ['overdue', undefined],
      ['first', without],
    ]);
  });

  it('is nothing where HR wants nothing', () => {
    assert.deepEqual(told(aCampaign()), []);
  });

  it('comes again in a year with all that follows it, on a working day', () => {
    const yearly = aCampaign({
      repeats: 'yearly',
      due: '2026-03-20',
      sendAt: new Date('2026-03-07T09:00:00Z'),
    });
    const [next, ...others] = followUpsOf(yearly, hours);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [next?.kind, next?.parent, next?.sendAt.toISOString(), next?.due, next?.repeats, next?.audience],
      ['first', 'k-1', '2027-03-08T07:00:00.000Z', '2027-03-22', 'yearly', { kind: 'all' }],
    );
    assert.notEqual(next?.id, yearly.id);
  });

  it('gives ten working days where HR names no day', () => {
    assert.equal(usualDue(new Date('2026-12-21T09:00:00Z'), hours.timeZone), '2027-01-07');
  });

  it('is put off to the next working morning, or by a week; twice in a day is once', () => {
    const campaign: Campaign = {
      ...aCampaign(),
      state: 'finished',
      stopReason: null,
      startedAt: null,
      endedAt: null,
      card: null,
    };
    const put = (when: 'tomorrow' | 'next-week', now = '2026-03-06T15:00:00Z') =>
      laterOf(campaign, { aadObjectId: 'mari', when, now: new Date(now) }, hours);
    assert.equal(put('tomorrow').sendAt.toISOString(), '2026-03-09T07:00:00.000Z');
    assert.equal(put('next-week').sendAt.toISOString(), '2026-03-13T07:00:00.000Z');
    assert.deepEqual(put('tomorrow').audience, { kind: 'person', aadObjectId: 'mari' });
    assert.equal(put('tomorrow').id, put('tomorrow', '2026-03-06T16:00:00Z').id);
    assert.notEqual(put('tomorrow').id, put('next-week').id);
    assert.doesNotMatch(put('tomorrow').id, /mari/u, 'the id names nobody');
  });
});
