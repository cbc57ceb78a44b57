import assert from 'node:assert/strict';
import type { Reference } from '../../src/bot/index.js';
import { createReferencesInMemory } from '../../src/bot/references-in-memory.js';

function aReference(conversation: string): Reference {
  return {
    conversation,
    kind: 'personal',
    serviceUrl: 'https://x',
    tenantId: 't',
    bot: '28:bot',
    person: null,
  };
}

describe('References in memory', () => {
  it('call a conversation new once, until it is forgotten', async () => {
    const references = createReferencesInMemory();
    assert.equal(await references.remember(aReference('a')), 'new');
    assert.equal(await references.remember(aReference('a')), 'known');
    await references.forget('a');
    await references.forget('never met');
    assert.equal(await references.remember(aReference('a')), 'new');
  });

  it('hold no more than they may, and give up the one longest unused', async () => {
    const references = createReferencesInMemory(2);
    for (const conversation of ['a', 'b', 'a', 'c']) await references.remember(aReference(conversation));
    assert.equal(await references.remember(aReference('a')), 'known');
    assert.equal(await references.remember(aReference('b')), 'new');
  });
});
