import assert from 'node:assert/strict';
import { writtenBehind, type TalkStore } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import type { Remembered } from '../../../src/questions/index.js';
import { aClock } from '../../builders/clock.js';

function said(dutyNumber: string): Remembered {
  return { intent: { kind: 'help' }, descriptionIds: ['aednik'], dutyNumber, offered: [], language: 'et' };
}

function aStore() {
  const written: string[] = [];
  let deeds = 0;
  const kept = createMemoryInProcess(aClock());
  const store: TalkStore = {
    recall: async (conversation) => kept.recall(conversation),
    remember: async (conversation, remembered) => {
      written.push(`${conversation} ${remembered.dutyNumber}`);
      await kept.remember(conversation, remembered);
    },
    rememberAll: async (talks) => {
      deeds += 1;
      for (const [conversation, remembered] of talks) await store.remember(conversation, remembered);
    },
  };
  return { store, written, deeds: () => deeds };
}

function behind(store: TalkStore, failures: unknown[] = [], idleMinutes = 30) {
  const waiting: (() => void)[] = [];
  const clock = aClock();
  const memory = writtenBehind(store, {
    clock,
    idleMinutes,
    later: (work) => waiting.push(work),
    onFailure: (error) => failures.push(error),
  });
  return { memory, waiting, clock };
}

describe('a memory written behind', () => {
  it('recalls at once what is not written yet', async () => {
    const { store, written } = aStore();
    const { memory } = behind(store);

    await memory.remember('a', said('1'));

    assert.deepEqual(await memory.recall('a'), said('1'));
    assert.deepEqual(written, []);
  });

  it('writes the newest of each conversation once, when the time has come', async () => {
    const { store, written, deeds } = aStore();
    const { memory, waiting } = behind(store);
    for (const number of ['1', '2', '3']) await memory.remember('a', said(number));
    await memory.remember('b', said('9'));

    assert.equal(waiting.length, 1);
    await memory.flush();

    assert.deepEqual(written, ['a 3', 'b 9']);
    assert.equal(deeds(), 1);
    await memory.flush();
    assert.equal(written.length, 2);
  });

  it('writes one after the other: what was said first never replaces what was said last', async () => {
    const { store, written } = aStore();
    const gates: (() => void)[] = [];
    const rememberAll: TalkStore['rememberAll'] = async (talks) => {
      await new Promise<void>((open) => gates.push(open));
      await store.rememberAll(talks);
    };
    const { memory } = behind({ ...store, rememberAll });
    await memory.remember('a', said('1'));
    const first = memory.flush();
    await memory.remember('a', said('2'));
    let done = false;
    const last = memory.flush().then(() => (done = true));

    await new Promise(setImmediate);
    assert.equal(gates.length, 1);
    assert.equal(done, false, 'What is on its way is waited for.');
    gates[0]?.();
    await first;
    await new Promise(setImmediate);
    gates[1]?.();
    await last;

    assert.deepEqual(written, ['a 1', 'a 2']);
  });

  it('waits anew for what is said after it has written', async () => {
    const { store } = aStore();
    const { memory, waiting } = behind(store);
    await memory.remember('a', said('1'));
    await memory.flush();

    await memory.remember('a', said('2'));

    assert.equal(waiting.length, 2);
  });

  it('recalls from the store what was said before a restart', async () => {
    const { store } = aStore();
    await store.remember('a', said('1'));
    assert.deepEqual(await behind(store).memory.recall('a'), said('1'));
  });

  it('forgets what is not written yet after as many minutes as it is told', async () => {
    const { store } = aStore();
    const { memory, clock } = behind(store, [], 5);
    await memory.remember('a', said('1'));
    clock.passMinutes(5);
    assert.deepEqual(await memory.recall('a'), said('1'));
    clock.passMinutes(1);
    assert.equal(await memory.recall('a'), null);
  });

  it('says a write that fails, and writes the others', async () => {
    const { store, written } = aStore();
    const failures: unknown[] = [];
    const remember: TalkStore['remember'] = async (conversation, remembered) =>
      conversation === 'a' ? Promise.reject(new Error('full')) : store.remember(conversation, remembered);
    const rememberAll: TalkStore['rememberAll'] = async (talks) => {
      for (const [conversation, remembered] of talks) await remember(conversation, remembered);
    };
    const { memory } = behind({ ...store, remember, rememberAll }, failures);
    await memory.remember('a', said('1'));
    await memory.remember('b', said('2'));

    await memory.flush();

    assert.equal(failures.length, 1);
    assert.deepEqual(written, ['b 2']);
  });
});
