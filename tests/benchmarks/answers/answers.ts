import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { openLibrary } from '../../../src/compose.js';
import { exchange } from '../../../src/conversation/colleague.js';
import { silentLog } from '../../../src/ground/index.js';
import { inFolder } from '../../builders/folder.js';
import { figure, inTurns, median, quantile, spread } from '../figures.js';
import { askAll } from '../load.js';
import { startArguments, startProcess, type ProcessUnderTest } from '../process-under-test.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';

const answersInARound = 400;
/** All kinds of questions as people ask them, a fifth of them 'who does this?', the dearest kind. */
const questions = readFileSync('tests/fixtures/questions-for-bench.txt', 'utf8').trim().split('\n');

/** Asked again and again, as the echo is: no question warms the processor for another. */
const single = [
  'Kes asendab MDFT koordinaatorit?',
  'mis on MDFT koordinaatori oodatavad tulemused punktis 3.4',
  'who handles PACT risk assessments?',
];

/** What stands beside each other, each in a process of its own. */
const names = ['botbuilder', 'teamsAi', 'ametibot'] as const;
type Name = (typeof names)[number];
type Measures<T> = Readonly<Record<Name, readonly T[]>>;
type Servers = Readonly<Record<Name, ProcessUnderTest>>;

interface Round {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

async function ask(server: ProcessUnderTest, atOnce: number, asked: readonly string[]): Promise<Round> {
  const begun = performance.now();
  const times = await askAll(server.url, asked, answersInARound, atOnce);
  const seconds = (performance.now() - begun) / 1000;
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: answersInARound / seconds };
}

/** Each server in its turn, after one round each that only warms. */
async function askInTurns(
  servers: Servers,
  { rounds }: BenchOrder,
  what: string,
  atOnce: number,
  texts: () => readonly string[] = () => questions,
): Promise<Measures<Round>> {
  for (const name of names) await ask(servers[name], atOnce, texts());
  const each = (name: Name) => () => ask(servers[name], atOnce, texts());
  return inTurns(
    rounds,
    { botbuilder: each('botbuilder'), teamsAi: each('teamsAi'), ametibot: each('ametibot') },
    (done) => showProgress(done, rounds, what),
  );
}

function rowOf<T>(
  what: string,
  measured: Measures<T>,
  of: (one: T) => number,
  digits?: number,
): readonly string[] {
  const ratios = measured.ametibot.map((one, at) => of(one) / of(measured.teamsAi[at] ?? one));
  const cells = names.map((name) => {
    const middle = median(measured[name].map(of));
    return digits === undefined ? figure(middle) : middle.toFixed(digits);
  });
  return [what, ...cells, spread(ratios)];
}

/** As `npm start` runs the bot: plain JavaScript, so that no compiler in the process is measured with it. */
async function buildEchoes(): Promise<{
  readonly path: (source: string) => string;
  remove(): Promise<void>;
}> {
  const cache = join('node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'ametibot-echo-'));
  const sources = ['echo-server.ts', 'teams-echo-server.ts'].map((name) => join(import.meta.dirname, name));
  const form = { platform: 'node', format: 'esm', outExtension: { '.js': '.mjs' } } as const;
  await build({ entryPoints: sources, outdir: folder, ...form });
  return {
    path: (source) => join(folder, basename(source)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

type Starts = Readonly<Record<Name, () => Promise<ProcessUnderTest>>>;

async function withStarts<T>(work: (start: Starts) => Promise<T>): Promise<T> {
  const echoes = await buildEchoes();
  const [heap = ''] = startArguments();
  try {
    return await inFolder((data) =>
      work({
        botbuilder: () => startProcess([heap, echoes.path('echo-server.mjs')]),
        teamsAi: () => startProcess([heap, echoes.path('teams-echo-server.mjs')]),
        ametibot: () => startProcess(startArguments(), { DATA_DIR: data }),
      }),
    );
  } finally {
    await echoes.remove();
  }
}

/** The same questions, with more room between their words: they say the same, and what is remembered of texts knows none. */
function wordedAnew(): () => readonly string[] {
  let asked = 0;
  const next = (question: string) => {
    asked += 1;
    const room = (at: number) => ' '.repeat(1 + ((asked >> (2 * at)) & 3));
    return question.split(' ').reduce((said, word, at) => said + room(at) + word);
  };
  return () =>
    Array.from({ length: answersInARound }, (_, at) => next(questions[at % questions.length] ?? ''));
}

async function compareAnswers(start: Starts, order: BenchOrder): Promise<readonly (readonly string[])[]> {
  const [botbuilder, teamsAi, ametibot] = [
    await start.botbuilder(),
    await start.teamsAi(),
    await start.ametibot(),
  ];
  const servers: Servers = { botbuilder, teamsAi, ametibot };
  const rows: (readonly string[])[] = [];
  try {
    for (const question of single) {
      const measured = await askInTurns(servers, order, question, 1, () => [question]);
      rows.push(rowOf(`p50, ms: ${question.slice(0, 44)}`, measured, ({ p50 }) => p50));
    }
    for (const atOnce of [1, 8]) {
      const measured = await askInTurns(servers, order, `thirty questions, ${atOnce} at once`, atOnce);
      rows.push(
        rowOf(`thirty questions, p50, ms, ${atOnce} at once`, measured, ({ p50 }) => p50),
        rowOf(`thirty questions, p99, ms, ${atOnce} at once`, measured, ({ p99 }) => p99),
        rowOf(`answers a second, ${atOnce} at once`, measured, ({ perSecond }) => perSecond),
      );
    }
    const anew = await askInTurns(servers, order, 'no message twice', 8, wordedAnew());
    rows.push(rowOf('answers a second, 8 at once, no message twice', anew, ({ perSecond }) => perSecond));
    const held = await inTurns(1, {
      botbuilder: () => botbuilder.memory(),
      teamsAi: () => teamsAi.memory(),
      ametibot: () => ametibot.memory(),
    });
    rows.push(rowOf('memory after all of it (RSS), MB', held, (each) => each));
  } finally {
    await Promise.all(names.map((name) => servers[name].stop()));
  }
  return rows;
}

interface Started {
  readonly ms: number;
  readonly megabytes: number;
}

async function compareStarts(start: Starts, { rounds }: BenchOrder): Promise<readonly (readonly string[])[]> {
  const one = (name: Name) => async (): Promise<Started> => {
    const server = await start[name]();
    const started = { ms: server.startMs, megabytes: await server.memory() };
    await server.stop();
    return started;
  };
  const measured = await inTurns(
    rounds,
    { botbuilder: one('botbuilder'), teamsAi: one('teamsAi'), ametibot: one('ametibot') },
    (done) => showProgress(done, rounds, 'from start to healthy'),
  );
  return [
    rowOf('from start to healthy, ms', measured, ({ ms }) => ms, 0),
    rowOf('memory once healthy (RSS), MB', measured, ({ megabytes }) => megabytes, 0),
  ];
}

/** Understanding and answering alone, without HTTP, card or adapter. */
async function measureUnderstanding({ rounds }: BenchOrder): Promise<readonly string[]> {
  const library = await openLibrary({ indexDir: 'index', roster: 'index/roster.csv' }, silentLog);
  const times: number[] = [];
  for (let round = -2; round < rounds * 2; round += 1) {
    for (const question of questions) {
      const begun = performance.now();
      exchange(question, { kind: 'unknown' }, null, library);
      if (round >= 0) times.push(performance.now() - begun);
    }
  }
  const figures = `p50 ${figure(median(times))}, p99 ${figure(quantile(times, 0.99))}`;
  return ['understanding and answering alone, ms', '–', '–', figures, '–'];
}

async function measure(order: BenchOrder): Promise<readonly Section[]> {
  const rows = await withStarts(async (start) => [
    ...(await compareAnswers(start, order)),
    ...(await compareStarts(start, order)),
  ]);
  return [
    {
      title: 'An answer',
      head: ['', 'botbuilder echo', 'teams-ai echo', 'Ametibot', 'to the teams-ai echo: median (least–most)'],
      rows: [...rows, await measureUnderstanding(order)],
      notes: [
        `Three servers in processes of their own, restify and CloudAdapter with the same settings in each; ${answersInARound} answers a round, ${order.rounds} rounds, turn about. The asking process shares the machine with them.`,
        'The teams-ai echo imports the package as its samples do, with its language-model half; Ametibot imports only Application.',
      ],
    },
  ];
}

/** What an answer costs, beside bots that only say back what they hear. */
export const answers: Part = { name: 'answers', about: 'an answer beside two echo bots', measure };
