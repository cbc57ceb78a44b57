import assert from 'node:assert/strict';
import { createHook } from 'node:async_hooks';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type Server as HttpServer } from 'node:http';
import { Server as LineServer } from 'node:net';
import { AmetibotError } from '../../src/ground/index.js';
import { fakeColleague, echo } from '../bot/fake-colleague.js';
import { runConnector } from './fake-connector.js';
import { aMessage, localGuards, runBot } from './running-bot.js';
import { createBot } from '../../src/bot/index.js';
import { startServer } from '../../src/server/index.js';
import { cannotListen } from '../../src/server/cannot-listen.js';
import { silentLog } from '../../src/ground/index.js';

describe('The server', () => {
  it('says that it is well, and that it is ready', async () => {
    const bot = await runBot();
    const healthy = await fetch(`${bot.url}/healthz`);
    const ready = await fetch(`${bot.url}/readyz`);
    assert.deepEqual([healthy.status, await healthy.json()], [200, { status: 'ok' }]);
    assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready' }]);
    await bot.stop();
  });

  it('says so to a monitor that asks for the head alone', async () => {
    const bot = await runBot({}, localGuards, async () => false);
    const statusOf = async (path: string) => (await fetch(`${bot.url}${path}`, { method: 'HEAD' })).status;
    assert.deepEqual([await statusOf('/healthz'), await statusOf('/readyz')], [200, 503]);
    await bot.stop();
  });

  it('answers as ever whoever asks for another protocol, and ends in good order with their line', async () => {
    const bot = await runBot();
    const asked = request(`${bot.url}/healthz`, {
      headers: { connection: 'upgrade', upgrade: 'h2c' },
      signal: AbortSignal.timeout(5_000),
    });
    const [answer] = (await once(asked.end(), 'response')) as [IncomingMessage];
    assert.equal(answer.statusCode, 200);
    answer.resume();
    await bot.stop();
  });

  it('gives nobody longer for the whole of a request than for its head', async () => {
    const seen: HttpServer[] = [];
    const { prototype } = LineServer;
    const listen = Reflect.get(prototype, 'listen') as (...where: unknown[]) => LineServer;
    Reflect.set(prototype, 'listen', function (this: HttpServer, ...where: unknown[]) {
      seen.push(this);
      return Reflect.apply(listen, this, where);
    });
    const bot = await runBot().finally(() => Reflect.set(prototype, 'listen', listen));
    await bot.stop();
    assert.deepEqual(
      seen.map(({ headersTimeout, requestTimeout }) => [headersTimeout, requestTimeout]),
      [[20_000, 20_000]],
    );
  });

  it('says that it is not ready while what it keeps its things in does not answer', async () => {
    let answers = false;
    const bot = await runBot({}, localGuards, async () => answers);
    const before = await fetch(`${bot.url}/readyz`);
    answers = true;
    const after = await fetch(`${bot.url}/readyz`);
    assert.deepEqual([before.status, await before.json()], [503, { status: 'storage does not answer' }]);
    assert.equal(after.status, 200);
    assert.equal((await fetch(`${bot.url}/healthz`)).status, 200);
    await bot.stop();
  });

  it('finishes the turns under way before it stops, and takes no new ones', async () => {
    const connector = await runConnector();
    let begun: () => void = () => {};
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    let release: () => void = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const { colleague } = fakeColleague(async (asked) => {
      begun();
      await released;
      return echo(asked);
    });
    const bot = await runBot({ colleague, typingAfter: 60_000 });

    const slow = bot.post(aMessage({ serviceUrl: connector.serviceUrl, deliveryMode: undefined }));
    await underWay;
    const stopped = bot.stop();
    // Whoever was in the queue already is still let in.
    const isTaken = async () =>
      fetch(`${bot.url}/healthz`).then(
        () => true,
        () => false,
      );
    while (await isTaken());
    release();

    assert.equal((await slow).status, 200);
    await stopped;
    assert.deepEqual(
      connector.received.map(({ summary }) => summary),
      ['You asked: Kes mind asendab?'],
    );
    await connector.stop();
  });

  for (const [what, method, path] of [
    ['turn', 'POST', '/api/messages'],
    ['probe', 'GET', '/healthz'],
  ] as const)
    it(`answers a ${what} that still comes on an open line while it says farewell, and ends the line with it`, async () => {
      const { colleague } = fakeColleague();
      const bot = createBot({ colleague, credentials: null, log: silentLog });
      const parts = { bot, guards: localGuards, log: silentLog, host: '127.0.0.1', port: 0 };
      const server = await startServer({ ...parts, farewell: 5_000 });
      const line = new Agent({ keepAlive: true, maxSockets: 1 });
      const ask = async () =>
        new Promise<{ readonly status: number | undefined; readonly line: string | undefined }>(
          (resolve, reject) => {
            const headers = { 'content-type': 'application/json' };
            const asked = request(`${server.url}${path}`, { agent: line, method, headers }, (response) => {
              response.resume();
              response.on('end', () =>
                resolve({ status: response.statusCode, line: response.headers.connection }),
              );
            });
            asked.on('error', reject);
            asked.end(method === 'POST' ? JSON.stringify(aMessage()) : undefined);
          },
        );

      const before = await ask();
      const stopped = server.stop();
      let during = await ask();
      // Until no new lines are taken nobody is told to open one.
      while (during.line === 'keep-alive') {
        assert.equal(during.status, 200);
        during = await ask();
      }
      await stopped;

      assert.deepEqual(before, { status: 200, line: 'keep-alive' });
      assert.deepEqual(during, { status: 200, line: 'close' });
      await assert.rejects(ask(), { code: 'ECONNREFUSED' });
      line.destroy();
    });

  it('leaves no timer behind, which would hold all that it knew', async () => {
    const nextTurn = async () => new Promise((resolve) => setImmediate(resolve));
    // The timer of mocha begins when the test first waits, and is not asked after.
    await nextTurn();
    const timers = new Set<number>();
    const watch = createHook({
      init: (id, type) => void (type === 'Timeout' && timers.add(id)),
      destroy: (id) => void timers.delete(id),
    }).enable();
    const bot = await runBot();
    const begun = timers.size;
    await bot.stop();
    // Node tells of what has ended in its next turn.
    await nextTurn();
    watch.disable();
    assert.ok(begun > 0);
    assert.equal(timers.size, 0);
  });

  it('says in one sentence that its port is taken, and what to do', async () => {
    const first = await runBot();
    const port = Number(new URL(first.url).port);
    const bot = createBot({ colleague: fakeColleague().colleague, credentials: null, log: silentLog });
    const second = startServer({ bot, guards: localGuards, log: silentLog, host: '127.0.0.1', port });

    await assert.rejects(second, (error) => {
      assert.ok(error instanceof AmetibotError);
      assert.equal(error.code, 'server.cannot_listen');
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}: another program is already there`));
      assert.match(error.cure, new RegExp(`PORT=${port + 1} npm start`));
      return true;
    });
    await first.stop();
  });

  it('says what to do where it may not open the port, or has not that address', () => {
    const cureOf = (code: string) =>
      cannotListen(Object.assign(new Error(`listen ${code}`), { code }), '127.0.0.1', 80).cure;
    assert.match(cureOf('EACCES'), /PORT=3978, and let a proxy/u);
    assert.match(cureOf('EADDRNOTAVAIL'), /HOST/u);
    assert.match(cureOf('EADDRINUSE'), /PORT=81 npm start/u);
  });

  it('gives fifty people who ask at once each their own answer', async () => {
    const bot = await runBot();
    const questions = Array.from({ length: 50 }, (_, number) => `Küsimus ${number}`);

    const answers = await Promise.all(
      questions.map(async (text, number) =>
        bot.post(
          aMessage({
            text,
            id: `m${number}`,
            conversation: { id: `a:${number}` },
            from: { id: `29:${number}` },
          }),
        ),
      ),
    );

    assert.deepEqual(
      answers.map(({ said }) => said.map(({ summary }) => summary)),
      questions.map((text) => [`You asked: ${text}`]),
    );
    await bot.stop();
  });
});
