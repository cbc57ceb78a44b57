import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { inFolder } from '../builders/folder.js';
import { inSchema } from '../contracts/postgres-server.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

interface Bot {
  /** Resolves when it listens. */
  readonly started: Promise<void>;
  /** One person's message in one conversation; the sentence of the reply comes back. */
  ask(conversation: string, text: string): Promise<string>;
  stop(): Promise<void>;
}

/** The whole program as `npm start` runs it, a process of its own. */
function startBot(environment: Readonly<Record<string, string>>): Bot {
  const local = { HOST: '', PORT: '0', PLAYGROUND: 'off', MicrosoftAppId: '', LOG_LEVEL: 'error' };
  const program = spawn(process.execPath, ['--import', tsx, resolve('src/main.ts')], {
    env: { ...process.env, ...local, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  let url = '';
  let messages = 0;
  return {
    started: addressOf(program.stdout, ended).then((address) => void (url = address)),
    ask: async (conversation, text) => {
      messages += 1;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(aMessage(`${url} ${messages}`, conversation, text)),
      });
      const { activities } = (await response.json()) as { activities: readonly { summary: string }[] };
      assert.equal(activities.length, 1);
      return activities[0]?.summary ?? '';
    },
    stop: async () => {
      program.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until the bot has printed where it listens. */
async function addressOf(out: Readable, ended: Promise<unknown[]>): Promise<string> {
  let printed = '';
  out.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const early = ended.then(([code]) => {
    throw new Error(`The bot ended with code ${String(code)} instead of starting.`);
  });
  early.catch(() => {});
  for (;;) {
    const [, address] = /(http:\/\/127\.0\.0\.1:\d+\/api\/messages)/.exec(printed) ?? [];
    if (address !== undefined) return address;
    await Promise.race([once(out, 'data'), early]);
  }
}

function aMessage(id: string, conversation: string, text: string): object {
  return {
    type: 'message',
    id,
    text,
    channelId: 'msteams',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:1/connector',
    from: { id: '29:mari', name: 'Mari Mets', aadObjectId: 'aad-mari' },
    recipient: { id: '28:bot', name: 'Ametibot' },
    conversation: { id: conversation, conversationType: 'personal' },
    locale: 'et-EE',
  };
}

describe('two bots on one PostgreSQL', function () {
  this.timeout(60_000);

  it('lead one talk: a question that leans on the one before may come to the other bot', () =>
    inFolder((folder) =>
      inSchema(async (databaseUrl) => {
        // Of their own: who finds the index out of date writes a new one.
        const index = join(folder, 'index');
        await cp('index', index, { recursive: true });
        const environment = { INDEX_DIR: index, DATA_DIR: join(folder, 'data'), DATABASE_URL: databaseUrl };
        const [one, other] = [startBot(environment), startBot(environment)];
        try {
          await Promise.all([one.started, other.started]);
          assert.match(await one.ask('a:mari', 'Kes asendab MDFT koordinaatorit?'), /^Kes asendab .*MDFT/u);
          const leaning = await other.ask('a:mari', 'Ja keda tema asendab?');
          assert.match(leaning, /^Keda asendab .*MDFT koordinaator/u);
          assert.equal(leaning, await other.ask('a:whole', 'Keda asendab MDFT koordinaator?'));
          assert.notEqual(await other.ask('a:nobody', 'Ja keda tema asendab?'), leaning);
        } finally {
          await Promise.all([one.stop(), other.stop()]);
        }
      }),
    ));
});
