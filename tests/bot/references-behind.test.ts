import assert from 'node:assert/strict';
import { createReferencesInMemory, type Reference } from '../../src/bot/index.js';
import { createReferencesBehind } from '../../src/bot/references-behind.js';

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

function aStore({ fails = 0 } = {}) {
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
        written.push(
          references.map(({ conversation, serviceUrl }) => `${conversation} ${serviceUrl.at(-5)}`),
        );
      },
    },
    later: (work) => void waiting.push(work),
    onFailure: (error) => failures.push(error),
  });
  return { behind, written, failures, waiting };
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
