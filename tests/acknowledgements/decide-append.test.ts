import assert from 'node:assert/strict';
import { onceKey } from '../../src/acknowledgements/decide-append.js';
import { aClock } from '../builders/clock.js';
import { aDraft, aVersion, aWithdrawal } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

describe('a version whose acknowledgement was taken back', () => {
  it('may be issued, seen and acknowledged once more, and each once', async () => {
    const { store } = createLedgerInMemory(aClock());
    const round = async (press: string) => {
      const became = [];
      for (const kind of ['issued', 'seen', 'acknowledged'] as const)
        for (let time = 0; time < 2; time += 1)
          became.push((await store.append(aDraft({ kind, activity: press }))).kind);
      return became;
    };
    const once = ['appended', 'already', 'appended', 'already', 'appended', 'already'];

    assert.deepEqual(await round('f:1'), once);
    await store.append(aWithdrawal());

    assert.deepEqual(await round('f:2'), once);
  });
});

describe('what no two events may share', () => {
  it('is another once the version was taken back, and the same whatever became of another version', async () => {
    const { store, events } = createLedgerInMemory(aClock());
    const other = aVersion('2');
    const before = onceKey(aDraft(), 'p', []);

    await store.append(aDraft({ version: other }));
    await store.append(aWithdrawal({ version: other }));
    assert.equal(onceKey(aDraft(), 'p', events), before);

    await store.append(aDraft());
    await store.append(aWithdrawal());
    assert.notEqual(onceKey(aDraft(), 'p', events), before);
  });
});
