/**
 * `npm run bench`: what an answer costs, measured against a bare echo bot on the same adapter, turn about in one run.
 * Quote the ratios and medians: single times tell more of the machine than of the bot.
 */
import { readFileSync } from 'node:fs';
import { openLibrary } from '../../src/compose.js';
import { exchange } from '../../src/conversation/index.js';
import { silentLog } from '../../src/ground/index.js';
import { askAll } from './load.js';
import { median, quantile, showProgress, spread } from './figures.js';
import { startArguments, startProcess, type ProcessUnderTest } from './process-under-test.js';
import { measureReminders } from './reminders.js';

const rounds = 7;
const answersInARound = 400;
/** All kinds of questions as people ask them, a fifth of them 'who does this?', the dearest kind. */
const questions = readFileSync('tests/fixtures/questions-for-bench.txt', 'utf8').trim().split('\n');

interface Round {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

/** Asked again and again, as the echo is: no question warms the processor for another. */
const single = [
  'Kes asendab MDFT koordinaatorit?',
  'mis on MDFT koordinaatori oodatavad tulemused punktis 3.4',
  'who handles PACT risk assessments?',
];

async function measure(server: ProcessUnderTest, atOnce: number, asked = questions): Promise<Round> {
  const begun = performance.now();
  const times = await askAll(server.url, asked, answersInARound, atOnce);
  const seconds = (performance.now() - begun) / 1000;
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: answersInARound / seconds };
}

/** One question and its echo, turn about. */
async function compareOne(
  question: string,
  echo: ProcessUnderTest,
  bot: ProcessUnderTest,
): Promise<readonly string[]> {
  for (const server of [echo, bot]) await measure(server, 1, [question]);
  const pairs: { echo: Round; bot: Round }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    showProgress(round, rounds, question);
    pairs.push({ echo: await measure(echo, 1, [question]), bot: await measure(bot, 1, [question]) });
  }
  showProgress(rounds, rounds, question);
  const [ours, floor] = [median(pairs.map(({ bot }) => bot.p50)), median(pairs.map(({ echo }) => echo.p50))];
  const ratio = spread(pairs.map(({ echo, bot }) => bot.p50 / echo.p50));
  return [`p50, ms: ${question.slice(0, 44)}`, floor.toFixed(2), ours.toFixed(2), ratio];
}

async function compareAnswers(): Promise<readonly (readonly string[])[]> {
  const echo = await startProcess(['--import', 'tsx', 'tests/benchmarks/echo-server.ts']);
  const bot = await startProcess(startArguments());
  const rows: (readonly string[])[] = [];
  try {
    for (const question of single) rows.push(await compareOne(question, echo, bot));
    for (const atOnce of [1, 8]) {
      for (const server of [echo, bot]) await measure(server, atOnce);
      const pairs: { echo: Round; bot: Round }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        showProgress(round, rounds, `an answer, ${atOnce} at once`);
        pairs.push({ echo: await measure(echo, atOnce), bot: await measure(bot, atOnce) });
      }
      showProgress(rounds, rounds, `an answer, ${atOnce} at once`);
      const ratio = (of: (round: Round) => number) =>
        spread(pairs.map(({ echo, bot }) => of(bot) / of(echo)));
      const both = (of: (round: Round) => number) =>
        [median(pairs.map(({ echo }) => of(echo))), median(pairs.map(({ bot }) => of(bot)))].map((value) =>
          value.toFixed(2),
        );
      rows.push([
        `thirty questions, p50, ms, ${atOnce} at once`,
        ...both(({ p50 }) => p50),
        ratio(({ p50 }) => p50),
      ]);
      rows.push([
        `thirty questions, p99, ms, ${atOnce} at once`,
        ...both(({ p99 }) => p99),
        ratio(({ p99 }) => p99),
      ]);
      rows.push([
        `answers a second, ${atOnce} at once`,
        ...both(({ perSecond }) => perSecond),
        ratio(({ perSecond }) => perSecond),
      ]);
    }
    const [echoMemory, botMemory] = [await echo.memory(), await bot.memory()];
    rows.push([
      'memory, MB',
      echoMemory.toFixed(0),
      botMemory.toFixed(0),
      (botMemory / echoMemory).toFixed(2),
    ]);
  } finally {
    await Promise.all([echo.stop(), bot.stop()]);
  }
  return rows;
}

async function measureStart(): Promise<readonly string[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    showProgress(round, 5, 'from start to healthy');
    const bot = await startProcess(startArguments());
    times.push(bot.startMs);
    await bot.stop();
  }
  showProgress(5, 5, 'from start to healthy');
  return ['from start to healthy, ms', '–', spread(times, 0), '–'];
}

/** Understanding and answering alone, without HTTP, card or adapter. */
async function measureUnderstanding(): Promise<readonly string[]> {
  const library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
  const times: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    for (const question of questions) {
      const begun = performance.now();
      exchange(question, { kind: 'unknown' }, null, library);
      if (round > 1) times.push(performance.now() - begun);
    }
  }
  return [
    'understanding and answering, ms',
    '–',
    `p50 ${median(times).toFixed(2)}, p99 ${quantile(times, 0.99).toFixed(2)}`,
    '–',
  ];
}

const rows = [
  ...(await compareAnswers()),
  await measureStart(),
  await measureUnderstanding(),
  ...(await measureReminders()),
];
const head = ['', 'echo bot', 'Ametibot', 'ratio: median (least–most)'];
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
for (const row of [head, ...rows])
  console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '));
