import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { exportPKCS8 } from 'jose';
import { fakeColleague } from '../bot/fake-colleague.js';
import { aKey, appId, bearer, runBotFramework } from './bot-framework.js';
import { runConnector } from './fake-connector.js';
import { aMessage, runBot, signedGuards } from './running-bot.js';

/** What a machine in Azure offers: tokens for the identities that were given to it. */
async function runMachineIdentity() {
  const asked: { readonly url: URL; readonly headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: new URL(request.url ?? '', 'http://127.0.0.1'), headers: request.headers });
    const tomorrow = Math.floor(Date.now() / 1_000) + 86_400;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: 'token-of-the-machine', expires_on: String(tomorrow) }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const before = { ...process.env };
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/token`,
    IDENTITY_HEADER: 'of the machine',
  });
  return {
    asked,
    stop: async () => {
      for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER']) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, before);
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('The bot with a managed identity', () => {
  it('answers with a token that the machine gives for the bot’s own id', async () => {
    const machine = await runMachineIdentity();
    const connector = await runConnector();
    const key = await aKey('key-1');
    const framework = await runBotFramework(key);
    const { serviceUrl } = connector;
    const bot = await runBot(
      {
        colleague: fakeColleague().colleague,
        credentials: { ...framework.credentials, proof: { kind: 'managed-identity' } },
      },
      signedGuards([new URL(serviceUrl).origin]),
    );
    const authorization = await bearer(key, { serviceUrl });
    const { status } = await bot.post(aMessage({ serviceUrl, deliveryMode: undefined }), { authorization });
    await bot.stop();
    await framework.stop();
    await connector.stop();
    await machine.stop();
    assert.equal(status, 200);
    assert.deepEqual(connector.authorizations, ['Bearer token-of-the-machine']);
    const [{ url, headers } = { url: new URL('http://none'), headers: {} }] = machine.asked;
    assert.equal(url.searchParams.get('client_id'), appId);
    assert.equal(url.searchParams.get('resource'), 'https://api.botframework.com');
    assert.equal(headers['x-identity-header'], 'of the machine');
  });
});

describe('The bot with a certificate', () => {
  it('lets the Bot Framework in, and asks for its own token in the tenant that the certificate belongs to', async () => {
    const key = await aKey('key-1');
    const framework = await runBotFramework(key);
    const connector = await runConnector();
    const { serviceUrl } = connector;
    const { colleague, asked } = fakeColleague();
    const privateKey = await exportPKCS8(key.privateKey);
    const proof = { kind: 'certificate', thumbprint: 'AB'.repeat(20), privateKey } as const;
    // The SDK keeps tokens for the process, by whom they are for: this bot's are for nobody else.
    const cloud = { ...framework.credentials.cloud, scope: 'https://certificate.invalid' };
    const credentials = { ...framework.credentials, proof, cloud };
    const bot = await runBot({ colleague, credentials }, signedGuards([new URL(serviceUrl).origin]));
    const wanted: string[] = [];
    const outside = mock.method(https, 'request', (options: https.RequestOptions) => {
      wanted.push(`${options.hostname ?? options.host ?? ''}${options.path ?? ''}`);
      throw new Error('No network in tests.');
    });
    const authorization = await bearer(key, { serviceUrl });
    const { status } = await bot.post(aMessage({ serviceUrl, deliveryMode: undefined }), { authorization });
    outside.mock.restore();
    await bot.stop();
    await framework.stop();
    await connector.stop();
    assert.equal(status, 200);
    assert.equal(asked.length, 1);
    assert.deepEqual(connector.received, []);
    assert.ok(wanted.length > 0);
    for (const address of wanted) assert.match(address, /^login\.microsoftonline\.com\/.*tenant-1/u);
  });
});
