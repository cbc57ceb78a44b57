/**
 * `npm run soak -- [--rate 200] [--seconds 60]`: a mixed load at an even pace, whatever the bot does with it; what
 * answers took, what memory did, and whether an end in the middle of it loses a turn. Run it with nothing beside it:
 * load and bot share the machine, and the times say as much of it as of the bot.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from './figures.js';
import { startArguments, startProcess, type ProcessUnderTest } from './process-under-test.js';
import { showProgress } from './progress.js';

const { values } = parseArgs({
  options: { rate: { type: 'string', default: '200' }, seconds: { type: 'string', default: '60' } },
});
const rate = Number(values.rate);
const seconds = Number(values.seconds);
const questions = readFileSync('tests/fixtures/questions-for-bench.txt', 'utf8').trim().split('\n');

/** As many people as a large agency has; each leads a talk of their own. */
const people = 2_000;

/** Of a hundred turns: eighty questions, ten letters in the search box, five thumbs, five arrivals. */
function activity(turn: number): object {
  const who = (turn * 7_919) % people;
  const common = {
    id: `turn-${turn}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1',
    deliveryMode: 'expectReplies',
    from: { id: `29:${who}`, aadObjectId: `00000000-0000-0000-0000-${String(who).padStart(12, '0')}` },
    recipient: { id: '28:bot', name: 'Ametibot' },
    conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: 'tenant-1' },
  };
  const kind = turn % 100;
  const text = questions[turn % questions.length] ?? '';
  if (kind < 80) return { ...common, type: 'message', text };
  if (kind < 90) {
    const parameters = [{ name: 'query', value: text.slice(0, 3 + (turn % 20)) }];
    const value = { commandId: 'search', parameters, queryOptions: { skip: 0, count: 25 } };
    return { ...common, type: 'invoke', name: 'composeExtension/query', deliveryMode: undefined, value };
  }
  if (kind < 95) {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    return {
      ...common,
      type: 'invoke',
      name: 'message/submitAction',
      deliveryMode: undefined,
      replyToId: '1',
      value,
    };
  }
  return { ...common, type: 'installationUpdate', action: 'add' };
}

interface Ended {
  readonly kind: 'answered' | 'refused' | 'not-taken' | 'lost';
  readonly milliseconds: number;
}

const lines = new Agent({ keepAlive: true, maxSockets: 64 });

/** Never fails: how it ended is the matter. A line that is refused is the caller's to try again; one cut off is lost. */
async function send(url: string, turn: number): Promise<Ended> {
  const begun = performance.now();
  const ended = (kind: Ended['kind']): Ended => ({ kind, milliseconds: performance.now() - begun });
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${url}/api/messages`, { agent: lines, method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(ended(response.statusCode === 200 ? 'answered' : 'refused')));
      response.on('error', () => resolve(ended('lost')));
    });
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve(ended(error.code === 'ECONNREFUSED' ? 'not-taken' : 'lost')),
    );
    sent.end(JSON.stringify(activity(turn)));
  });
}

/** Sends at the even pace until the time is over, or `until` says so, and waits for every turn. */
async function load(
  url: string,
  duration: number,
  watch: (second: number) => Promise<void>,
): Promise<Ended[]> {
  const turns: Promise<Ended>[] = [];
  const begun = performance.now();
  let seen = -1;
  for (let turn = 0; turn < rate * duration; turn += 1) {
    const due = begun + (turn / rate) * 1_000;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    turns.push(send(url, turn));
    const second = Math.floor(turn / rate);
    if (second === seen) continue;
    seen = second;
    void watch(second);
  }
  return Promise.all(turns);
}

function counted(ended: readonly Ended[]): string {
  const kinds = ['answered', 'refused', 'not-taken', 'lost'] as const;
  return kinds.map((kind) => `${kind} ${ended.filter((each) => each.kind === kind).length}`).join(', ');
}

async function withBot<T>(work: (bot: ProcessUnderTest) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'ametibot-soak-'));
  const bot = await startProcess(startArguments(), { DATA_DIR: data });
  try {
    return await work(bot);
  } finally {
    await bot.stop();
    await rm(data, { recursive: true, force: true });
  }
}

await withBot(async (bot) => {
  await load(bot.url, 5, async () => {});
  const memory: number[] = [await bot.memory()];
  const worked = await bot.processor();
  const ended = await load(bot.url, seconds, async (second) => {
    showProgress(second, seconds, `${rate} turns a second`);
    if (second % 5 === 0) memory.push(await bot.memory());
  });
  showProgress(seconds, seconds, `${rate} turns a second`);
  const perTurn = ((await bot.processor()) - worked) / ended.length;
  const times = ended.map(({ milliseconds }) => milliseconds);
  const shares = [0.5, 0.9, 0.99, 1].map((share) => quantile(times, share).toFixed(1));
  console.log(`${rate} turns a second for ${seconds} s: ${counted(ended)}`);
  console.log(
    `milliseconds, p50 ${shares[0]}, p90 ${shares[1]}, p99 ${shares[2]}, longest ${shares[3]}; processor ${perTurn.toFixed(2)} a turn`,
  );
  console.log(`memory, MB, every 5 s: ${memory.map((each) => each.toFixed(0)).join(' ')}`);
});

await withBot(async (bot) => {
  await load(bot.url, 5, async () => {});
  let stopped: Promise<void> | undefined;
  const ended = await load(bot.url, 4, async (second) => {
    if (second === 2) stopped ??= bot.stop();
  });
  await stopped;
  console.log(`ended in the middle: ${counted(ended)}`);
  if (ended.some(({ kind }) => kind === 'lost')) process.exitCode = 1;
});
lines.destroy();
