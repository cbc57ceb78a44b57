// Starts the built bot as `npm start` does, waits until it is well, asks it one question, and ends it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const question = 'Kes asendab MDFT koordinaatorit?';
const expected = /MDFT tiimijuht/;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilHealthy(url, bot) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (bot.exitCode !== null) throw new Error(`The bot ended with code ${bot.exitCode} instead of starting.`);
    const response = await fetch(`${url}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The bot was not well after 60 s.');
}

async function ask(url) {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: '1',
      text: question,
      channelId: 'msteams',
      deliveryMode: 'expectReplies',
      serviceUrl: url,
      from: { id: 'user-1', name: 'Mari' },
      recipient: { id: 'bot', name: 'Ametibot' },
      conversation: { id: 'conversation-1', conversationType: 'personal' },
    }),
  });
  const text = await response.text();
  const { activities = [] } = response.ok ? JSON.parse(text) : {};
  if (activities.length === 1 && activities[0].attachments?.length === 1 && expected.test(activities[0].summary)) return;
  throw new Error(`„${question}“ was answered with ${response.status}: ${text.slice(0, 2_000)}`);
}

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const begun = Date.now();
// In a process group of its own, so that npm and the bot under it end together.
const bot = spawn('npm', ['start', '--silent'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
  env: { ...process.env, PORT: String(port), PLAYGROUND: 'off', MicrosoftAppId: '', HOST: '' },
});
try {
  await untilHealthy(url, bot);
  const healthy = Date.now();
  await ask(url);
  console.log(`Built, started and well after ${healthy - begun} ms; the first answer took ${Date.now() - healthy} ms.`);
} finally {
  if (bot.exitCode === null) {
    process.kill(-bot.pid, 'SIGTERM');
    await once(bot, 'exit');
  }
}
