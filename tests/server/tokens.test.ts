import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { generateKeyPair, SignJWT } from 'jose';
import { fakeColleague } from '../bot/fake-colleague.js';
import {
  aKey,
  appId,
  bearer,
  credentialsWith,
  issuer,
  runBotFramework,
  tenantId,
  tokensOfTheBot,
  ownToken,
  type BotFramework,
  type SigningKey,
  type TokenParts,
} from './bot-framework.js';
import { runConnector, type FakeConnector } from './fake-connector.js';
import { aMessage, runBot, signedGuards, type RunningBot } from './running-bot.js';

const hour = 3_600_000;

describe('A token, through the running server', () => {
  const { colleague, asked } = fakeColleague();
  let key: SigningKey;
  let framework: BotFramework;
  let connector: FakeConnector;
  let bot: RunningBot;
  let requests = 0;
  before(async () => {
    // The SDK prints what it refuses; the start takes the console away from it.
    mock.method(console, 'error', () => {});
    key = await aKey('key-1');
    framework = await runBotFramework(key);
    connector = await runConnector();
    const { credentials } = framework;
    bot = await runBot(
      { colleague, credentials, credentialsFactory: tokensOfTheBot, onRequest: () => (requests += 1) },
      signedGuards([new URL(connector.serviceUrl).origin]),
    );
  });
  after(async () => {
    mock.restoreAll();
    await bot.stop();
    await connector.stop();
    await framework.stop();
  });
  beforeEach(() => {
    asked.splice(0);
    requests = 0;
  });

  async function send(authorization: string, fields: object = {}): Promise<number> {
    const { serviceUrl } = connector;
    const message = aMessage({ serviceUrl, deliveryMode: undefined, id: `id-${Math.random()}`, ...fields });
    return (await bot.post(message, { authorization })).status;
  }
  const signed = async (parts: TokenParts = {}, by = key) =>
    bearer(by, { serviceUrl: connector.serviceUrl, ...parts });

  it('that is right is let in, and the reply carries the token of the bot', async () => {
    connector.received.splice(0);
    assert.equal(await send(await signed()), 200);
    assert.deepEqual([asked.length, requests], [1, 1]);
    assert.deepEqual(
      connector.received.map(({ summary }) => summary),
      ['You asked: Kes mind asendab?'],
    );
    assert.deepEqual(connector.authorizations.slice(-1), [`Bearer ${ownToken}`]);
  });

  it('is let in within five minutes of its hours, for clocks differ', async () => {
    assert.equal(await send(await signed({ until: -240 })), 200);
    assert.equal(await send(await signed({ from: 240 })), 200);
  });

  const refused: Readonly<Record<string, (parts: { strange: SigningKey }) => Promise<string>>> = {
    'for another audience': async () => signed({ claims: { aud: 'app-2' } }),
    'for several audiences, ours among them': async () => signed({ claims: { aud: [appId, 'app-2'] } }),
    'from another issuer': async () => signed({ claims: { iss: 'https://sts.windows.net/other/' } }),
    'from the tenant of the bot instead of the Bot Framework': async () =>
      signed({ claims: { iss: `https://sts.windows.net/${tenantId}/` } }),
    'that has expired': async () => signed({ until: -600 }),
    'that is not valid yet': async () => signed({ from: 600 }),
    'signed with another key under the same name': async ({ strange }) =>
      signed({ header: { kid: key.kid } }, strange),
    'signed with a key that nobody has told of': async ({ strange }) => signed({}, strange),
    'that names no key': async () =>
      (await signed({ header: {} })).replace(/^Bearer [^.]+/u, headerOf({ alg: 'RS256' })),
    'that says it needs no signature': async () => unsigned('none'),
    'that says so in capitals': async () => unsigned('NONE'),
    'that leaves the signature out': async () => unsigned('none').replace(/AA$/u, ''),
    'signed with the public key as if it were a secret': async () => signedWithPublicKey(key),
    'of another kind of key': async () => signedWithCurve(key.kid),
    'whose serviceurl is another': async () =>
      signed({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
    'whose serviceurl is missing': async () => signed({ serviceUrl: undefined as never }),
    'whose words were changed after it was signed': async () => changed(await signed()),
    'from a tenant that is not ours': async () => signed({ claims: { tid: 'tenant-2' } }),
  };
  for (const [which, make] of Object.entries(refused)) {
    it(`${which} is refused, and costs the reminders no moment`, async () => {
      const strange = await aKey('key-strange');
      assert.equal(await send(await make({ strange })), 401);
      assert.deepEqual([asked, requests], [[], 0]);
    });
  }

  it('that is right is refused with an activity of another tenant, channel or address', async () => {
    const authorization = await signed();
    const conversation = { id: 'a:mari', tenantId: 'tenant-2' };
    assert.equal(await send(authorization, { conversation }), 403);
    assert.equal(await send(authorization, { channelData: { tenant: { id: 'tenant-2' } } }), 403);
    for (const channelId of ['AseChannel', 'emulator', 'directline', 'slack'])
      assert.equal(await send(authorization, { channelId }), 403, channelId);
    assert.equal(await send(authorization, { serviceUrl: '' }), 400);
    assert.equal(await send(authorization, { serviceUrl: 'https://smba.trafficmanager.net/emea/' }), 403);
    assert.deepEqual(asked, []);
  });

  it('whose key may not speak for Teams is refused', async () => {
    const slack = await aKey('key-slack', ['slack']);
    const other = await runBotFramework(slack);
    const { credentials } = other;
    const itsBot = await runBot(
      { colleague, credentials },
      signedGuards([new URL(connector.serviceUrl).origin]),
    );
    const message = aMessage({ serviceUrl: connector.serviceUrl });
    const { status } = await itsBot.post(message, { authorization: await signed({}, slack) });
    await itsBot.stop();
    await other.stop();
    assert.equal(status, 401);
  });

  it('signed with a new key is let in once the hour has passed, and one with the old key no more', async () => {
    const next = await aKey('key-2');
    framework.rollTo(next);
    mock.timers.enable({ apis: ['Date'], now: Date.now() + hour + 1_000 });
    try {
      assert.equal(await send(await signed({}, next)), 200);
      assert.equal(await send(await signed()), 401);
    } finally {
      mock.timers.reset();
      framework.rollTo(key, next);
    }
  });

  it('is not to blame where the keys cannot be read: the channel may try again', async () => {
    const nobody = await runBot(
      { colleague, credentials: credentialsWith({ channelMetadataUrl: 'http://127.0.0.1:1/no-keys' }) },
      signedGuards([new URL(connector.serviceUrl).origin]),
    );
    const message = aMessage({ serviceUrl: connector.serviceUrl });
    const { status, body } = await nobody.post(message, { authorization: await signed() });
    await nobody.stop();
    assert.deepEqual([status, body], [500, { code: 'internal', message: 'Something went wrong here.' }]);
  });

  it('that is junk costs no look at the keys of the Bot Framework', async () => {
    const before = framework.asked();
    for (let number = 0; number < 200; number += 1) {
      const tid = `tenant-${number}`;
      assert.equal(await send(await signed({ claims: { tid } })), 401);
      assert.equal(await send(await signed({ header: { kid: `unknown-${number}` } })), 401);
    }
    assert.equal(framework.asked(), before);
  });
});

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function headerOf(header: object): string {
  return `Bearer ${part(header)}`;
}

function unsigned(alg: string): string {
  return `${headerOf({ alg, typ: 'JWT' })}.${part({ iss: issuer, aud: appId })}.AA`;
}

/** The old trick: the verifier takes its public key for the secret of a symmetric signature. */
async function signedWithPublicKey({ kid, shown }: SigningKey): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(shown));
  const token = new SignJWT({ iss: issuer, aud: appId }).setProtectedHeader({ alg: 'HS256', kid });
  return `Bearer ${await token.setExpirationTime('1h').sign(secret)}`;
}

async function signedWithCurve(kid: string): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  const token = new SignJWT({ iss: issuer, aud: appId }).setProtectedHeader({ alg: 'ES256', kid });
  return `Bearer ${await token.setExpirationTime('1h').sign(privateKey)}`;
}

function changed(authorization: string): string {
  const [head = '', claims = '', signature = ''] = authorization.split('.');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as object;
  return [head, part({ ...said, role: 'admin' }), signature].join('.');
}
