import assert from 'node:assert/strict';
import { emptyHead, headAt } from '../src/acknowledgements/chain.js';
import type { LedgerEvent } from '../src/acknowledgements/index.js';
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
  const clock = aClock();
  const { store, events } = createLedgerInMemory(clock);
  const [told, warned]: [unknown[], string[]] = [[], []];
  const warn = (_: object, sentence: string) => void warned.push(sentence);
  const log = { ...silentLog, info: (data: object) => void told.push(data), warn, error: warn };
  let day = () => {};
  let isClosed = false;
  const every = (work: () => void, milliseconds: number) => {
    assert.equal(milliseconds, 86_400_000);
    day = work;
    return () => (isClosed = true);
  };
  const watch = await watchLedger(store, inOrder([aednik]), { log, clock, every });
  return { store, events, told, warned, clock, watch, passDay: () => day(), closed: () => isClosed };
}

describe('the watch over the ledger', () => {
  it('keeps the text of what is in force before anybody is shown it', async () => {
    const { store } = await watched();
    assert.equal((await store.findVersion(aednik.version))?.text, canonicalText(aednik));
  });

  it('tells the log at the start and each day where the ledger ends', async () => {
    const { store, told, warned, passDay, watch, closed } = await watched();
    const result = await store.append(aDraft());
    passDay();
    await new Promise(setImmediate);
    const end = result.kind === 'appended' ? headAt(result.event) : emptyHead;
    assert.deepEqual(told, [{ end: `0:${'0'.repeat(64)}` }, { end: `1:${end.hash}` }]);
    assert.deepEqual(warned, []);
    watch.close();
    assert.equal(closed(), true);
  });

  it('warns where the clock is behind the last event, and not where two servers differ by seconds', async () => {
    const { store, clock, warned, passDay } = await watched();
    await store.append(aDraft());
    clock.pass(-30_000);
    passDay();
    await new Promise(setImmediate);
    assert.deepEqual(warned, []);
    clock.passMinutes(-60);
    passDay();
    await new Promise(setImmediate);
    assert.equal(warned.length, 1);
    assert.match(warned[0] ?? '', /^The clock of this machine is behind the last event of the ledger/u);
  });

  it('says at once that the last event is gone or is another than was noted', async () => {
    for (const tamper of [
      (events: LedgerEvent[]) => events.pop(),
      (events: LedgerEvent[]) => events.splice(0, 1, { ...events[0]!, hash: '0'.repeat(64) }),
    ]) {
      const { store, events, warned, passDay } = await watched();
      await store.append(aDraft());
      tamper(events);
      passDay();
      await new Promise(setImmediate);
      assert.match(warned.join(), /^The ledger of acknowledgements does not end with the event/u);
    }
  });
});
