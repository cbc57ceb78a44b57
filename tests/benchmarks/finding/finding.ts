import { inFolder } from '../../builders/folder.js';
import { silentLog } from '../../../src/ground/index.js';
import { readWords } from '../../../src/read-words.js';
import { openPostgres } from '../databases.js';
import { figure, inTurns, median, quantile, share, spread } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';
import { dutyTexts, type Built, type Finder, type Material } from './finder.js';
import { openHouses, type House } from './houses.js';
import { inMemory } from './in-memory.js';
import { ametibot } from './ours.js';
import { postgresFinder } from './postgres.js';
import { placeOf, rightDuties, scoreOf } from './right-duties.js';

/** What one engine came to over all houses, by bank where it is a score. */
interface Result {
  readonly places: Map<string, readonly number[]>;
  /** Of each round in each house. */
  readonly askMs: number[][];
  readonly buildMs: number[];
  bytes: number;
}

async function materialOf({ collection, folder }: House): Promise<Material> {
  return { collection, folder, duties: dutyTexts(collection), words: await readWords(folder, silentLog) };
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

/** Each engine builds and is asked in its turn, so many times; the last build is scored. */
async function measureHouse(
  house: House,
  finders: readonly Finder[],
  results: ReadonlyMap<string, Result>,
  { rounds }: BenchOrder,
): Promise<void> {
  const material = await materialOf(house);
  const asked = askedIn(house);
  const totals = new Map(finders.map(({ name }) => [name, [] as number[]]));
  const one = (finder: Finder, result: Result) => async () => {
    const begun = performance.now();
    const built = await finder.build(material);
    totals.get(finder.name)?.push(performance.now() - begun);
    result.askMs.push(await askAll(built, asked));
    if (!house.banks.every(({ name }) => result.places.has(name))) {
      await score(built, house, result);
      result.bytes += await built.bytes();
    }
    await built.close?.();
  };
  const measures = finders.flatMap((finder) => {
    const result = results.get(finder.name);
    return result === undefined ? [] : [[finder.name, one(finder, result)] as const];
  });
  await inTurns(rounds, Object.fromEntries(measures), (done) =>
    showProgress(done, rounds, `finding: ${house.name}`),
  );
  for (const [name, times] of totals) results.get(name)?.buildMs.push(median(times));
}

function rowsOf(results: ReadonlyMap<string, Result>): readonly (readonly string[])[] {
  const ours = results.get(ametibot.name)?.askMs.map(median) ?? [];
  return [...results].map(([name, { places, askMs, buildMs, bytes }]) => {
    const { asked, first, withinThree } = scoreOf([...places.values()].flat());
    const ratios = askMs.map((times, at) => median(times) / (ours[at] ?? Number.NaN));
    return [
      name,
      share(first, asked),
      share(withinThree, asked),
      figure(median(askMs.flat())),
      figure(quantile(askMs.flat(), 0.99)),
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

async function measure(order: BenchOrder): Promise<readonly Section[]> {
  const { inSchema } = await openPostgres();
  return inFolder((folder) =>
    inSchema(async (databaseUrl) => {
      const houses = await openHouses(folder);
      const finders = [ametibot, ...inMemory, postgresFinder(databaseUrl)];
      const results = new Map(
        finders.map(({ name }): [string, Result] => [
          name,
          { places: new Map(), askMs: [], buildMs: [], bytes: 0 },
        ]),
      );
      for (const house of houses) await measureHouse(house, finders, results, order);
      const head = [
        '',
        'right duty first',
        'within three',
        'a query, p50, ms',
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
        `Who-handles questions as people type them, over ${asked.join(', ')}. Each engine has the same duties: text, results, purpose, title. Indexes and builds are added up over the houses; a query is the median of ${order.rounds} rounds, turn about.`,
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
