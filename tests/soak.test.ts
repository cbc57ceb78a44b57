import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../src/config.js';
import { silentLog } from '../src/ground/index.js';
import { start, type Running } from '../src/start.js';
import { median } from './benchmarks/figures.js';
import { closeLines, mixedTurn, sendTurn, type Ended } from './benchmarks/mixed-turns.js';
import { startProcess } from './benchmarks/process-under-test.js';
import { inFolder } from './builders/folder.js';
import { aKey, bearer, runBotFramework, settingsInTenant } from './server/bot-framework.js';

const serviceUrl = 'http://127.0.0.1:1';
const round = 150;
const rounds = 6;
/** What a round may leave behind: 8 KB a turn. One that is kept whole, question and card, is more. */
const mostGrowth = round * 8 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is left when nothing needs it any more. Collected twice: what finalizers let go goes with the second. */
async function retained(): Promise<number> {
  for (let time = 0; time < 2; time += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

function countsOf(ended: readonly Ended[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind, status } of ended) {
    const name = status === null ? kind : `${kind} ${status}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** A bot with credentials, as it stands in a tenant; the Bot Framework is on this machine. */
async function withSignedBot(
  work: (running: Running, signed: string, forged: string) => Promise<void>,
): Promise<void> {
  const key = await aKey('key-soak');
  const framework = await runBotFramework(key);
  await inFolder(async (dataDir) => {
    const running = await start(
      readConfig({
        ...settingsInTenant(framework, serviceUrl),
        PORT: '0',
        DATA_DIR: dataDir,
        CALLER_RPM: '100000',
      }),
      silentLog,
    );
    try {
      const forged = await bearer(await aKey('key-soak'), { serviceUrl });
      await work(running, await bearer(key, { serviceUrl }), forged);
    } finally {
      await running.stop();
      await framework.stop();
    }
  });
}

describe('A load of every kind, scaled down', function () {
  this.timeout(120_000);
  after(closeLines);

  it('is answered whole, junk is refused, and nothing of it stays in memory', async () =>
    withSignedBot(async ({ url }, signed, forged) => {
      const printed = mock.method(console, 'error', () => {});
      const heaps: number[] = [];
      let turn = 0;
      for (let at = 0; at < rounds; at += 1) {
        const ended: Ended[] = [];
        const last = turn + round;
        const worker = async () => {
          while (turn < last) {
            turn += 1;
            // Each tenth comes twice: as it is, and with a token that somebody else has signed.
            if (turn % 10 === 0) ended.push(await sendTurn(url, mixedTurn(turn, 40), forged));
            ended.push(await sendTurn(url, mixedTurn(turn, 40), signed));
          }
        };
        await Promise.all(Array.from({ length: 8 }, worker));
        assert.deepEqual(countsOf(ended), { 'answered 200': round, 'refused 401': round / 10 });
        heaps.push(await retained());
      }
      printed.mock.restore();
      const [, ...warm] = heaps;
      const grown = warm.slice(1).map((heap, at) => heap - (warm[at] ?? 0));
      // What is kept comes to more with every round; what V8 compiles, or other tests let go, with one of them.
      const growth = median(grown);
      const told = heaps.map((heap) => (heap / 1_048_576).toFixed(1)).join(' ');
      assert.ok(growth < mostGrowth, `MB after each round: ${told}`);
    }));

  it('loses no turn to an end in the middle of it', async () =>
    inFolder(async (dataDir) => {
      const tsx = ['--import', 'tsx', 'src/main.ts'];
      const bot = await startProcess(tsx, { DATA_DIR: dataDir });
      let answered = 0;
      let stopped: Promise<void> | undefined;
      const turns = Array.from({ length: 400 }, async (_, turn) => {
        const ended = await sendTurn(bot.url, mixedTurn(turn, 40));
        answered += 1;
        if (answered === 100) stopped = bot.stop();
        return ended;
      });
      const counts = countsOf(await Promise.all(turns));
      await stopped;
      assert.deepEqual(
        Object.keys(counts).filter((kind) => kind !== 'answered 200' && kind !== 'not-taken'),
        [],
        JSON.stringify(counts),
      );
      assert.ok((counts['answered 200'] ?? 0) >= 100, JSON.stringify(counts));
    }));
});
