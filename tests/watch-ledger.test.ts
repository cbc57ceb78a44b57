import assert from 'node:assert/strict';
import { emptyHead, headAt } from '../src/acknowledgements/chain.js';
import { inOrder } from '../src/descriptions/collection.js';
import { canonicalText } from '../src/descriptions/index.js';
import { silentLog } from '../src/ground/index.js';
import { watchLedger } from '../src/watch-ledger.js';
import { aDraft } from './acknowledgements/a-draft.js';
import { createLedgerInMemory } from './acknowledgements/ledger-in-memory.js';
import { aClock } from './builders/clock.js';
import { aDescription } from './builders/description.js';

const aednik = aDescription({ title: 'Aednik' });

async function watched() {
  const { store } = createLedgerInMemory(aClock());
  const told: unknown[] = [];
  const log = { ...silentLog, info: (data: object) => void told.push(data) };
  let day = () => {};
  let isClosed = false;
  const watch = await watchLedger(store, inOrder([aednik]), log, (work, milliseconds) => {
    assert.equal(milliseconds, 86_400_000);
    day = work;
    return () => (isClosed = true);
  });
  return { store, told, watch, passDay: () => day(), closed: () => isClosed };
}

describe('the watch over the ledger', () => {
  it('keeps the text of what is in force before anybody is shown it', async () => {
    const { store } = await watched();
    assert.equal((await store.findVersion(aednik.version))?.text, canonicalText(aednik));
  });

  it('tells the log at the start and each day where the ledger ends', async () => {
    const { store, told, passDay, watch, closed } = await watched();
    const result = await store.append(aDraft());
    passDay();
    await new Promise(setImmediate);
    const end = result.kind === 'appended' ? headAt(result.event) : emptyHead;
    assert.deepEqual(told, [{ end: `0:${'0'.repeat(64)}` }, { end: `1:${end.hash}` }]);
    watch.close();
    assert.equal(closed(), true);
  });
});
