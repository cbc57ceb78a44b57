import assert from 'node:assert/strict';
import { createReferencesInMemory } from '../../src/bot/references-in-memory.js';
import { runConnector, type FakeConnector } from '../server/fake-connector.js';
import { aMessage, runBot } from '../server/running-bot.js';
import { card, echo, fakeColleague } from './fake-colleague.js';

describe('A message', () => {
  it('is answered with the card alone, its sentence in the summary', async () => {
    const reply = card('Sind asendab jurist.', ['Mis on asendaja ülesanded?']);
    const bot = await runBot({ colleague: fakeColleague(async () => reply).colleague });

    const { said } = await bot.ask('Kes mind asendab?');

    assert.equal(said.length, 1);
    assert.equal(said[0]?.text, undefined);
    assert.equal(said[0]?.summary, 'Sind asendab jurist.');
    assert.deepEqual(said[0]?.attachments, [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card },
    ]);
    await bot.stop();
  });

  it('brings the words, the conversation and the person to the colleague', async () => {
    const { colleague, asked } = fakeColleague();
    const bot = await runBot({ colleague });

    await bot.ask('Kes mind asendab?');
    await bot.post(aMessage({ from: { id: '29:x' }, conversation: { id: 'a:x' } }));

    assert.deepEqual(asked, [
      {
        text: 'Kes mind asendab?',
        conversation: 'a:mari',
        aadObjectId: 'aad-mari',
        personal: true,
        activityId: 'activity-1',
      },
      {
        text: 'Kes mind asendab?',
        conversation: 'a:x',
        aadObjectId: null,
        personal: true,
        activityId: 'activity-1',
      },
    ]);
    await bot.stop();
  });

  it('in a group chat or a channel is read without the mention of the bot', async () => {
    const { colleague, asked } = fakeColleague();
    const bot = await runBot({ colleague });
    const mention = {
      type: 'mention',
      text: '<at>Ametibot</at>',
      mentioned: { id: '28:bot', name: 'Ametibot' },
    };

    for (const conversation of [
      { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
      { id: '19:channel@thread.tacv2;messageid=17', conversationType: 'channel', isGroup: true },
    ]) {
      const text = '<at>Ametibot</at>&nbsp; kes asendab   juristi?\n';
      const { said } = await bot.post(aMessage({ text, conversation, entities: [mention] }));
      assert.deepEqual(
        said.map(({ summary }) => summary),
        ['You asked: kes asendab juristi?'],
      );
    }

    assert.deepEqual(
      asked.map(({ conversation, personal }) => ({ conversation, personal })),
      [
        { conversation: '19:group@thread.v2', personal: false },
        { conversation: '19:channel@thread.tacv2;messageid=17', personal: false },
      ],
    );
    await bot.stop();
  });

  it('from a button is the question written on it', async () => {
    const { colleague, asked } = fakeColleague();
    const bot = await runBot({ colleague });

    await bot.post(aMessage({ text: undefined, value: { question: 'Kes on mu juht?' }, replyToId: '1' }));

    assert.equal(asked[0]?.text, 'Kes on mu juht?');
    await bot.stop();
  });

  describe('whose reply travels by itself', () => {
    let connector: FakeConnector;
    beforeEach(async () => (connector = await runConnector()));
    afterEach(async () => connector.stop());
    const apart = (fields: object = {}) =>
      aMessage({ deliveryMode: undefined, serviceUrl: connector.serviceUrl, ...fields });

    it('is answered once, also when Teams delivers it again', async () => {
      const bot = await runBot();
      await bot.post(apart());
      const again = await bot.post(apart());
      assert.equal(again.status, 200);
      assert.equal(connector.received.length, 1);

      await bot.post(apart({ conversation: { id: 'a:jaan' } }));
      await bot.post(apart({ id: 'activity-2' }));
      assert.equal(
        connector.received.length,
        3,
        'the same id elsewhere, or another id here, is another message',
      );
      await bot.stop();
    });

    it('shows the typing indicator while the answer is long in coming, before the answer', async () => {
      const { colleague } = fakeColleague(async (asked) => {
        await connector.seen(({ type }) => type === 'typing');
        return echo(asked);
      });
      const bot = await runBot({ colleague, typingAfter: 1 });
      await bot.post(apart());
      assert.deepEqual(
        connector.received.map(({ type }) => type),
        ['typing', 'message'],
      );
      await bot.stop();
    });

    it('shows no typing indicator when the answer is quick', async () => {
      const bot = await runBot({ typingAfter: 60_000 });
      await bot.post(apart());
      assert.deepEqual(
        connector.received.map(({ type }) => type),
        ['message'],
      );
      await bot.stop();
    });

    it('is answered all the same when the typing indicator cannot be sent', async () => {
      await connector.stop();
      connector = await runConnector(({ type }) => (type === 'typing' ? 403 : 201));
      const { colleague } = fakeColleague(async (asked) => {
        await connector.seen(({ type }) => type === 'typing');
        return echo(asked);
      });
      const bot = await runBot({ colleague, typingAfter: 1 });
      assert.equal((await bot.post(apart())).status, 200);
      assert.deepEqual(
        connector.received.map(({ type }) => type),
        ['typing', 'message'],
      );
      await bot.stop();
    });

    it('leaves the newest address of its conversation behind', async () => {
      const references = createReferencesInMemory();
      const bot = await runBot({ references, later: (work) => work() });
      await bot.post(
        apart({ conversation: { id: '19:c@thread.tacv2;messageid=3', conversationType: 'channel' } }),
      );
      const reference = {
        conversation: '19:c@thread.tacv2',
        kind: 'channel',
        serviceUrl: 'x',
        tenantId: null,
        bot: 'b',
        person: null,
      } as const;
      assert.equal(await references.remember(reference), 'known');
      await bot.stop();
    });
  });
});
