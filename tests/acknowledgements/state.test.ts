import assert from 'node:assert/strict';
import { lastAcknowledged, stateOf } from '../../src/acknowledgements/index.js';
import { standingReceipts } from '../../src/acknowledgements/state.js';
import { aClock } from '../builders/clock.js';
import { aDispute, aDraft, aVersion, aWithdrawal } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

const [first, second] = [aVersion('1'), aVersion('2')];
type Act = Parameters<ReturnType<typeof createLedgerInMemory>['store']['append']>[0];

async function after(...acts: readonly Act[]) {
  const { store, events } = createLedgerInMemory(aClock());
  for (const act of acts) await store.append(act);
  return events;
}

const issued = (version = first) => aDraft({ kind: 'issued', version });
const seen = (version = first) => aDraft({ kind: 'seen', version });
const acknowledged = (version = first) => aDraft({ version });

async function kindAfter(version: string, ...acts: readonly Act[]): Promise<string> {
  return stateOf(await after(...acts), version).kind;
}

describe('where somebody stands', () => {
  it('is not issued, issued, seen, acknowledged, one after the other', async () => {
    assert.equal(await kindAfter(first), 'not-issued');
    assert.equal(await kindAfter(first, issued()), 'issued');
    assert.equal(await kindAfter(first, issued(), seen()), 'seen');
    assert.equal(await kindAfter(first, issued(), seen(), acknowledged()), 'acknowledged');
  });

  it('is outdated once a newer version is out, also while that one is being read', async () => {
    assert.equal(await kindAfter(second, acknowledged()), 'outdated');
    assert.equal(await kindAfter(second, acknowledged(), issued(second), seen(second)), 'outdated');
    assert.equal(await kindAfter(second, acknowledged(), acknowledged(second)), 'acknowledged');
  });

  it('is not outdated for who never acknowledged the earlier version', async () => {
    assert.equal(await kindAfter(second, issued(), seen()), 'not-issued');
    assert.equal(await kindAfter(second, issued(), issued(second)), 'issued');
  });

  it('is acknowledged again when the words are put back as they were', async () => {
    assert.equal(await kindAfter(first, acknowledged(), acknowledged(second)), 'acknowledged');
  });

  it('is disputed until it is acknowledged; a dispute takes no acknowledgement back', async () => {
    assert.equal(await kindAfter(first, issued(), aDispute()), 'disputed');
    assert.equal(await kindAfter(first, aDispute(), seen()), 'disputed');
    assert.equal(await kindAfter(first, aDispute(), acknowledged()), 'acknowledged');
    assert.equal(await kindAfter(first, acknowledged(), aDispute()), 'acknowledged');
    assert.equal(
      await kindAfter(second, acknowledged(), aDispute(undefined, { version: second })),
      'disputed',
    );
  });

  it('is seen again when HR has withdrawn the acknowledgement, and may be acknowledged anew', async () => {
    assert.equal(await kindAfter(first, acknowledged(), aWithdrawal()), 'seen');
    assert.equal(await kindAfter(second, acknowledged(), aWithdrawal()), 'not-issued');
    const events = await after(acknowledged(), aWithdrawal(), aDraft({ activity: 'f:2' }));
    assert.equal(stateOf(events, first).kind, 'acknowledged');
    const [old, , anew] = events;
    assert.notEqual(old?.receipt, anew?.receipt);
    assert.deepEqual(standingReceipts(events), [anew]);
  });

  it('holds the event that it comes from', async () => {
    const events = await after(issued(), acknowledged(), acknowledged(second));
    const state = stateOf(events, second);
    assert.ok(state.kind === 'acknowledged');
    assert.deepEqual(state.event, events[2]);
    assert.deepEqual(lastAcknowledged(events), events[2]);
  });
});
