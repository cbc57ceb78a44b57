import assert from 'node:assert/strict';
import { renderSecretWarning } from '../../../src/cards/index.js';
import { createSecretWarning, type Reply, type Telling } from '../../../src/conversation/index.js';
import { readTexts } from '../../../src/conversation/asking/bank.js';
import { silentLog } from '../../../src/ground/index.js';
import { openStaff } from '../../../src/people/index.js';
import { assertValidCard } from '../../cards/card-schema.js';
import { aPerson } from '../../builders/roster.js';
import { toldInMemory } from '../told-in-memory.js';

/** Patti is HR, Ain the administrator, Mari neither; Ain stands in two lines, as somebody with two positions does. */
const staff = openStaff(
  [
    aPerson({ aadObjectId: 'patti', roles: ['employee', 'hr'] }),
    aPerson({ aadObjectId: 'AIN', roles: ['admin'] }),
    aPerson({ aadObjectId: 'ain', roles: ['hr', 'admin'], position: 'Florist' }),
    aPerson({ aadObjectId: 'mari' }),
  ],
  [],
);

function aHouse(told = toldInMemory(), became: Record<string, Telling['kind'] | 'unsent'> = {}) {
  const sent: { readonly who: string; readonly message: Reply }[] = [];
  const tell = async (who: string, message: Reply): Promise<Telling> => {
    sent.push({ who, message });
    const kind = became[who] ?? 'sent';
    if (kind === 'failed') return { kind, reason: 'Teams is away', mayHaveArrived: true };
    if (kind === 'unsent') return { kind: 'failed', reason: 'ECONNREFUSED', mayHaveArrived: false };
    return kind === 'sent' ? { kind, activityId: '1' } : { kind };
  };
  const parts = { staff: () => staff, teller: () => ({ tell }), told, log: silentLog };
  const warn = createSecretWarning(parts);
  return { warn, sent, to: () => sent.splice(0).map(({ who }) => who) };
}

const last = '2026-06-30';

describe('That the secret ends', () => {
  it('is told to HR and the administrators, each once, on three days and on no other', async () => {
    const { warn, to } = aHouse();
    const days: Record<number, readonly string[]> = {};
    for (let left = 40; left >= -3; left -= 1) {
      await warn(last, left);
      const told = to();
      if (told.length > 0) days[left] = told;
    }
    assert.deepEqual(days, { 30: ['patti', 'ain'], 7: ['patti', 'ain'], 1: ['patti', 'ain'] });
  });

  it('is told as soon as the bot runs again, where it did not run on the day, and only the nearest', async () => {
    const { warn, to } = aHouse();
    for (const left of [22, 5, 4, 0]) {
      await warn(last, left);
      assert.deepEqual(to(), left === 4 ? [] : ['patti', 'ain'], `${left} days`);
    }
  });

  it('is told to nobody once it has ended: nothing leaves the bot any more', async () => {
    const { warn, to } = aHouse();
    await warn(last, -1);
    assert.deepEqual(to(), []);
  });

  it('is told by one of several processes, and not again after a start', async () => {
    const told = toldInMemory();
    const [one, other] = [aHouse(told), aHouse(told)];
    await Promise.all([one.warn(last, 30), other.warn(last, 30)]);
    assert.deepEqual([...one.to(), ...other.to()].sort(), ['ain', 'patti']);
    const restarted = aHouse(told);
    await restarted.warn(last, 29);
    assert.deepEqual(restarted.to(), []);
  });

  it('is told anew of a new secret', async () => {
    const { warn, to } = aHouse();
    await warn(last, 30);
    to();
    await warn('2027-06-30', 30);
    assert.deepEqual(to(), ['patti', 'ain']);
  });

  it('is told the next day to whoever has not met the bot; what may have arrived is not repeated', async () => {
    const { warn, to } = aHouse(toldInMemory(), { patti: 'not-met', ain: 'failed' });
    await warn(last, 30);
    assert.deepEqual(to(), ['patti', 'ain']);
    await warn(last, 29);
    assert.deepEqual(to(), ['patti']);
  });

  it('is told the next day to whom nothing left for, because the network was away', async () => {
    const became: Record<string, 'unsent' | 'sent'> = { patti: 'unsent' };
    const { warn, to } = aHouse(toldInMemory(), became);
    await warn(last, 30);
    assert.deepEqual(to(), ['patti', 'ain']);
    became['patti'] = 'sent';
    for (const left of [29, 28]) await warn(last, left);
    assert.deepEqual(to(), ['patti']);
  });

  it('says in both languages what ends when, what to do and where it is written', async () => {
    const { warn, sent } = aHouse();
    for (const left of [30, 1]) await warn(last, left);
    const [month, day] = [sent[0], sent[2]].map((each) => each?.message);
    const today = renderSecretWarning(last, 0);
    for (const left of [30, 1, 0]) assertValidCard(renderSecretWarning(last, left).card);
    const text = readTexts(month?.card ?? {}).join('\n');
    for (const said of [
      /Ametiboti salavõti aegub 30 päeva pärast/u,
      /30\. juuni 2026/u,
      /secret expires in 30 days/u,
      /30 June 2026/u,
      /SECRET_EXPIRES.*SECRET_EXPIRES/su,
      /docs\/deploy\.md, „The secret“.*docs\/deploy\.md, “The secret”/su,
    ])
      assert.match(text, said);
    assert.match(day?.summary ?? '', /aegub ühe päeva pärast \/ .*expires in one day/u);
    assert.match(today.summary, /kehtib veel tänase päeva \/ .*for the rest of today/u);
  });
});
