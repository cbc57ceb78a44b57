import { createBot } from '../../src/bot/index.js';
import type { BotParts } from '../../src/bot/create-bot.js';
import { silentLog } from '../../src/ground/index.js';
import { startServer, type Guards } from '../../src/server/index.js';
import { fakeColleague } from '../bot/fake-colleague.js';

export const localGuards: Guards = {
  token: null,
  sender: {
    serviceUrls: ['https://smba.trafficmanager.net'],
    loopback: true,
    tenantId: null,
    channelId: null,
  },
  limit: 256 * 1024,
  pace: null,
};

/** As with credentials: the token table's bot, its one tenant, its one channel. */
export function signedGuards(serviceUrls: readonly string[], pace: Guards['pace'] = null): Guards {
  return {
    token: { appId: 'app-1', issuer: 'https://api.botframework.com', tenantId: 'tenant-1' },
    sender: { serviceUrls, loopback: false, tenantId: 'tenant-1', channelId: 'msteams' },
    limit: 256 * 1024,
    pace,
  };
}

export interface Sent {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly value?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  /** What the bot said, with expectReplies. */
  readonly said: readonly Sent[];
  readonly headers: Headers;
}

export type RunningBot = Awaited<ReturnType<typeof runBot>>;

/** The real server, adapter and bot on a free port; only the colleague is a fake. */
export async function runBot(
  parts: Partial<BotParts> = {},
  guards: Guards = localGuards,
  ping?: () => Promise<boolean>,
) {
  const log = parts.log ?? silentLog;
  const bot = createBot({ colleague: fakeColleague().colleague, credentials: null, ...parts, log });
  const server = await startServer({ bot, guards, log, host: '127.0.0.1', port: 0, ...(ping && { ping }) });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    postRaw(server.url, JSON.stringify(body), headers);
  return {
    url: server.url,
    teller: bot.teller,
    stop: () => server.stop(),
    post,
    postRaw: (body: string, headers: Record<string, string> = {}) => postRaw(server.url, body, headers),
    ask: async (text: string) => post(aMessage({ text })),
  };
}

async function postRaw(url: string, body: string, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  const said =
    answer !== null && typeof answer === 'object' && 'activities' in answer ? answer.activities : [];
  return { status: response.status, body: answer, said: said as Sent[], headers: response.headers };
}

export function anActivity(fields: object = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'activity-1',
    channelId: 'msteams',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:1/connector',
    timestamp: '2026-03-02T08:00:00.000Z',
    from: { id: '29:mari', name: 'Mari Mets', aadObjectId: 'aad-mari' },
    recipient: { id: '28:bot', name: 'Ametibot' },
    conversation: { id: 'a:mari', conversationType: 'personal', tenantId: 'tenant-1' },
    locale: 'et-EE',
    ...fields,
  };
}

export function aMessage(fields: object = {}): Record<string, unknown> {
  return anActivity({ text: 'Kes mind asendab?', ...fields });
}
