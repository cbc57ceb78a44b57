/**
 * `npm run soak -- [--rate 200] [--seconds 60]`: a mixed load at an even pace, whatever the bot does with it; what
 * answers took, what memory did, and whether an end in the middle of it loses a turn. Run it with nothing beside it:
 * load and bot share the machine, and the times say as much of it as of the bot.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runCommand } from '../../src/cli/terminal/command.js';
import { quantile } from './figures.js';
import { closeLines, mixedTurn, sendTurn, type Ended } from './mixed-turns.js';
import { startArguments, startProcess, type ProcessUnderTest } from './process-under-test.js';
import { showProgress } from './progress.js';
import { wholeNumber } from './whole-number.js';

interface Order {
  /** Turns a second. */
  readonly rate: number;
  readonly seconds: number;
}

function readOrder(words: readonly string[]): Order | string {
  const options = {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
  } as const;
  const read = readArguments({ options }, words);
  if (typeof read === 'string') return read;
  const [rate, seconds] = [wholeNumber(read.values.rate), wholeNumber(read.values.seconds)];
  if (rate === undefined || seconds === undefined) return '--rate and --seconds are whole numbers from 1.';
  return { rate, seconds };
}

/** Sends at the even pace until the time is over, and waits for every turn. */
async function load(
  url: string,
  { rate, seconds: duration }: Order,
  watch: (second: number) => Promise<void>,
): Promise<Ended[]> {
  const turns: Promise<Ended>[] = [];
  const begun = performance.now();
  let seen = -1;
  for (let turn = 0; turn < rate * duration; turn += 1) {
    const due = begun + (turn / rate) * 1_000;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    turns.push(sendTurn(url, mixedTurn(turn)));
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

async function measure(order: Order): Promise<void> {
  const { rate, seconds } = order;
  await withBot(async (bot) => {
    await load(bot.url, { rate, seconds: 5 }, async () => {});
    const memory: number[] = [await bot.memory()];
    const worked = await bot.processor();
    const ended = await load(bot.url, order, async (second) => {
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
}

/** Gives the exit code: 1 where the end has cost somebody their turn. */
async function endInTheMiddle({ rate }: Order): Promise<number> {
  return withBot(async (bot) => {
    await load(bot.url, { rate, seconds: 5 }, async () => {});
    let stopped: Promise<void> | undefined;
    const ended = await load(bot.url, { rate, seconds: 4 }, async (second) => {
      if (second === 2) stopped ??= bot.stop();
    });
    await stopped;
    console.log(`ended in the middle: ${counted(ended)}`);
    return ended.some(({ kind }) => kind === 'lost') ? 1 : 0;
  });
}

await runCommand({
  usage: `npm run soak -- [--rate 200] [--seconds 60]

A mixed load at an even pace: what answers took, what memory did, and whether an end in the middle of it loses a turn.
  --rate     turns a second
  --seconds  for how long
`,
  readOrder,
  run: async (order) => {
    try {
      await measure(order);
      return await endInTheMiddle(order);
    } finally {
      closeLines();
    }
  },
});
