import assert from 'node:assert/strict';
import { silentLog, type Log } from '../../src/ground/index.js';
import { runConnector } from '../server/fake-connector.js';
import { aMessage, anActivity, runBot } from '../server/running-bot.js';
import { fakeColleague } from './fake-colleague.js';

function notedLog() {
  const errors: { readonly data: Record<string, unknown>; readonly sentence: string }[] = [];
  const error: Log['error'] = (data, sentence) => errors.push({ data: { ...data }, sentence });
  return { log: { ...silentLog, error }, errors };
}

const broken = fakeColleague(async () => {
  throw new Error('secret detail at /home/bot/index.ts:7');
}).colleague;

describe('When something breaks', () => {
  it('the person gets one calm sentence in their language, and nothing of the cause', async () => {
    const bot = await runBot({ colleague: broken });
    const estonian = await bot.ask('Kes mind asendab?');
    const english = await bot.post(aMessage({ locale: 'en-US' }));

    assert.deepEqual([estonian.status, english.status], [200, 200]);
    assert.deepEqual([estonian.said.length, english.said.length], [1, 1]);
    assert.match(estonian.said[0]?.text ?? '', /^Vabandust, midagi läks valesti/);
    assert.match(english.said[0]?.text ?? '', /^Sorry, something went wrong/);
    assert.doesNotMatch(JSON.stringify([estonian.body, english.body]), /secret|index\.ts/);
    await bot.stop();
  });

  it('the log gets the whole error and the turn, but not what the person wrote', async () => {
    const { log, errors } = notedLog();
    const bot = await runBot({ colleague: broken, log });
    await bot.ask('Minu väga isiklik küsimus');

    assert.equal(errors.length, 1);
    const { err, ...facts } = errors[0]?.data ?? {};
    assert.match(err instanceof Error ? (err.stack ?? '') : '', /secret detail/);
    assert.deepEqual(facts, {
      turn: 'message',
      name: undefined,
      activity: 'activity-1',
      conversation: 'a:mari',
      person: 'aad-mari',
      length: 25,
    });
    await bot.stop();
  });

  it('Teams is told that the turn is over, also when neither reply nor apology can be sent', async () => {
    const { log, errors } = notedLog();
    const connector = await runConnector(() => 403);
    const bot = await runBot({ log });
    const { status, body } = await bot.post(
      aMessage({ deliveryMode: undefined, serviceUrl: connector.serviceUrl }),
    );

    assert.deepEqual([status, body], [200, undefined]);
    assert.deepEqual(
      errors.map(({ sentence }) => sentence),
      ['The turn failed', 'The apology was not sent either'],
    );
    await bot.stop();
    await connector.stop();
  });

  it('nobody is apologised to who asked nothing', async () => {
    const { log, errors } = notedLog();
    const { colleague } = fakeColleague();
    const welcome = () => {
      throw new Error('no welcome');
    };
    const bot = await runBot({ colleague: { ...colleague, welcome }, log });
    const { status, said } = await bot.post(anActivity({ type: 'installationUpdate', action: 'add' }));
    assert.deepEqual([status, said.length, errors.length], [200, 0, 1]);
    await bot.stop();
  });
});

describe('An invoke that no route knows', () => {
  it('is answered under the card when it is a button', async () => {
    const bot = await runBot();
    const value = { action: { type: 'Action.Execute', verb: 'from.another.version' } };
    const { status, body } = await bot.post(
      anActivity({ type: 'invoke', name: 'adaptiveCard/action', value, deliveryMode: undefined }),
    );
    assert.equal(status, 200);
    assert.deepEqual(body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Seda nuppu ma ei tunne. Palun kirjuta oma küsimus sõnumina.',
    });
    await bot.stop();
  });

  it('is never left to end as 501, whatever it is', async () => {
    const bot = await runBot();
    for (const name of [
      'composeExtension/query',
      'task/fetch',
      'signin/verifyState',
      'fileConsent/invoke',
      undefined,
    ]) {
      const { status } = await bot.post(
        anActivity({ type: 'invoke', name, value: {}, deliveryMode: undefined }),
      );
      assert.equal(status, 200, name);
    }
    await bot.stop();
  });
});

describe('An activity of a kind that the bot has no use for', () => {
  it('is taken and left alone', async () => {
    const bot = await runBot();
    for (const type of [
      'messageReaction',
      'typing',
      'event',
      'endOfConversation',
      'messageDelete',
      '__proto__',
    ]) {
      const { status, said } = await bot.post(anActivity({ type }));
      assert.deepEqual([status, said], [200, []], type);
    }
    await bot.stop();
  });
});
