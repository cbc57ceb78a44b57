import assert from 'node:assert/strict';
import { forgiving, idleMinutes } from '../../../src/conversation/index.js';
import { createMemoryInProcess } from '../../../src/conversation/talk/memory.js';
import type { Remembered } from '../../../src/questions/index.js';
import { aClock } from '../../builders/clock.js';

function said(dutyNumber: string): Remembered {
  return { intent: { kind: 'help' }, descriptionIds: ['aednik'], dutyNumber, offered: [], language: 'et' };
}

describe('the memory', () => {
  it('gives back the last that was said in a conversation, and nothing of another', async () => {
    const memory = createMemoryInProcess(aClock());
    await memory.remember('a', said('1'));
    await memory.remember('b', said('2'));
    await memory.remember('a', said('3'));
    assert.deepEqual(await memory.recall('a'), said('3'));
    assert.deepEqual(await memory.recall('b'), said('2'));
    assert.equal(await memory.recall('c'), null);
    assert.equal(await memory.recall('__proto__'), null);
  });

  it('forgets after a while, counted from what was said last', async () => {
    const clock = aClock();
    const memory = createMemoryInProcess(clock);
    await memory.remember('a', said('1'));
    clock.passMinutes(idleMinutes);
    assert.deepEqual(await memory.recall('a'), said('1'));
    await memory.remember('a', said('2'));
    clock.passMinutes(idleMinutes);
    assert.deepEqual(await memory.recall('a'), said('2'));
    clock.passMinutes(1);
    assert.equal(await memory.recall('a'), null);
  });

  it('forgets after as long as the settings say', async () => {
    const clock = aClock();
    const memory = createMemoryInProcess(clock, 5);
    await memory.remember('a', said('1'));
    clock.passMinutes(5);
    assert.deepEqual(await memory.recall('a'), said('1'));
    clock.passMinutes(1);
    assert.equal(await memory.recall('a'), null);
  });

  it('keeps the talks of a large house, and lets the oldest go before it grows without end', async () => {
    const memory = createMemoryInProcess(aClock());
    for (let at = 0; at < 20_000; at += 1) await memory.remember(`talk ${at}`, said('1'));
    assert.equal(await memory.recall('talk 0'), null);
    assert.deepEqual(await memory.recall('talk 19999'), said('1'));
    assert.deepEqual(await memory.recall('talk 19000'), said('1'));
  });
});

describe('a memory that forgives', () => {
  /** A store that can be away. */
  function aStore(minutes = idleMinutes) {
    const clock = aClock();
    const store = createMemoryInProcess(clock);
    const failures: unknown[] = [];
    /** Whose words it was asked to keep. */
    const asked: string[] = [];
    let isAway = false;
    const reach = () => {
      if (isAway) throw new Error('the database is away');
    };
    const memory = forgiving(
      {
        recall: async (conversation) => {
          reach();
          return store.recall(conversation);
        },
        remember: async (conversation, what) => {
          asked.push(conversation);
          reach();
          return store.remember(conversation, what);
        },
      },
      { clock, minutes, onFailure: (error) => failures.push(error) },
    );
    const leave = () => (isAway = true);
    const comeBack = () => (isAway = false);
    return { memory, store, failures, asked, clock, leave, comeBack };
  }

  it('takes what cannot be recalled for unknown, and says so once until something goes well', async () => {
    const { memory, store, failures, leave, comeBack } = aStore();
    await store.remember('a', said('1'));
    leave();
    assert.equal(await memory.recall('a'), null);
    assert.equal(await memory.recall('a'), null);
    assert.equal(failures.length, 1);
    comeBack();
    assert.deepEqual(await memory.recall('a'), said('1'));
    leave();
    assert.equal(await memory.recall('a'), null);
    assert.equal(failures.length, 2);
  });

  it('says anew what cannot be kept, once something has been kept between', async () => {
    const { memory, failures, leave, comeBack } = aStore();
    leave();
    await memory.remember('a', said('1'));
    await memory.remember('b', said('1'));
    assert.equal(failures.length, 1);
    comeBack();
    await memory.remember('a', said('2'));
    leave();
    await memory.remember('a', said('3'));
    assert.equal(failures.length, 2);
  });

  it('recalls what could not be kept, and never what was said before it', async () => {
    const { memory, store, leave, comeBack } = aStore();
    await memory.remember('a', said('1'));
    leave();
    await memory.remember('a', said('2'));
    assert.deepEqual(await memory.recall('a'), said('2'));
    comeBack();
    assert.deepEqual(await store.recall('a'), said('1'));
    assert.deepEqual(await memory.recall('a'), said('2'));
  });

  it('keeps it as soon as something else is kept, for other processes to recall', async () => {
    const { memory, store, leave, comeBack } = aStore();
    leave();
    await memory.remember('a', said('2'));
    comeBack();
    await memory.remember('b', said('1'));
    await new Promise(setImmediate);
    assert.deepEqual(await store.recall('a'), said('2'));
    await store.remember('a', said('3'));
    assert.deepEqual(await memory.recall('a'), said('3'), 'of another process, which has heard more since');
  });

  it('keeps nothing belated over what was said meanwhile', async () => {
    const { memory, store, leave, comeBack } = aStore();
    leave();
    await memory.remember('a', said('1'));
    comeBack();
    await Promise.all([memory.remember('b', said('1')), memory.remember('a', said('2'))]);
    await new Promise(setImmediate);
    assert.deepEqual(await store.recall('a'), said('2'));
  });

  it('asks no more of a store that goes away again before all is kept, and keeps it later', async () => {
    const { memory, store, asked, leave, comeBack } = aStore();
    leave();
    for (const conversation of ['a', 'b']) await memory.remember(conversation, said('1'));
    comeBack();
    asked.length = 0;
    const kept = memory.remember('c', said('1'));
    leave();
    await kept;
    await new Promise(setImmediate);
    assert.deepEqual(asked, ['c', 'a']);
    comeBack();
    await memory.remember('c', said('2'));
    await new Promise(setImmediate);
    for (const conversation of ['a', 'b']) assert.deepEqual(await store.recall(conversation), said('1'));
  });

  it('recalls what another process has heard since', async () => {
    const { memory, store, leave, comeBack } = aStore();
    leave();
    await memory.remember('a', said('1'));
    comeBack();
    await memory.remember('a', said('2'));
    await store.remember('a', said('3'));
    assert.deepEqual(await memory.recall('a'), said('3'));
  });

  it('forgets what could not be kept after a while, like all that is said', async () => {
    const { memory, clock, leave } = aStore();
    leave();
    await memory.remember('a', said('1'));
    clock.passMinutes(idleMinutes + 1);
    assert.equal(await memory.recall('a'), null);
  });

  it('forgets it after as long as the settings say', async () => {
    const { memory, clock, leave } = aStore(5);
    leave();
    await memory.remember('a', said('1'));
    clock.passMinutes(6);
    assert.equal(await memory.recall('a'), null);
  });
});
