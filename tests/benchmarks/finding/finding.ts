import { join } from 'node:path';
import { inFolder } from '../../builders/folder.js';
import { openPostgres } from '../databases.js';
import { figure, inTurns, median, quantile, share, spread } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';
import { makePlain } from '../plain-pages.js';
import { ametibot, dutyTexts, type Built, type Finder, type Material } from './finder.js';
import { openHouses, type House } from './houses.js';
import type * as Ours from './ours.js';
import { inMemory } from './in-memory.js';
import { postgresFinder } from './postgres.js';
import { placeOf, rightDuties, scoreOf } from './right-duties.js';

/** What one engine came to over all houses, by bank where it is a score. */
interface Result {
  readonly places: Map<string, readonly number[]>;
  /** Of each round in each house: right after the build, and once each word has been heard. */
  readonly firstMs: number[][];
  readonly laterMs: number[][];
  readonly buildMs: number[];
  bytes: number;
}

function materialOf({ collection }: House): Material {
  return { collection, duties: dutyTexts(collection) };
}

/** What is typed last: the engines know nothing of what was said before. */
function askedIn({ banks }: House): readonly string[] {
  return banks.flatMap(({ questions }) => questions.map(({ turns }) => turns.at(-1) ?? ''));
}

async function askAll(built: Built, asked: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of asked) {
    const begun = performance.now();
    await built.find(question);
    times.push(performance.now() - begun);
  }
  return times;
}

async function score(built: Built, house: House, result: Result): Promise<void> {
  for (const { name, questions } of house.banks) {
    const places: number[] = [];
    for (const question of questions) {
      const found = await built.find(question.turns.at(-1) ?? '');
      places.push(placeOf(rightDuties(question, house.collection), found));
    }
    result.places.set(name, places);
  }
}

interface Round {
  readonly buildMs: number;
  readonly firstMs: readonly number[];
  readonly laterMs: readonly number[];
}

/**
 * Builds anew, so that nothing is remembered of the round before, and asks all questions three times over: words that
 * come again are worked out when they come for the second time. No engine remembers whole questions over so many.
 */
async function buildAndAsk(finder: Finder, material: Material, asked: readonly string[]): Promise<Round> {
  const begun = performance.now();
  const built = await finder.build(material);
  const buildMs = performance.now() - begun;
  const firstMs = await askAll(built, asked);
  await askAll(built, asked);
  const laterMs = await askAll(built, asked);
  await built.close?.();
  return { buildMs, firstMs, laterMs };
}

/** Until V8 has compiled what an engine does: a server asks for the rest of the day. */
const roundsToWarm = 3;

/** Each engine builds and is asked in its turn, so many times; then what it finds is scored. */
async function measureHouse(
  house: House,
  finders: readonly Finder[],
  results: ReadonlyMap<string, Result>,
  { rounds }: BenchOrder,
): Promise<void> {
  const material = materialOf(house);
  const asked = askedIn(house);
  const round = (finder: Finder) => async () => buildAndAsk(finder, material, asked);
  const turns = Object.fromEntries(finders.map((finder) => [finder.name, round(finder)]));
  await inTurns(roundsToWarm, turns);
  const measured = await inTurns(rounds, turns, (done) =>
    showProgress(done, rounds, `finding: ${house.name}`),
  );
  for (const finder of finders) {
    const [result, own] = [results.get(finder.name), measured[finder.name] ?? []];
    if (result === undefined) continue;
    result.firstMs.push(...own.map(({ firstMs }) => [...firstMs]));
    result.laterMs.push(...own.map(({ laterMs }) => [...laterMs]));
    result.buildMs.push(median(own.map(({ buildMs }) => buildMs)));
    const built = await finder.build(material);
    await score(built, house, result);
    result.bytes += await built.bytes();
    await built.close?.();
  }
}

function rowsOf(results: ReadonlyMap<string, Result>): readonly (readonly string[])[] {
  const ours = results.get(ametibot)?.laterMs.map(median) ?? [];
  return [...results].map(([name, { places, firstMs, laterMs, buildMs, bytes }]) => {
    const { asked, first, withinThree } = scoreOf([...places.values()].flat());
    const ratios = laterMs.map((times, at) => median(times) / (ours[at] ?? Number.NaN));
    return [
      name,
      share(first, asked),
      share(withinThree, asked),
      figure(median(firstMs.flat())),
      figure(median(laterMs.flat())),
      figure(quantile(laterMs.flat(), 0.99)),
      spread(ratios),
      figure(bytes / 1024),
      figure(buildMs.reduce((sum, each) => sum + each, 0)),
    ];
  });
}

/** A row an engine, a column a bank: first and within three. */
function byBank(results: ReadonlyMap<string, Result>): Section {
  const [any] = results.values();
  const banks = [...(any?.places ?? [])].map(([bank, places]) => `${bank} (${places.length})`);
  return {
    title: 'Finding, bank by bank',
    head: [
      'first / within three',
      ...banks.map((bank) => bank.replace(/(?:^questions\/|bank-|\/bank)/gu, '')),
    ],
    rows: [...results].map(([name, { places }]) => [
      name,
      ...[...places.values()].map(scoreOf).map(({ first, withinThree }) => `${first} / ${withinThree}`),
    ]),
    notes: [
      'Which of them were written blind, and which were used to tune, stands in tests/fixtures/README.md; no other engine was tuned on any.',
    ],
  };
}

/** The others come from their packages as plain JavaScript; so does ours. */
async function withOurs<T>(work: (open: (folder: string) => Promise<Finder>) => Promise<T>): Promise<T> {
  const page = join(import.meta.dirname, 'ours.ts');
  const pages = await makePlain([page]);
  try {
    const { openAmetibot } = (await import(pages.pathOf(page))) as typeof Ours;
    return await work(openAmetibot);
  } finally {
    await pages.remove();
  }
}

async function measure(order: BenchOrder): Promise<readonly Section[]> {
  return withOurs((open) => measureBeside(open, order));
}

async function measureBeside(
  open: (folder: string) => Promise<Finder>,
  order: BenchOrder,
): Promise<readonly Section[]> {
  const { inSchema } = await openPostgres();
  return inFolder((folder) =>
    inSchema(async (databaseUrl) => {
      const houses = await openHouses(folder);
      const others = [...inMemory, postgresFinder(databaseUrl)];
      const names = [ametibot, ...others.map(({ name }) => name)];
      const results = new Map(
        names.map((name): [string, Result] => [
          name,
          { places: new Map(), firstMs: [], laterMs: [], buildMs: [], bytes: 0 },
        ]),
      );
      for (const house of houses)
        await measureHouse(house, [await open(house.folder), ...others], results, order);
      const head = [
        '',
        'right duty first',
        'within three',
        'first queries, p50, ms',
        'later ones, p50, ms',
        'p99, ms',
        'p50 to ours (least–most)',
        'index, kB',
        'built in, ms',
      ];
      const asked = houses.map(({ name, banks }) => {
        const count = banks.reduce((sum, { questions }) => sum + questions.length, 0);
        return `${name} (${count})`;
      });
      const notes = [
        `Who-handles questions as people type them, over ${asked.join(', ')}. Each engine has the same duties: text, results, purpose, title. Indexes and builds are added up over the houses; a query is the median of ${order.rounds} rounds, turn about, after ${roundsToWarm} that warm. First queries come right behind the build, later ones once each word has been heard, as in a server that runs; no engine remembers the round before, or a question.`,
        "Ametibot's build leaves out the reading of its words, and its index holds the other parts of a description as well. PostgreSQL is asked over the wire on the same machine.",
      ];
      return [{ title: 'Finding', head, rows: rowsOf(results), notes }, byBank(results)];
    }),
  );
}

/** Who finds the right duty, and what it costs. */
export const finding: Part = {
  name: 'finding',
  about: 'the right duty, beside what a developer would pick instead',
  measure,
};
