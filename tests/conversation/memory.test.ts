import assert from 'node:assert/strict';
import { createMemoryInProcess, forgiving, idleMinutes } from '../../src/conversation/index.js';
import type { Remembered } from '../../src/questions/index.js';
import { aClock } from '../builders/clock.js';

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
  const broken = {
    recall: async () => Promise.reject(new Error('the database is away')),
    remember: async () => Promise.reject(new Error('the database is away')),
  };

  it('takes what cannot be recalled for unsaid, and says each failure', async () => {
    const failures: unknown[] = [];
    const memory = forgiving(broken, (error) => failures.push(error));

    await memory.remember('a', said('1'));

    assert.equal(await memory.recall('a'), null);
    assert.equal(failures.length, 2);
  });

  it('leaves a memory that works as it is', async () => {
    const memory = forgiving(createMemoryInProcess(aClock()), () => assert.fail('nothing failed'));
    await memory.remember('a', said('1'));
    assert.deepEqual(await memory.recall('a'), said('1'));
  });
});
