import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PressAnswer, Reply } from '../../src/conversation/index.js';
import { runConnector } from '../server/fake-connector.js';
import { anActivity, aMessage, runBot } from '../server/running-bot.js';
import { card, fakeColleague } from './fake-colleague.js';

const receipt: Reply = card('Kinnitatud');
const data = { position: 'aednik', version: 'v', language: 'et' };

function aPress(
  fields: object = {},
  value: unknown = { action: { type: 'Action.Execute', verb: 'acknowledge', data } },
) {
  return anActivity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'sent-7', ...fields });
}

async function withBot(
  answer: PressAnswer,
  work: (
    bot: Awaited<ReturnType<typeof runBot>>,
    pressed: ReturnType<typeof fakeColleague>['pressed'],
    connector: Awaited<ReturnType<typeof runConnector>>,
  ) => Promise<void>,
) {
  const connector = await runConnector();
  const { colleague, pressed } = fakeColleague(undefined, () => answer);
  const bot = await runBot({ colleague });
  try {
    await work(bot, pressed, connector);
  } finally {
    await bot.stop();
    await connector.stop();
  }
}

const travelling = (connector: { serviceUrl: string }) => ({
  serviceUrl: connector.serviceUrl,
  deliveryMode: undefined,
});

describe('A press', () => {
  it('brings verb, data, the person and the activity, and its card takes the place of the other', () =>
    withBot({ kind: 'card', reply: receipt }, async (bot, pressed, connector) => {
      const { status, body } = await bot.post(aPress(travelling(connector)));
      assert.equal(status, 200);
      assert.deepEqual(body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: receipt.card,
      });
      assert.deepEqual(pressed, [
        {
          verb: 'acknowledge',
          data,
          aadObjectId: 'aad-mari',
          activityId: 'activity-1',
          conversation: 'a:mari',
          cardId: 'sent-7',
          personal: true,
          language: 'et',
        },
      ]);
      assert.equal(connector.received.length, 1, 'The message itself is changed too.');
      assert.deepEqual(connector.received[0]?.attachments?.[0]?.content, receipt.card);
    }));

  it('is answered while Teams still changes the message, which goes on', async () => {
    const waiting: ServerResponse[] = [];
    const teams = createServer((_request, response) => void waiting.push(response)).listen(0, '127.0.0.1');
    await once(teams, 'listening');
    const serviceUrl = `http://127.0.0.1:${(teams.address() as AddressInfo).port}`;
    const { colleague } = fakeColleague(undefined, () => ({ kind: 'card', reply: receipt }));
    const bot = await runBot({ colleague, cardPatience: async () => once(teams, 'request') });
    try {
      const { body } = await bot.post(aPress(travelling({ serviceUrl })));
      assert.deepEqual((body as { value: unknown }).value, receipt.card);
      assert.deepEqual(
        waiting.map(({ writableEnded }) => writableEnded),
        [false],
      );
    } finally {
      for (const response of waiting) response.end('{}');
      await bot.stop();
      teams.close();
    }
  });

  it('in a group changes nothing that others see', () =>
    withBot({ kind: 'card', reply: receipt }, async (bot, _pressed, connector) => {
      const conversation = { id: '19:g@thread.v2', conversationType: 'groupChat', isGroup: true };
      const { body } = await bot.post(aPress({ ...travelling(connector), conversation }));
      assert.deepEqual((body as { value: unknown }).value, receipt.card);
      assert.deepEqual(connector.received, []);
    }));

  it('is answered all the same when the message cannot be changed', async () => {
    const connector = await runConnector(() => 403);
    const { colleague } = fakeColleague(undefined, () => ({ kind: 'card', reply: receipt }));
    const bot = await runBot({ colleague });
    const { status, body } = await bot.post(aPress(travelling(connector)));
    assert.deepEqual([status, (body as { statusCode: number }).statusCode], [200, 200]);
    await bot.stop();
    await connector.stop();
  });

  it('that failed leaves the card and says why', () =>
    withBot({ kind: 'failed', sentence: 'Midagi ei ole kirjas.' }, async (bot, _pressed, connector) => {
      const { status, body } = await bot.post(aPress(travelling(connector)));
      assert.equal(status, 200);
      assert.deepEqual(body, {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: '500', message: 'Midagi ei ole kirjas.' },
      });
      assert.deepEqual(connector.received, []);
    }));

  it('that nobody knows, or that cannot be read, is answered in a sentence', () =>
    withBot({ kind: 'unknown' }, async (bot, pressed, connector) => {
      for (const value of [
        null,
        7,
        {},
        { action: 'x' },
        { action: { verb: 7 } },
        { action: { verb: 'x' } },
      ]) {
        const { status, body } = await bot.post(aPress(travelling(connector), value));
        assert.equal(status, 200);
        assert.equal((body as { type: string }).type, 'application/vnd.microsoft.activity.message');
      }
      assert.equal(pressed.length, 1);
    }));

  it('of a client that knows only messages is answered with a message', () =>
    withBot({ kind: 'card', reply: receipt }, async (bot, pressed) => {
      const value = { ...data, verb: 'dispute', clause: '3.4', comment: 'Ei.' };
      const { said } = await bot.post(aMessage({ text: undefined, value }));
      assert.deepEqual(said[0]?.attachments?.[0]?.content, receipt.card);
      assert.deepEqual(pressed[0]?.data, value);
      const { said: words } = await bot.post(aMessage({ text: 'Tere', value, id: 'other' }));
      assert.equal(words[0]?.summary, 'You asked: Tere');
    }));
});
