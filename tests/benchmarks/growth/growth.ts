import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCollection, type Collection } from '../../../src/descriptions/index.js';
import type { BankQuestion } from '../../../src/conversation/asking/bank.js';
import { inFolder } from '../../builders/folder.js';
import { inChild } from '../child.js';
import { duration, figure, median, share } from '../figures.js';
import { openHouses } from '../finding/houses.js';
import { placeOf, rightDuties, scoreOf, type Score } from '../finding/right-duties.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';
import { makeDescriptions } from './generator.js';
import { measureOverPostgres, sectionOf, type OverPostgres } from './over-postgres.js';
import { plot } from './plot.js';
import { layRoster, measureRosters } from './rosters.js';
import { runWhole, type Running } from './running.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';
import { writeDescription } from '../../builders/write-description.js';

const sizes = [5, 100, 1_000, 10_000] as const;
const largest = 100_000;
/** Up to here everything is measured as often as was ordered; beyond it, once or twice tells enough. */
const quick = 1_000;

interface Planted {
  readonly collection: Collection;
  readonly questions: readonly BankQuestion[];
}

interface Build {
  readonly builtMs: number;
  readonly savedMs: number;
  readonly peakMb: number;
  readonly indexMb: number;
  readonly duties: number;
}

interface Opening {
  readonly readMs: number;
  readonly openMs: number;
  readonly heldMb: number;
  readonly p50: number;
  readonly p99: number;
  readonly firstP50: number;
  readonly firstP99: number;
  readonly found: readonly (readonly string[])[];
}

interface Grown {
  readonly size: number;
  readonly builds: readonly Build[];
  readonly openings: readonly Opening[];
  readonly running: Running | string;
  readonly over: OverPostgres;
  readonly score: Score;
}

/** The real and the well-made descriptions, with the questions on them. */
async function plant(folder: string): Promise<Planted> {
  const houses = await openHouses(folder);
  const collection = houses.flatMap((house) => house.collection);
  const questions = houses.flatMap(({ banks }) => banks.flatMap((bank) => bank.questions));
  return { collection, questions };
}

/** The planted ones first, so that the smallest house is made of real ones alone. */
async function layHouse(
  size: number,
  planted: Planted,
  vocabulary: Vocabulary,
  folder: string,
): Promise<Planted> {
  const real = planted.collection.slice(0, size);
  const taken = new Set(real.map(({ id }) => id));
  await mkdir(folder, { recursive: true });
  for (const each of real) await writeDescription(folder, each);
  let done = real.length;
  for (const each of makeDescriptions(size - real.length, vocabulary, taken)) {
    await writeDescription(folder, each);
    showProgress((done += 1), size, `growth: ${size} descriptions are made`);
  }
  await layRoster(join(folder, 'roster.csv'), size, await readCollection(folder));
  const questions = planted.questions.filter((each) => rightDuties(each, real).size > 0);
  return { collection: real, questions };
}

const page = (name: string) => join(import.meta.dirname, name);
/** Room for the largest house; what is really held is measured. */
const roomy = ['--max-old-space-size=12000'];

async function measureSize(
  size: number,
  all: Planted,
  vocabulary: Vocabulary,
  { rounds }: BenchOrder,
): Promise<Grown> {
  return inFolder(async (folder) => {
    const house = join(folder, 'house');
    const planted = await layHouse(size, all, vocabulary, house);
    const asked = planted.questions.map(({ turns }) => turns.at(-1) ?? '');
    const questionsFile = join(folder, 'questions.json');
    await writeFile(questionsFile, JSON.stringify(asked));
    const times = size <= quick ? rounds : Math.min(rounds, size === largest ? 1 : 2);
    const builds: Build[] = [];
    const openings: Opening[] = [];
    for (let round = 0; round < times; round += 1) {
      showProgress(2 * round, 2 * times, `growth: ${size} descriptions are indexed`);
      builds.push(await inChild<Build>(page('measure-build.ts'), [house], roomy));
      showProgress(2 * round + 1, 2 * times, `growth: ${size} descriptions are asked`);
      openings.push(await inChild<Opening>(page('measure-open.ts'), [house, questionsFile, '20'], roomy));
    }
    const over = await measureOverPostgres(house, questionsFile);
    showProgress(1, 1, 'growth');
    const running = await runWhole(
      { INDEX_DIR: house, ROSTER: join(house, 'roster.csv'), DATA_DIR: folder },
      asked,
    );
    const places = planted.questions.map((question, at) =>
      placeOf(rightDuties(question, planted.collection), openings[0]?.found[at] ?? []),
    );
    return { size, builds, openings, running, over, score: scoreOf(places) };
  });
}

const middle = <T>(all: readonly T[], of: (one: T) => number) => median(all.map(of));

function rowOf({ size, builds, openings, running, score }: Grown): readonly string[] {
  const whole =
    typeof running === 'string'
      ? ['–', '–', '–']
      : [
          figure(running.startMs),
          `${figure(running.startMb)} / ${figure(running.askedMb)}`,
          `${figure(running.p50)} / ${figure(running.p99)}`,
        ];
  return [
    figure(size),
    figure(middle(builds, ({ duties }) => duties)),
    duration(middle(builds, ({ builtMs }) => builtMs) / 1_000),
    figure(middle(builds, ({ peakMb }) => peakMb)),
    figure(middle(builds, ({ indexMb }) => indexMb)),
    figure(middle(openings, ({ readMs }) => readMs)),
    figure(middle(openings, ({ openMs }) => openMs)),
    figure(middle(openings, ({ heldMb }) => heldMb)),
    `${figure(middle(openings, ({ firstP50 }) => firstP50))} / ${figure(middle(openings, ({ firstP99 }) => firstP99))}`,
    `${figure(middle(openings, ({ p50 }) => p50))} / ${figure(middle(openings, ({ p99 }) => p99))}`,
    ...whole,
    share(score.first, score.asked),
    share(score.withinThree, score.asked),
  ];
}

function drawn(grown: readonly Grown[]): string {
  const line = (name: string, of: (one: Grown) => number) => ({
    name,
    points: grown.map((one) => [one.size, of(one)] as const),
  });
  const running = (of: (one: Running) => number) => (one: Grown) =>
    typeof one.running === 'string' ? Number.NaN : of(one.running);
  return plot(
    [
      {
        title: 'Building the index, s',
        lines: [line('built', ({ builds }) => middle(builds, ({ builtMs }) => builtMs) / 1_000)],
      },
      {
        title: 'Opening, ms (+: aimed at)',
        lines: [
          line('index', ({ openings }) => middle(openings, ({ openMs }) => openMs)),
          line('descriptions', ({ openings }) => middle(openings, ({ readMs }) => readMs)),
          line(
            'start to healthy',
            running(({ startMs }) => startMs),
          ),
        ],
        aims: [[1_000, 300]],
      },
      {
        title: 'A query, ms (+: aimed at, p99)',
        lines: [
          line('p50', ({ openings }) => middle(openings, ({ p50 }) => p50)),
          line('p99', ({ openings }) => middle(openings, ({ p99 }) => p99)),
          line(
            'answer p50',
            running(({ p50 }) => p50),
          ),
        ],
        aims: [
          [1_000, 5],
          [10_000, 20],
        ],
      },
      {
        title: 'Memory and disk, MB',
        lines: [
          line(
            'the bot',
            running(({ askedMb }) => askedMb),
          ),
          line('building', ({ builds }) => middle(builds, ({ peakMb }) => peakMb)),
          line('index file', ({ builds }) => middle(builds, ({ indexMb }) => indexMb)),
        ],
      },
    ],
    'descriptions',
    'How building, opening, asking and memory grow with the number of descriptions',
  );
}

async function measure(order: BenchOrder): Promise<readonly Section[]> {
  return inFolder(async (folder) => {
    const planted = await plant(folder);
    const vocabulary = await readVocabulary(readCollection);
    const grown: Grown[] = [];
    for (const size of order.large ? [...sizes, largest] : sizes) {
      grown.push(await measureSize(size, planted, vocabulary, order));
    }
    const failed = grown.flatMap(({ size, running }) =>
      typeof running === 'string' ? `Over ${figure(size)} descriptions the bot did not run: ${running}` : [],
    );
    return [
      {
        title: 'Growth',
        head: [
          'descriptions',
          'duties',
          'built in',
          'peak, MB',
          'index, MB',
          'read, ms',
          'open, ms',
          'held, MB',
          'first queries p50 / p99, ms',
          'later ones p50 / p99, ms',
          'start, ms',
          'bot, MB: start / asked',
          'answer p50 / p99, ms',
          'right first',
          'within three',
        ],
        rows: grown.map(rowOf),
        notes: [
          `Made-up descriptions around ${planted.collection.length} others, whose who-handles questions are asked. A made-up duty that fits as well counts as wrong, so the right shares show how much harder a larger house is, not how much worse the search. The smallest is made of the first five alone.`,
          'The first queries come right after the start, while the processor still learns the program; the later ones are five rounds after four, each of a search that was opened anew in the same process, so that it remembers no word of them.',
          'Built, read, open, held and query: a process of its own for each. Start, memory and answer: the whole bot as `npm start` runs it, asked over HTTP one by one.',
          ...failed,
        ],
        pictures: [
          { file: 'growth.svg', says: 'How it grows with the number of descriptions', svg: drawn(grown) },
        ],
      },
      sectionOf(
        grown.map(({ size, over, openings: [opening] }) => ({ size, over, inMemory: opening?.found ?? [] })),
      ),
      await measureRosters(order),
    ];
  });
}

/** How cost grows with the number of descriptions. */
export const growth: Part = {
  name: 'growth',
  about: 'cost and quality from 5 descriptions to 10,000',
  measure,
};
