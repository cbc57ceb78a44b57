import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import type { Credentials } from '../../src/bot/index.js';
import type { CredentialsFactory } from '../../src/bot/authentication.js';

export const appId = 'app-1';
export const tenantId = 'tenant-1';
export const issuer = 'https://api.botframework.com';

export type SigningKey = Awaited<ReturnType<typeof aKey>>;

/** A key as the Bot Framework has them: RSA, with the channels that it may speak for. */
export async function aKey(kid: string, endorsements: readonly string[] = ['msteams']) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, shown: { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements } };
}

export type BotFramework = Awaited<ReturnType<typeof runBotFramework>>;

/** Where the Bot Framework tells the world its keys. The SDK keeps keys for the process, by address: each has its own. */
export async function runBotFramework(...keys: readonly SigningKey[]) {
  let shown: readonly JWK[] = keys.map((key) => key.shown);
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = request.url === '/keys' ? { keys: shown } : { issuer, jwks_uri: `${url}/keys` };
    // Not chained: restify changes the response of every server in the process, and its writeHead answers nothing.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    credentials: credentialsWith({
      channelMetadataUrl: `${url}/metadata`,
      emulatorMetadataUrl: `${url}/entra`,
    }),
    rollTo: (...next: readonly SigningKey[]) => {
      shown = next.map((key) => key.shown);
    },
    /** How often somebody looked. */
    asked: () => asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function credentialsWith(cloud: Partial<Credentials['cloud']> = {}): Credentials {
  return {
    appId,
    tenantId,
    multiTenant: false,
    proof: { kind: 'secret', secret: 'not-a-real-secret' },
    cloud: {
      channelMetadataUrl: 'http://127.0.0.1:1/metadata',
      channelIssuer: issuer,
      emulatorMetadataUrl: 'http://127.0.0.1:1/entra',
      loginUrl: 'https://login.invalid/{tenant}',
      scope: issuer,
      tokenServiceUrl: issuer,
      ...cloud,
    },
  };
}

export const ownToken = 'eyJhbGciOiJSUzI1NiJ9.eyJ0aGUiOiJib3RzIG93biJ9.c2lnbmF0dXJl';

/** Gives the bot its own tokens, as Microsoft Entra would. */
export const tokensOfTheBot: CredentialsFactory = {
  isValidAppId: async (id) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${ownToken}`);
      return request;
    },
  }),
};

export interface TokenParts {
  readonly serviceUrl?: string;
  readonly claims?: JWTPayload;
  readonly header?: { readonly alg?: string; readonly kid?: string };
  /** Seconds from now. */
  readonly from?: number;
  readonly until?: number;
}

/** A header such as the Bot Framework sends, in whatever is not said otherwise. */
export async function bearer(key: SigningKey, parts: TokenParts = {}): Promise<string> {
  const { serviceUrl, claims = {}, header = {}, from = -60, until = 3_600 } = parts;
  const now = Math.floor(Date.now() / 1_000);
  const token = new SignJWT({ iss: issuer, aud: appId, serviceurl: serviceUrl, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, ...header })
    .setNotBefore(now + from)
    .setExpirationTime(now + until);
  return `Bearer ${await token.sign(key.privateKey)}`;
}

/** The settings of a bot that stands in the tenant, with this stand-in as its Bot Framework; what it is sent comes from `serviceUrl`. */
export function settingsInTenant({ credentials }: BotFramework, serviceUrl: string) {
  const { channelMetadataUrl, emulatorMetadataUrl } = credentials.cloud;
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'not-a-real-secret',
    MicrosoftAppTenantId: tenantId,
    ToBotFromChannelOpenIdMetadataUrl: channelMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: emulatorMetadataUrl,
    ALLOWED_SERVICE_URLS: serviceUrl,
    HOST: '127.0.0.1',
  };
}
