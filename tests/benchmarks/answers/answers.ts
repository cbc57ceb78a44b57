import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../../builders/folder.js';
import { openChannel, type Channel } from '../channel.js';
import { inChild } from '../child.js';
import { figure, inTurns, median, quantile, spread } from '../figures.js';
import { askAll } from '../load.js';
import { makePlain } from '../plain-pages.js';
import { startArguments, startProcess, type ProcessUnderTest } from '../process-under-test.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';

const answersInARound = 400;
/** Until V8 has compiled what a server does: an hour of a large organisation's morning. */
const answersToWarm = 12_000;
/** All kinds of questions as people ask them, a fifth of them 'who does this?', the dearest kind. */
const questionsFile = 'tests/fixtures/questions-for-bench.txt';
const questions = readFileSync(questionsFile, 'utf8').trim().split('\n');

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
  /** Milliseconds of the server's processor for each answer. */
  readonly processor: number;
}

/** What the servers are asked, and how. */
interface Load {
  readonly what: string;
  readonly atOnce: number;
  readonly texts: () => readonly string[];
  /** Where the answers go; `null` for the responses to the messages. */
  readonly channel: Channel | null;
}

async function ask(server: ProcessUnderTest, { atOnce, texts, channel }: Load): Promise<Round> {
  const worked = await server.processor();
  const begun = performance.now();
  const times = await askAll(server.url, texts(), answersInARound, atOnce, channel);
  const seconds = (performance.now() - begun) / 1000;
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    perSecond: answersInARound / seconds,
    processor: ((await server.processor()) - worked) / answersInARound,
  };
}

async function warm(servers: Servers): Promise<void> {
  for (const [done, name] of names.entries()) {
    showProgress(done, names.length, 'answers: the servers are warmed');
    await askAll(servers[name].url, questions, answersToWarm, 8);
  }
}

/** Each server in its turn, after one round each that only warms. */
async function askInTurns(servers: Servers, load: Load, { rounds }: BenchOrder): Promise<Measures<Round>> {
  for (const name of names) await ask(servers[name], load);
  const each = (name: Name) => () => ask(servers[name], load);
  return inTurns(
    rounds,
    { botbuilder: each('botbuilder'), teamsAi: each('teamsAi'), ametibot: each('ametibot') },
    (done) => showProgress(done, rounds, load.what),
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

type Starts = Readonly<Record<Name, () => Promise<ProcessUnderTest>>>;

async function withStarts<T>(work: (start: Starts) => Promise<T>): Promise<T> {
  const sources = ['echo-server.ts', 'teams-echo-server.ts'] as const;
  const echoes = await makePlain(sources.map((name) => join(import.meta.dirname, name)));
  const forNode = startArguments().filter((argument) => argument.startsWith('--'));
  try {
    return await inFolder((data) =>
      work({
        botbuilder: () => startProcess([...forNode, echoes.pathOf(sources[0])]),
        teamsAi: () => startProcess([...forNode, echoes.pathOf(sources[1])]),
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

/** The whole row of figures of one load; of some, the answers a second say enough. */
function rowsOf(what: string, measured: Measures<Round>): readonly (readonly string[])[] {
  return [
    rowOf(`p50, ms, ${what}`, measured, ({ p50 }) => p50),
    rowOf(`p99, ms, ${what}`, measured, ({ p99 }) => p99),
    rowOf(`answers a second, ${what}`, measured, ({ perSecond }) => perSecond),
    rowOf(`processor an answer, ms, ${what}`, measured, ({ processor }) => processor),
  ];
}

async function compareAnswers(start: Starts, order: BenchOrder): Promise<readonly (readonly string[])[]> {
  const [botbuilder, teamsAi, ametibot] = [
    await start.botbuilder(),
    await start.teamsAi(),
    await start.ametibot(),
  ];
  const servers: Servers = { botbuilder, teamsAi, ametibot };
  const teams = await openChannel();
  const rows: (readonly string[])[] = [];
  try {
    await warm(servers);
    for (const question of single) {
      const load = { what: question, atOnce: 1, texts: () => [question], channel: null };
      const measured = await askInTurns(servers, load, order);
      rows.push(rowOf(`p50, ms: ${question.slice(0, 44)}`, measured, ({ p50 }) => p50));
    }
    for (const [way, channel] of [
      ['in the response', null],
      ['as Teams has it', teams],
    ] as const) {
      for (const atOnce of [1, 8]) {
        const what = `${way}, ${atOnce} at once`;
        const load = { what, atOnce, texts: () => questions, channel };
        rows.push(...rowsOf(what, await askInTurns(servers, load, order)));
      }
      const what = `${way}, 8 at once, no message twice`;
      const anew = await askInTurns(servers, { what, atOnce: 8, texts: wordedAnew(), channel }, order);
      rows.push(rowOf(`answers a second, ${what}`, anew, ({ perSecond }) => perSecond));
    }
    const held = await inTurns(1, {
      botbuilder: () => botbuilder.memory(),
      teamsAi: () => teamsAi.memory(),
      ametibot: () => ametibot.memory(),
    });
    rows.push(rowOf('memory after all of it (RSS), MB', held, (each) => each));
  } finally {
    await Promise.all(names.map((name) => servers[name].stop()));
    await teams.close();
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
  const page = join(import.meta.dirname, 'understand-alone.ts');
  const { p50, p99 } = await inChild<{ p50: number; p99: number }>(page, [questionsFile, String(rounds)]);
  const figures = `p50 ${figure(p50)}, p99 ${figure(p99)}`;
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
        `Three servers in processes of their own, Node (as npm start sets it), restify and CloudAdapter with the same settings in each; ${answersInARound} answers a round, ${order.rounds} rounds, turn about, after ${answersToWarm.toLocaleString('en')} answers that warm each of them. The asking process, and what stands for Teams in it, share the machine with them.`,
        'In the response: the message asks for it (expectReplies), and nothing goes out. As Teams has it: the answer is posted to an address of its own, as for every message of a person, and the time is until both have come. Thirty questions.',
        'The teams-ai echo imports the package as its samples do, with its language-model half; Ametibot imports only Application.',
      ],
    },
  ];
}

/** What an answer costs, beside bots that only say back what they hear. */
export const answers: Part = { name: 'answers', about: 'an answer beside two echo bots', measure };
