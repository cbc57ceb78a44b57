import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { createRedelivery } from '../../src/bot/redelivery.js';
import { anActivity } from '../server/running-bot.js';

const conversation = { id: 'a:mari', tenantId: 'tenant-1' };

function activity(fields: object = {}): Activity {
  return anActivity({ conversation, deliveryMode: undefined, ...fields }) as unknown as Activity;
}

describe('A message that comes again', () => {
  it('is known by its tenant, conversation, id and time together', () => {
    const redelivery = createRedelivery();
    assert.equal(redelivery.isRepeated(activity()), false);
    assert.equal(redelivery.isRepeated(activity()), true);
    const others = [
      { conversation: { ...conversation, tenantId: 'tenant-2' } },
      { conversation: { ...conversation, id: 'a:jaan' } },
      { id: 'activity-2' },
      { timestamp: '2026-03-02T08:00:00.001Z' },
    ];
    for (const fields of others) {
      assert.equal(redelivery.isRepeated(activity(fields)), false, JSON.stringify(fields));
      assert.equal(redelivery.isRepeated(activity(fields)), true, JSON.stringify(fields));
    }
  });

  it('is answered again where nothing but the response can carry the answer, or where it has no id', () => {
    const redelivery = createRedelivery();
    for (const fields of [{ deliveryMode: 'expectReplies' }, { id: undefined }]) {
      assert.equal(redelivery.isRepeated(activity(fields)), false);
      assert.equal(redelivery.isRepeated(activity(fields)), false);
    }
  });
});
