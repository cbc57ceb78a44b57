import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Teams' side of a chat: answers come here by a request of their own, as they do for every message of a person. */
export interface Channel {
  readonly serviceUrl: string;
  /** Resolves when the message with this id has been answered. */
  answered(id: string): Promise<void>;
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes everything, at once: what is measured is the bot, and neither Teams nor the way there. */
export async function openChannel(): Promise<Channel> {
  const waiting = new Map<string, () => void>();
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await textOf(request);
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"taken"}');
    const { type, replyToId } = JSON.parse(text) as { readonly type: string; readonly replyToId?: string };
    // That somebody is typing is no answer.
    if (type === 'message' && replyToId !== undefined) waiting.get(replyToId)?.();
  };
  const server = createServer((request, response) => void take(request, response));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered: async (id) =>
      new Promise((resolve) => {
        waiting.set(id, () => {
          waiting.delete(id);
          resolve();
        });
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
