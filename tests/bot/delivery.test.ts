import assert from 'node:assert/strict';
import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnAdapter } from '../../src/bot/adapter.js';
import { deliver } from '../../src/bot/delivery.js';
import type { IncomingActivity } from '../../src/bot/incoming-activity.js';
import { silentLog, untraced } from '../../src/ground/index.js';
import { runConnector, type FakeConnector } from '../server/fake-connector.js';
import { aMessage, anActivity, runBot, type RunningBot } from '../server/running-bot.js';
import { card, fakeColleague } from './fake-colleague.js';

describe('What Teams counts with the reminders', () => {
  let connector: FakeConnector;
  let bot: RunningBot;
  let counted = 0;
  before(async () => {
    connector = await runConnector();
    const { colleague } = fakeColleague(undefined, () => ({ kind: 'card', reply: card('Kinnitatud') }));
    bot = await runBot({
      colleague,
      onRead: async () => {},
      onRequest: () => {
        counted += 1;
      },
    });
  });
  after(async () => {
    await bot.stop();
    await connector.stop();
  });
  beforeEach(() => {
    counted = 0;
    connector.received.splice(0);
  });

  const post = async (activity: Record<string, unknown>) => {
    const { serviceUrl } = connector;
    const { status } = await bot.post({ ...activity, serviceUrl, deliveryMode: undefined });
    return { status, counted, received: connector.received.length };
  };
  const invoke = (name: string, value: unknown) =>
    anActivity({ type: 'invoke', name, value, replyToId: 'sent-7' });

  it('is the answer to a message, once', async () => {
    assert.deepEqual(await post(aMessage()), { status: 200, counted: 1, received: 1 });
  });

  it('is the card that is written over at a press, and not the answer to the press', async () => {
    const press = { action: { type: 'Action.Execute', verb: 'acknowledge', data: {} } };
    assert.deepEqual(await post(invoke('adaptiveCard/action', press)), {
      status: 200,
      counted: 1,
      received: 1,
    });
  });

  it('is what is said of a file, and the offer that is taken out of the chat', async () => {
    const declined = { type: 'fileUpload', action: 'decline', context: {} };
    const { counted: requests } = await post({ ...invoke('fileConsent/invoke', declined), id: 'f:2' });
    assert.equal(requests, 2);
  });

  it('is nothing of what goes back in the response: letters typed in the search box, replies that are expected', async () => {
    const typed = { parameters: [{ name: 'query', value: 'aed' }] };
    assert.deepEqual(await post(invoke('composeExtension/query', typed)), {
      status: 200,
      counted: 0,
      received: 0,
    });
    assert.equal((await bot.ask('Kes mind asendab?')).said.length, 1);
    assert.equal(counted, 0);
  });

  it('is nothing where nobody is answered: who has read, who comes and goes', async () => {
    const read = anActivity({
      type: 'event',
      name: 'application/vnd.microsoft.readReceipt',
      value: { lastReadMessageId: '1772442000000' },
    });
    const leaves = anActivity({ type: 'installationUpdate', action: 'remove' });
    for (const activity of [read, leaves])
      assert.deepEqual(await post(activity), { status: 200, counted: 0, received: 0 });
  });
});

describe('What goes back in the response', () => {
  it('is a refusal with nothing in it: its words may say how this machine is made', async () => {
    const outcomeOf = async (status: number) => {
      const turn = async () => ({ status, body: { said: 'at /srv/bot/dist/main.js' } });
      const host = { adapter: { turn } as unknown as TurnAdapter, log: silentLog, tracer: untraced };
      const application = {} as Application;
      const delivery = { activity: aMessage() as IncomingActivity, authorization: '' };
      return deliver(delivery, { ...host, application, onRequest: () => {} });
    };
    assert.deepEqual(await outcomeOf(500), { status: 500, body: undefined });
    assert.deepEqual((await outcomeOf(200)).body, { said: 'at /srv/bot/dist/main.js' });
  });
});
