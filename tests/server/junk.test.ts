import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mock } from 'node:test';
import { fakeColleague } from '../bot/fake-colleague.js';
import { aKey, appId, bearer, issuer, runBotFramework, tenantId } from './bot-framework.js';
import { aMessage, runBot, signedGuards } from './running-bot.js';

interface Parameters {
  readonly ToBotFromBotOrEmulatorTokenValidationParameters: { readonly issuer: readonly string[] };
}

/** The list that the SDK lengthens for every tenant in a token that nobody has verified. */
function issuersOfTheSdk(): readonly string[] {
  const require = createRequire(import.meta.url);
  const path = 'botframework-connector/lib/auth/tokenValidationParameters.js';
  const { ToBotFromBotOrEmulatorTokenValidationParameters } = require(path) as Parameters;
  return ToBotFromBotOrEmulatorTokenValidationParameters.issuer;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Five ways to be junk, the number making each unlike the others. */
function junk(number: number): string {
  const head = part({ alg: 'RS256', kid: `key-${number}` });
  const tid = `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
  const bodies = [
    { iss: issuer, aud: appId, tid },
    { iss: `https://sts.windows.net/${tid}/`, aud: appId, tid },
    { iss: issuer, aud: `app-${number}` },
    { iss: issuer, aud: appId, tid: { $ne: number } },
    { iss: issuer, aud: appId, serviceurl: `https://evil.example/${number}` },
  ];
  return `Bearer ${head}.${part(bodies[number % bodies.length] ?? {})}.c2lnbmF0dXJl`;
}

describe('Ten thousand junk tokens', function () {
  this.timeout(120_000);

  it('are refused one like the other, and leave nothing behind', async () => {
    const key = await aKey('key-true');
    const framework = await runBotFramework(key);
    const { colleague, asked } = fakeColleague();
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const { credentials } = framework;
    const bot = await runBot({ colleague, credentials }, signedGuards([new URL(serviceUrl).origin]));
    const printed = mock.method(console, 'error', () => {});
    const message = aMessage({ serviceUrl });
    const honest = async () => bot.post(message, { authorization: await bearer(key, { serviceUrl }) });
    assert.equal((await honest()).status, 200);
    const [issuers, looks] = [issuersOfTheSdk().length, framework.asked()];

    const statuses = new Set<number>();
    let next = 0;
    const worker = async () => {
      while (next < 10_000) {
        next += 1;
        statuses.add((await bot.post(message, { authorization: junk(next) })).status);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));

    const after = await honest();
    printed.mock.restore();
    await bot.stop();
    await framework.stop();
    assert.deepEqual([...statuses], [401]);
    assert.equal(issuersOfTheSdk().length, issuers);
    assert.equal(framework.asked(), looks);
    assert.equal(after.status, 200);
    assert.equal(asked.length, 2);
  });

  it('may name our tenant, which the list then has once', async () => {
    const key = await aKey('key-tenant');
    const framework = await runBotFramework(key);
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const { colleague } = fakeColleague();
    const { credentials } = framework;
    const bot = await runBot({ colleague, credentials }, signedGuards([new URL(serviceUrl).origin]));
    const before = issuersOfTheSdk().length;
    const authorization = await bearer(key, { serviceUrl, claims: { tid: tenantId } });
    for (let time = 0; time < 20; time += 1)
      assert.equal((await bot.post(aMessage({ serviceUrl }), { authorization })).status, 200);
    await bot.stop();
    await framework.stop();
    assert.ok(issuersOfTheSdk().length <= before + 4);
  });
});
