import assert from 'node:assert/strict';
import type { Read } from '../../src/reminders/index.js';
import { anActivity, runBot } from '../server/running-bot.js';

type Told = Omit<Read, 'at'>;

async function withBot(
  work: (bot: Awaited<ReturnType<typeof runBot>>, told: readonly Told[]) => Promise<void>,
  isWanted = true,
) {
  const told: Told[] = [];
  const onRead = async (read: Told) => void told.push(read);
  const bot = await runBot(isWanted ? { onRead } : {});
  try {
    await work(bot, told);
  } finally {
    await bot.stop();
  }
}

function receipt(value: unknown, fields: object = {}) {
  const name = 'application/vnd.microsoft.readReceipt';
  return anActivity({ type: 'event', name, value, ...fields });
}

describe('A read receipt', () => {
  it('tells in which chat who has read up to which message', () =>
    withBot(async (bot, told) => {
      const { status, said } = await bot.post(receipt({ lastReadMessageId: '1772442000000' }));
      assert.deepEqual([status, said], [200, []], 'nobody is written to because they have read');
      await bot.post(receipt({ lastReadMessageId: 1_772_442_000_001 }));
      const who = { conversation: 'a:mari', aadObjectId: 'aad-mari' };
      assert.deepEqual(told, [
        { ...who, upTo: '1772442000000' },
        { ...who, upTo: '1772442000001' },
      ]);
    }));

  it('is left alone where it is not wanted', () =>
    withBot(async (bot, told) => {
      assert.equal((await bot.post(receipt({ lastReadMessageId: '1' }))).status, 200);
      assert.deepEqual(told, []);
    }, false));

  it('of a group, of another kind, or of a shape that nobody knows, is left alone', () =>
    withBot(async (bot, told) => {
      const conversation = { id: '19:g@thread.v2', conversationType: 'groupChat', isGroup: true };
      const others = [
        receipt({ lastReadMessageId: '1' }, { conversation }),
        receipt({ lastReadMessageId: '1' }, { name: 'application/vnd.microsoft.meetingStart' }),
        ...[null, {}, { lastReadMessageId: '' }, { lastReadMessageId: {} }, 'read'].map((value) =>
          receipt(value),
        ),
      ];
      for (const other of others) assert.equal((await bot.post(other)).status, 200);
      assert.deepEqual(told, []);
    }));
});
