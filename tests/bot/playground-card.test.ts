import assert from 'node:assert/strict';
import { aMessage, runBot } from '../server/running-bot.js';
import { fakeColleague } from './fake-colleague.js';

const data = { msteams: { type: 'imBack', value: 'Kes on mu juht?' }, question: 'Kes on mu juht?' };
const card = {
  type: 'AdaptiveCard',
  msteams: { width: 'Full' },
  body: [{ type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Juht', data }] }],
  actions: [{ type: 'Action.Submit', title: 'Juht', data }],
};

describe('What a card says to Teams alone', () => {
  const sentTo = async (serviceUrl: string): Promise<unknown> => {
    const bot = await runBot({ colleague: fakeColleague(async () => ({ card, summary: 'x' })).colleague });
    const { said } = await bot.post(aMessage({ serviceUrl }));
    await bot.stop();
    return said[0]?.attachments?.[0]?.content;
  };

  it('travels to Teams: the width, and that a button writes its question into the chat', async () => {
    assert.deepEqual(await sentTo('https://smba.trafficmanager.net/emea/'), card);
    assert.deepEqual(await sentTo('http://127.0.0.1:9/connector'), card);
  });

  it('is left out for the playground, where it would make the buttons dead', async () => {
    const button = { type: 'Action.Submit', title: 'Juht', data: { question: 'Kes on mu juht?' } };
    assert.deepEqual(await sentTo('http://localhost:56150/_connector'), {
      type: 'AdaptiveCard',
      body: [{ type: 'ActionSet', actions: [button] }],
      actions: [button],
    });
  });
});
