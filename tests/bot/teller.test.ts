import assert from 'node:assert/strict';
import { createBot } from '../../src/bot/index.js';
import { createReferencesInMemory } from '../../src/bot/references-in-memory.js';
import { silentLog } from '../../src/ground/index.js';
import { aReference } from '../contracts/references.js';
import { runConnector } from '../server/fake-connector.js';
import { card, fakeColleague } from './fake-colleague.js';

async function withTeller(
  status: number,
  work: (tell: () => Promise<unknown>, connector: Awaited<ReturnType<typeof runConnector>>) => Promise<void>,
) {
  const connector = await runConnector(() => status);
  const references = createReferencesInMemory();
  await references.remember(aReference('a:mari', { serviceUrl: connector.serviceUrl }));
  const { colleague } = fakeColleague();
  const { teller } = createBot({ colleague, log: silentLog, credentials: null, references });
  try {
    await work(async () => teller.tell('MARI', card('Jaan ei nõustu')), connector);
  } finally {
    await connector.stop();
  }
}

describe('The teller', () => {
  it('speaks first in the personal chat, with one card', () =>
    withTeller(201, async (tell, connector) => {
      assert.deepEqual(await tell(), { kind: 'sent', activityId: 'sent-1' });
      const [sent] = connector.received;
      assert.equal(sent?.summary, 'Jaan ei nõustu');
      assert.deepEqual(sent?.attachments?.[0]?.content, card('Jaan ei nõustu').card);
    }));

  it('says that it was refused, and does not take it for sent', () =>
    withTeller(403, async (tell) => {
      const told = (await tell()) as { kind: string; reason: string; mayHaveArrived: boolean };
      assert.equal(told.kind, 'failed');
      assert.ok(told.reason.length > 0);
      assert.equal(told.mayHaveArrived, false);
    }));

  it('says whether it may have arrived: where Teams failed, and not where nothing left this machine', async () => {
    await withTeller(502, async (tell) => {
      assert.equal(((await tell()) as { mayHaveArrived: boolean }).mayHaveArrived, true);
    });
    await withTeller(201, async (tell, connector) => {
      await connector.stop();
      assert.equal(((await tell()) as { mayHaveArrived: boolean }).mayHaveArrived, false);
    });
  });

  it('says that it has not met somebody', async () => {
    const { colleague } = fakeColleague();
    const { teller } = createBot({ colleague, log: silentLog, credentials: null });
    assert.deepEqual(await teller.tell('keegi', card('x')), { kind: 'not-met' });
  });

  it('never fails, not even when the store is away', async () => {
    const away = { ...createReferencesInMemory(), personalOf: async () => Promise.reject(new Error('away')) };
    const { colleague } = fakeColleague();
    const { teller } = createBot({ colleague, log: silentLog, credentials: null, references: away });
    assert.deepEqual(await teller.tell('mari', card('x')), {
      kind: 'failed',
      reason: 'Error: away',
      mayHaveArrived: false,
    });
  });
});
