import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sent } from './running-bot.js';

export type FakeConnector = Awaited<ReturnType<typeof runConnector>>;

/** Teams as the bot sees it when replies travel by themselves: takes each activity and keeps it. */
export async function runConnector(answer: (sent: Sent) => number = () => 201) {
  const received: Sent[] = [];
  const authorizations: string[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // What is taken out of a chat is named by its address alone.
      const sent: Sent = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
      received.push(sent);
      authorizations.push(request.headers.authorization ?? '');
      // Not chained: restify changes the response of every server in the process, and its writeHead answers nothing.
      response.writeHead(answer(sent), { 'content-type': 'application/json' });
      response.end('{"id":"sent-1"}');
      for (const look of waiting) look();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams`,
    received,
    /** The token that each came with. */
    authorizations,
    /** Resolves as soon as something like this has arrived. */
    seen: async (isIt: (sent: Sent) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!received.some(isIt)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
