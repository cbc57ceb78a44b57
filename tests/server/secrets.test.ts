import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { openLog, takeConsole } from '../../src/ground/index.js';
import { createPace } from '../../src/server/index.js';
import { aClock } from '../builders/clock.js';
import { card, fakeColleague } from '../bot/fake-colleague.js';
import { aKey, bearer, ownToken, runBotFramework, tokensOfTheBot } from './bot-framework.js';
import { runConnector } from './fake-connector.js';
import { aMessage, runBot, signedGuards } from './running-bot.js';

const appSecret = 'Xy8~the-secret-of-the-app';
const saidInConfidence = 'kes asendab mind kui ma haigeks jään';

/** Every line the bot writes at its loudest, the console of its packages among them. */
function theWholeLog() {
  const lines: string[] = [];
  const printing = { ...globalThis.console };
  const log = openLog('trace', { write: (line) => void lines.push(line) });
  takeConsole(log);
  return { log, lines, giveBack: () => Object.assign(globalThis.console, printing) };
}

describe('What is secret', () => {
  it('stands in no line of the log and in nothing that goes back, whatever fails', async () => {
    const { log, lines, giveBack } = theWholeLog();
    const key = await aKey('key-1');
    const framework = await runBotFramework(key);
    // Teams refuses everything: the SDK's errors carry the request that failed, the bot's token in it.
    const connector = await runConnector(() => 403);
    const { serviceUrl } = connector;
    let turn = 0;
    const { colleague } = fakeColleague(async () => {
      turn += 1;
      if (turn % 2 === 0) throw new Error(`the database at postgres://bot:${appSecret}@db/ametibot is away`);
      return card('Vastus');
    });
    const credentials = { ...framework.credentials, proof: { kind: 'secret', secret: appSecret } as const };
    const bot = await runBot(
      { colleague, credentials, credentialsFactory: tokensOfTheBot, log },
      signedGuards([new URL(serviceUrl).origin], createPace({ perMinute: 30, clock: aClock() })),
    );
    const honest = await bearer(key, { serviceUrl });
    const expired = await bearer(key, { serviceUrl, until: -600 });
    const forged = await bearer(await aKey('key-1'), { serviceUrl });
    const answers: unknown[] = [];
    for (const authorization of [expired, forged, honest, honest, honest, 'Bearer junk'])
      for (const [at, fields] of [
        {},
        { type: 'invoke', name: 'adaptiveCard/action' },
        { from: 7 },
      ].entries()) {
        const activity = { text: saidInConfidence, serviceUrl, id: `${turn}-${at}`, deliveryMode: undefined };
        const { status, body } = await bot.post(aMessage({ ...activity, ...fields }), { authorization });
        answers.push({ status, body });
      }
    await bot.stop();
    await framework.stop();
    await connector.stop();
    giveBack();

    const whole = lines.join('');
    assert.match(whole, /The turn failed/u);
    assert.match(whole, /A token was refused/u);
    for (const [what, secret] of Object.entries({
      'the secret of the app': appSecret,
      'the token of the bot': ownToken,
      'the token of a caller': honest.slice('Bearer '.length),
      'an expired token': expired.slice('Bearer '.length),
      'any token': 'eyJ',
      'what was said': saidInConfidence,
    })) {
      assert.ok(!whole.includes(secret), `the log has ${what}`);
      assert.ok(!inspect(answers, { depth: null }).includes(secret), `an answer has ${what}`);
      assert.ok(!JSON.stringify(connector.received).includes(secret), `a message to a person has ${what}`);
    }
    for (const line of lines) assert.doesNotThrow(() => JSON.parse(line) as unknown, line);
  });
});

describe('A line of the log', () => {
  it('carries the id of its turn from the request to the last send, and so does the answer', async () => {
    const { log, lines, giveBack } = theWholeLog();
    const connector = await runConnector();
    const { colleague } = fakeColleague(async ({ text }) => {
      log.info({}, 'The colleague thinks');
      return card(text);
    });
    const bot = await runBot({ colleague, log });
    const ids = ['m1', 'm2'].map(async (id) => {
      const { headers } = await bot.post(
        aMessage({ id, serviceUrl: connector.serviceUrl, deliveryMode: undefined }),
      );
      return headers.get('x-request-id') ?? '';
    });
    const turns = await Promise.all(ids);
    await bot.stop();
    await connector.stop();
    giveBack();
    const told = lines.map((line) => JSON.parse(line) as { turnId?: string; msg: string });
    assert.notEqual(turns[0], turns[1]);
    for (const turn of turns) {
      const own = told.filter(({ turnId }) => turnId === turn).map(({ msg }) => msg);
      assert.deepEqual(own, ['The colleague thinks', 'Sent', 'A turn ended']);
    }
  });
});
