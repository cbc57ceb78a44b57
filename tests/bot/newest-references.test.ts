import assert from 'node:assert/strict';
import { createNewestReferences } from '../../src/bot/newest-references.js';
import type { Reference } from '../../src/bot/index.js';

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

describe('the newest references', () => {
  it('are news until they are written', () => {
    const newest = createNewestReferences();
    assert.equal(newest.isNews(aReference()), true);
    assert.equal(newest.isNews(aReference()), true);

    newest.noted(aReference());

    assert.equal(newest.isNews(aReference()), false);
  });

  it('are news again when the service has moved, and for each conversation apart', () => {
    const newest = createNewestReferences();
    newest.noted(aReference());
    assert.equal(newest.isNews(aReference({ serviceUrl: 'https://smba.trafficmanager.net/amer/' })), true);
    assert.equal(newest.isNews(aReference({ conversation: 'b' })), true);
  });
});
