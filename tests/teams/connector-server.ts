import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, BotConnector } from './bot-connector.js';

/** The stand-in behind HTTP, on this machine alone. `latency`: milliseconds until each answer. */
export async function serveConnector(
  connector: BotConnector,
  { latency = () => 0 }: { readonly latency?: () => number } = {},
) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>;
      const answer = answerTo(request, body, connector);
      setTimeout(() => reply(answer, response), latency());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answerTo(
  { method, url = '' }: IncomingMessage,
  body: Record<string, unknown>,
  to: BotConnector,
): Answer {
  const [, conversation = '', activity = ''] =
    /\/v3\/conversations(?:\/([^/?]+)\/activities(?:\/([^/?]+))?)?/u.exec(url) ?? [];
  if (conversation === '') {
    const [member] = (body['members'] ?? []) as readonly { readonly id?: string }[];
    return to.open(member?.id ?? '');
  }
  const id = decodeURIComponent(conversation);
  return method === 'PUT' ? to.update(id, decodeURIComponent(activity), body) : to.send(id, body);
}

function reply(answer: Answer, response: ServerResponse): void {
  if (answer.kind === 'cut') {
    response.socket?.destroy();
    return;
  }
  const { status, retryAfter, body } = answer;
  // Not chained: restify changes the response of every server in the process.
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(JSON.stringify(body));
}
