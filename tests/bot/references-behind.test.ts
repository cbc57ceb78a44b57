import assert from 'node:assert/strict';
import type { Reference } from '../../src/bot/index.js';
import { createReferencesInMemory } from '../../src/bot/references-in-memory.js';
import { createReferencesBehind } from '../../src/bot/references-behind.js';
import { aClock } from '../builders/clock.js';

function aReference(fields: Partial<Reference> = {}): Reference {
  return {
    conversation: 'a',
    kind: 'personal',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenantId: null,
    bot: 'bot',
    person: null,
    ...fields,
  };
}

function aStore({ fails = 0, opens = Promise.resolve() } = {}) {
  const clock = aClock();
  const written: string[][] = [];
  const failures: unknown[] = [];
  const waiting: (() => void)[] = [];
  let failing = fails;
  const behind = createReferencesBehind({
    references: {
      ...createReferencesInMemory(),
      rememberAll: async (references) => {
        failing -= 1;
        if (failing >= 0) throw new Error('away');
        await opens;
        written.push(
          references.map(({ conversation, serviceUrl }) => `${conversation} ${serviceUrl.at(-5)}`),
        );
      },
    },
    later: (work) => void waiting.push(work),
    onFailure: (error) => failures.push(error),
    clock,
  });
  return { behind, clock, written, failures, waiting };
}

const moved = 'https://smba.trafficmanager.net/amer/';

describe('Where people can be reached', () => {
  it('is written a moment later, many in one deed, each the newest', async () => {
    const { behind, written, waiting } = aStore();
    behind.note(aReference());
    behind.note(aReference({ conversation: 'b' }));
    behind.note(aReference({ serviceUrl: moved }));
    assert.deepEqual([waiting.length, written], [1, []]);
    waiting[0]?.();
    await behind.flush();
    assert.deepEqual(written, [['a a', 'b e']]);
  });

  it('is not written again while nothing about it has changed', async () => {
    const { behind, written, waiting } = aStore();
    behind.note(aReference());
    await behind.flush();
    behind.note(aReference());
    await behind.flush();
    assert.equal(waiting.length, 1);
    behind.note(aReference({ serviceUrl: moved }));
    await behind.flush();
    assert.deepEqual(written, [['a e'], ['a a']]);
  });

  it('is written anew where somebody writes after a minute: the store tells by it who has written since', async () => {
    const { behind, clock, written } = aStore();
    for (const seconds of [0, 59, 1, 59]) {
      clock.pass(seconds * 1_000);
      behind.note(aReference());
      await behind.flush();
    }
    assert.deepEqual(written, [['a e'], ['a e']]);
  });

  it('is written when a flush is over, also what was on its way before', async () => {
    let open = () => {};
    const opens = new Promise<void>((resolve) => (open = resolve));
    const { behind, written, waiting } = aStore({ opens });
    behind.note(aReference());
    waiting[0]?.();
    const seen = behind.flush().then(() => written.length);
    open();
    assert.equal(await seen, 1);
  });

  it('is told when it cannot be written, and tried again with the next message', async () => {
    const { behind, written, failures } = aStore({ fails: 1 });
    behind.note(aReference());
    await behind.flush();
    assert.deepEqual([failures.length, written], [1, []]);
    behind.note(aReference());
    await behind.flush();
    assert.deepEqual(written, [['a e']]);
  });
});
