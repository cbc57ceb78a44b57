import assert from 'node:assert/strict';
import type { LedgerEvent } from '../../src/acknowledgements/index.js';
import { headAt } from '../../src/acknowledgements/chain.js';
import { behindInWords, misfitInWords } from '../../src/acknowledgements/misfit-in-words.js';
import { verifyLedger } from '../../src/acknowledgements/verify-ledger.js';
import { aClock } from '../builders/clock.js';
import { aDraft } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

/** Six events, one a person; the clock is moved by so many minutes before each. */
async function aLedger(minutes: readonly number[] = [0, 0, 0, 0, 0, 0]) {
  const clock = aClock('2026-03-02T09:00:00Z');
  const { store, events } = createLedgerInMemory(clock);
  for (const [at, passed] of minutes.entries()) {
    clock.passMinutes(passed);
    await store.append(aDraft({ person: { aadObjectId: `isik${at}`, name: `Isik ${at}` } }));
  }
  return { store, events };
}

describe('the verdict over a ledger', () => {
  it('tells a slip in one event from all behind it, by what fits further on', async () => {
    const { store, events } = await aLedger();
    assert.equal((await verifyLedger(store, null)).behind, null);
    events[2] = { ...events[2]!, at: '2026-03-02T09:00:01.000Z' };
    const { behind } = await verifyLedger(store, null);
    assert.deepEqual(behind, { fitting: 3, amiss: 1, firstAmiss: [3] });
    assert.deepEqual(behindInWords(behind), [
      'Of the 4 behind that one 3 fit where they stand, and 1 does not: 3.',
    ]);
  });

  it('counts the event behind a missing one, and whatever is none at all', async () => {
    const { store, events } = await aLedger();
    events.splice(1, 1);
    assert.deepEqual((await verifyLedger(store, null)).behind, { fitting: 3, amiss: 1, firstAmiss: [3] });
    events.splice(2, 1, { sequence: 4 } as LedgerEvent);
    assert.deepEqual((await verifyLedger(store, null)).behind, {
      fitting: 1,
      amiss: 3,
      firstAmiss: [3, 4, 5],
    });
  });

  it('says of an end that was kept, and that the ledger has not reached, that it is shorter', async () => {
    const { store, events } = await aLedger();
    const known = { ...headAt(events.at(-1)!), sequence: 9 };
    const { chain, behind } = await verifyLedger(store, known);
    assert.ok(chain.kind === 'broken');
    assert.match(
      misfitInWords(chain.misfit),
      /^Event 9, whose hash you kept, is not there: .* with event 6\./u,
    );
    assert.deepEqual(behindInWords(behind!), []);
  });

  it('tells where the clock was set back, which is no misfit, and overlooks what two servers may differ by', async () => {
    const { store, events } = await aLedger([0, 5, -1, -60, 10, -20]);
    const { chain, setBack } = await verifyLedger(store, null);
    assert.equal(chain.kind, 'whole');
    assert.deepEqual(
      setBack.map(({ sequence }) => sequence),
      [4, 6],
    );
    assert.deepEqual([setBack[0]?.at, setBack[0]?.before], [events[3]?.at, events[2]?.at]);
  });
});
