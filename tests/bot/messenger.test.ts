import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createMessenger } from '../../src/bot/messenger.js';
import type { Posted, Reference } from '../../src/reminders/index.js';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

function aReferenceAt(serviceUrl: string): Reference {
  return {
    conversation: 'a:mari;x',
    serviceUrl,
    tenantId: 'tenant-1',
    bot: '28:bot',
    person: { id: '29:mari', aadObjectId: 'aad-mari' },
  };
}

const letter = { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'Meeldetuletus' };

/** Teams, which answers every request in one way and notes them. */
async function withTeams(
  answer: (response: ServerResponse) => void,
  work: (parts: {
    messenger: ReturnType<typeof createMessenger>;
    to: Reference;
    requests: readonly Request[];
  }) => Promise<void>,
): Promise<void> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>;
      requests.push({ method: request.method ?? '', path: request.url ?? '', body });
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = async () => {};
  const messenger = createMessenger(adapter, { appId: '', timeout: 500 });
  const to = aReferenceAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`);
  try {
    await work({ messenger, to, requests });
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

function saying(status: number, body: object = {}, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

describe('The messenger', () => {
  it('sends one card with its sentence in the summary, and tells the id that Teams gave it', () =>
    withTeams(saying(201, { id: '1-7' }), async ({ messenger, to, requests }) => {
      assert.deepEqual(await messenger.send(to, letter), { kind: 'taken', id: '1-7' });
      const [{ method, path, body } = { method: '', path: '', body: {} }] = requests;
      assert.equal(`${method} ${path}`, 'POST /teams/v3/conversations/a%3Amari%3Bx/activities');
      assert.equal(body['text'], undefined);
      assert.equal(body['summary'], 'Meeldetuletus');
      assert.deepEqual(body['from'], { id: '28:bot', name: '' });
      assert.deepEqual(body['attachments'], [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: letter.card },
      ]);
    }));

  it('writes over what it sent, and opens a chat by the object id with the tenant', () =>
    withTeams(saying(200, { id: 'a:anew' }), async ({ messenger, to, requests }) => {
      assert.equal((await messenger.update(to, '1-7', letter)).kind, 'taken');
      assert.deepEqual(await messenger.reopen(to), { kind: 'taken', id: 'a:anew' });
      const [update, open] = requests;
      assert.equal(
        `${update?.method} ${update?.path}`,
        'PUT /teams/v3/conversations/a%3Amari%3Bx/activities/1-7',
      );
      assert.equal(open?.path, '/teams/v3/conversations');
      assert.deepEqual(open?.body['members'], [{ id: 'aad-mari' }]);
      assert.equal(open?.body['tenantId'], 'tenant-1');
    }));

  const error = { error: { code: 'Throttled', message: 'Too many requests.' } };
  const answers: readonly (readonly [string, ReturnType<typeof saying>, Posted])[] = [
    [
      '429 with the time to wait',
      saying(429, error, { 'retry-after': '2' }),
      { kind: 'answered', status: 429, code: 'Throttled', retryAfter: 2_000, text: 'Too many requests.' },
    ],
    [
      '429 with an hour to wait for',
      saying(429, error, {
        'retry-after': 'Mon, 02 Mar 2026 09:00:07 GMT',
        date: 'Mon, 02 Mar 2026 09:00:00 GMT',
      }),
      { kind: 'answered', status: 429, code: 'Throttled', retryAfter: 7_000, text: 'Too many requests.' },
    ],
    ...[500, 502, 503, 504, 408, 412, 403, 404, 413, 401].map(
      (status) =>
        [
          String(status),
          saying(status, { error: { code: 'Some', message: 'No.' } }, { 'retry-after': '1' }),
          { kind: 'answered', status, code: 'Some', retryAfter: 1_000, text: 'No.' },
        ] as const,
    ),
  ];
  for (const [name, answer, expected] of answers) {
    it(`makes one request and tells what was answered: ${name}`, () =>
      withTeams(answer, async ({ messenger, to, requests }) => {
        assert.deepEqual(await messenger.send(to, letter), expected);
        assert.equal(requests.length, 1, 'the SDK repeats by itself');
      }));
  }

  it('tells silence from what never left', () =>
    withTeams(
      (response) => response.socket?.destroy(),
      async ({ messenger, to, requests }) => {
        assert.equal((await messenger.send(to, letter)).kind, 'silent');
        assert.equal(requests.length, 1);
        const nobody = aReferenceAt('http://127.0.0.1:1/teams/');
        assert.equal((await messenger.send(nobody, letter)).kind, 'unsent');
      },
    ));

  it('waits no longer than it was told: later than that nobody knows', () =>
    withTeams(
      () => {},
      async ({ messenger, to, requests }) => {
        assert.equal((await messenger.send(to, letter)).kind, 'silent');
        assert.equal(requests.length, 1);
      },
    ));

  it('does not take a page of HTML for an answer of Teams', () =>
    withTeams(
      (response) => {
        // Not chained: restify changes the response of every server in the process.
        response.writeHead(502);
        response.end('<html>Bad gateway</html>');
      },
      async ({ messenger, to }) => {
        const posted = await messenger.send(to, letter);
        assert.deepEqual([posted.kind, 'status' in posted && posted.status], ['answered', 502]);
      },
    ));
});
