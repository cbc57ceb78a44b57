import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createPace } from '../../src/server/index.js';
import { aClock } from '../builders/clock.js';
import { fakeColleague } from '../bot/fake-colleague.js';
import { aKey, bearer, runBotFramework } from './bot-framework.js';
import { aMessage, runBot, signedGuards } from './running-bot.js';

describe('The pace of one caller', () => {
  const clock = aClock();
  const second = () => clock.pass(1_000);

  it('lets a fifth of a minute come in one breath, and then one as often as it was agreed', () => {
    const pace = createPace({ perMinute: 60, clock });
    const begins = () => {
      if (pace.wait('mari') > 0) return false;
      pace.count('mari');
      return true;
    };
    const breath = Array.from({ length: 20 }, begins).filter(Boolean).length;
    assert.equal(breath, 12);
    assert.equal(pace.wait('mari'), 1);
    second();
    assert.deepEqual([begins(), begins()], [true, false]);
    for (let passed = 0; passed < 60; passed += 1) second();
    assert.equal(Array.from({ length: 20 }, begins).filter(Boolean).length, 12);
  });

  it('says how long to wait', () => {
    const pace = createPace({ perMinute: 10, clock });
    pace.count('mari');
    pace.count('mari');
    assert.equal(pace.wait('mari'), 6);
    second();
    assert.equal(pace.wait('mari'), 5);
  });

  it('holds nobody back for the hour by which a clock was set back', () => {
    const pace = createPace({ perMinute: 10, clock });
    pace.count('mari');
    clock.passMinutes(-60);
    assert.equal(pace.wait('mari'), 0);
    pace.count('mari');
    assert.equal(pace.wait('mari'), 6);
    clock.passMinutes(60);
  });

  it('is nobody else’s', () => {
    const pace = createPace({ perMinute: 10, clock });
    for (let turn = 0; turn < 5; turn += 1) pace.count('mari');
    assert.ok(pace.wait('mari') > 0);
    assert.equal(pace.wait('jaan'), 0);
  });

  it('through the running server ends as 429 with the seconds, and only those who are who they say are counted', async () => {
    const { colleague, asked } = fakeColleague();
    const key = await aKey('key-1');
    const framework = await runBotFramework(key);
    const { credentials } = framework;
    const pace = createPace({ perMinute: 10, clock });
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const bot = await runBot({ colleague, credentials }, signedGuards([new URL(serviceUrl).origin], pace));
    const strange = await aKey('key-1');
    const forged = await bearer(strange, { serviceUrl });
    const honest = await bearer(key, { serviceUrl });
    const message = aMessage({ serviceUrl });
    // The SDK prints what it refuses; the start takes the console away from it.
    const printed = mock.method(console, 'error', () => {});
    const statuses = [];
    for (const authorization of [forged, forged, forged, forged, honest, honest, honest, honest])
      statuses.push((await bot.post(message, { authorization })).status);
    printed.mock.restore();
    const again = await bot.post(message, { authorization: honest });
    await bot.stop();
    await framework.stop();
    assert.deepEqual(statuses, [401, 401, 401, 401, 200, 200, 429, 429]);
    assert.deepEqual(
      [again.body, again.headers.get('retry-after')],
      [{ code: 'caller.too_many', message: 'Too many turns from one caller.' }, '6'],
    );
    assert.equal(asked.length, 2);
  });
});
