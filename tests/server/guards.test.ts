import assert from 'node:assert/strict';
import type { IncomingActivity } from '../../src/bot/index.js';
import { refuseBearer } from '../../src/server/bearer.js';
import { refuseSender } from '../../src/server/sender.js';
import { fakeColleague } from '../bot/fake-colleague.js';
import { credentialsWith, issuer } from './bot-framework.js';
import { aMessage, runBot, signedGuards, type RunningBot } from './running-bot.js';

function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

describe('Who may pass, with credentials', () => {
  const { colleague, asked } = fakeColleague();
  let bot: RunningBot;
  before(async () => {
    const guards = signedGuards(['https://smba.trafficmanager.net']);
    bot = await runBot({ colleague, credentials: credentialsWith() }, guards);
  });
  after(async () => bot.stop());
  afterEach('nothing of it reaches the colleague', () => assert.deepEqual(asked, []));

  it('is nobody without a bearer token', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic dXNlcjpwYXNz', 'Bearer a.b.c d']) {
      const { status, body } = await bot.post(aMessage(), authorization === '' ? {} : { authorization });
      assert.equal(status, 401, authorization);
      assert.equal((body as { code: string }).code, 'token.missing');
    }
  });

  it('is nobody whose token is for another bot, from another issuer, or no token at all', async () => {
    const foreign = [
      token({ iss: issuer, aud: 'app-2' }),
      token({ iss: 'https://sts.windows.net/junk/', aud: 'app-1' }),
      token([]),
      'Bearer a.b.c',
    ];
    for (const authorization of foreign) {
      const { status, body } = await bot.post(aMessage(), { authorization });
      assert.equal(status, 401, authorization);
      assert.equal((body as { code: string }).code, 'token.foreign');
    }
  });

  it('is nobody with a token longer than any of the Bot Framework, nor one of a tenant without a name', () => {
    const rules = { appId: 'app-1', issuer, tenantId: 'tenant-1' };
    const claims = { iss: issuer, aud: 'app-1' };
    assert.equal(refuseBearer(token({ ...claims, more: 'x'.repeat(4_000) }), rules), undefined);
    const long = refuseBearer(token({ ...claims, more: 'x'.repeat(8_000) }), rules);
    assert.equal(long?.code, 'token.foreign');
    assert.equal(refuseBearer(token({ ...claims, tid: 'tenant-1' }), rules), undefined);
    for (const tenantId of ['tenant-1', '', null])
      assert.equal(
        refuseBearer(token({ ...claims, tid: '' }), { ...rules, tenantId })?.code,
        'token.foreign',
      );
  });

  it('looks at the token before it reads the body', async () => {
    const { status } = await bot.postRaw('not even JSON');
    assert.equal(status, 401);
  });

  it('is no tenant but ours, and no address but the listed ones over https', async () => {
    const authorization = token({ iss: issuer, aud: 'app-1' });
    const ours = 'https://smba.trafficmanager.net/emea/';
    const conversation = { id: 'a:1', tenantId: 'tenant-2' };
    const wrong: [string, number, object][] = [
      ['tenant.foreign', 403, { serviceUrl: ours, conversation }],
      ['tenant.foreign', 403, { serviceUrl: ours, conversation: { id: 'a:1' } }],
      ['service_url.missing', 400, { serviceUrl: '' }],
      ['service_url.missing', 400, { serviceUrl: undefined }],
      ['service_url.foreign', 403, { serviceUrl: 'http://smba.trafficmanager.net/emea/' }],
      ['service_url.foreign', 403, { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }],
      ['service_url.foreign', 403, { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }],
      ['service_url.foreign', 403, { serviceUrl: 'https://user:word@smba.trafficmanager.net/' }],
      ['service_url.foreign', 403, { serviceUrl: 'http://127.0.0.1:3978/' }],
      ['service_url.foreign', 403, { serviceUrl: 'smba.trafficmanager.net' }],
    ];
    for (const [code, expected, fields] of wrong) {
      const { status, body } = await bot.post(aMessage(fields), { authorization });
      assert.equal((body as { code: string }).code, code, JSON.stringify(fields));
      assert.equal(status, expected);
    }
  });

  it('is of our tenant, however Teams writes its id', () => {
    const ours = { serviceUrls: ['https://smba.trafficmanager.net'], loopback: false, channelId: null };
    const activity = {
      ...aMessage({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
      conversation: { id: 'a:1', tenantId: 'ABCDEF01' },
      channelData: { tenant: { id: 'abcdef01' } },
    } as unknown as IncomingActivity;
    assert.equal(refuseSender(activity, { ...ours, tenantId: 'abcdef01' }), undefined);
    assert.equal(refuseSender(activity, { ...ours, tenantId: 'abcdef02' })?.code, 'tenant.foreign');
  });
});

describe('Who may pass, in local mode', () => {
  let bot: RunningBot;
  before(async () => (bot = await runBot()));
  after(async () => bot.stop());

  it('is this machine, by any of its names', async () => {
    for (const host of ['127.0.0.1:9', 'localhost:9', '[::1]:9', '127.1.2.3']) {
      const { status } = await bot.post(aMessage({ serviceUrl: `http://${host}/connector` }));
      assert.equal(status, 200, host);
    }
  });

  it('is no other machine that the replies would be sent to', async () => {
    for (const host of ['192.168.1.2', 'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      const { status } = await bot.post(aMessage({ serviceUrl: `http://${host}/connector` }));
      assert.equal(status, 403, host);
    }
  });

  it('needs no address when the replies travel in the response', async () => {
    assert.equal((await bot.post(aMessage({ serviceUrl: undefined }))).status, 200);
    const apart = await bot.post(aMessage({ serviceUrl: undefined, deliveryMode: undefined }));
    assert.equal(apart.status, 400);
  });

  it('is not asked for a token, and one that is sent is not looked at', async () => {
    const { status, said } = await bot.post(aMessage(), { authorization: token({ iss: 'x', aud: 'y' }) });
    assert.equal(status, 200);
    assert.equal(said.length, 1);
  });
});
