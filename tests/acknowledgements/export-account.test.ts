import assert from 'node:assert/strict';
import { accountInWords, keepAccount, type LedgerStore } from '../../src/acknowledgements/index.js';
import { aClock } from '../builders/clock.js';
import { gather } from '../builders/gather.js';
import { aDraft } from './a-draft.js';
import { createLedgerInMemory } from './ledger-in-memory.js';

describe('the account of an export', () => {
  it('makes up for no event that is gone with one that was written meanwhile', async () => {
    const { store } = createLedgerInMemory(aClock());
    for (const aadObjectId of ['mari', 'jaan'])
      await store.append(aDraft({ person: { aadObjectId, name: '' } }));
    const noted = await store.head();
    const withoutFirst: LedgerStore['tell'] = async function* () {
      await store.append(aDraft({ person: { aadObjectId: 'juta', name: '' } }));
      for await (const told of store.tell()) if (told.event.sequence > 1) yield told;
    };

    const { counted, account } = keepAccount({ ...store, tell: withoutFirst }, noted);
    await gather(counted.tell());

    const { written, missing } = account();
    assert.deepEqual([written, missing], [2, 1]);
    assert.match(accountInWords(account()).join(' '), /noted 2 events, and 1 of them are not in the file/u);
  });
});
