import { join } from 'node:path';
import type { TestDatabase } from '../../contracts/databases.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { inFolder } from '../../builders/folder.js';
import { inChild } from '../child.js';
import { openDatabases } from '../databases.js';
import { duration, figure, inTurns, median, quantile, spread } from '../figures.js';
import { showProgress } from '../progress.js';
import type { BenchOrder, Part, Section } from '../section.js';

const together = 5_000;
const oneByOne = 200;
const sizes = [10_000, 100_000, 1_000_000];

interface Pressed {
  readonly perSecond: number;
  readonly p99: number;
}

const personAt = (at: number) => ({ aadObjectId: `isik-${at}`, name: `Isik ${at}` });

/** `many` people press in the same moment, or each when the one before has the receipt. */
async function press({ lend }: TestDatabase, many: number, atOnce: boolean): Promise<Pressed> {
  const times: number[] = [];
  let seconds = 0;
  await lend(async ({ open }) => {
    const { ledger } = await open();
    const one = async (at: number, since: number) => {
      await ledger.append(aDraft({ person: personAt(at) }));
      times.push(performance.now() - since);
    };
    const begun = performance.now();
    if (atOnce) await Promise.all(Array.from({ length: many }, (_, at) => one(at, begun)));
    else for (let at = 0; at < many; at += 1) await one(at, performance.now());
    seconds = (performance.now() - begun) / 1_000;
  });
  return { perSecond: many / seconds, p99: quantile(times, 0.99) };
}

async function measurePresses({ rounds }: BenchOrder): Promise<Section> {
  const cases = (await openDatabases()).flatMap((database) =>
    [true, false].map((atOnce) => {
      const many = atOnce ? together : oneByOne;
      const name = `${database.name}, ${atOnce ? `${figure(many)} at once` : `${many} one after the other`}`;
      return [name, () => press(database, many, atOnce)] as const;
    }),
  );
  const measured = await inTurns(rounds, Object.fromEntries(cases), (done) =>
    showProgress(done, rounds, 'acknowledgements'),
  );
  return {
    title: 'Acknowledgements',
    head: ['', 'events a second: median (least–most)', 'press to receipt, p99, ms'],
    rows: Object.entries(measured).map(([name, all]) => [
      name,
      spread(
        all.map(({ perSecond }) => perSecond),
        0,
      ),
      spread(
        all.map(({ p99 }) => p99),
        1,
      ),
    ]),
    notes: [
      'Each receipt is on the disk before it is counted: SQLite with synchronous=FULL, PostgreSQL with fsync, on the same machine.',
    ],
  };
}

interface Asked {
  readonly presses: readonly number[];
  readonly oneMs: number;
  readonly everybodyMs: number;
  readonly everybodyMb: number;
}

/** So little heap that a verifying which gathered events would end: what it holds stays the same, however many there are. */
const narrow = ['--max-old-space-size=96'];

const page = join(import.meta.dirname, 'measure-ledger.ts');

async function rowOf(size: number, rounds: number): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const { fileMb } = await inChild<{ fileMb: number }>(page, ['lay', folder, String(size)]);
    const verified: { ms: number; peakMb: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      verified.push(await inChild(page, ['verify', folder], narrow));
    }
    const asked = await inChild<Asked>(page, ['ask', folder]);
    const seconds = median(verified.map(({ ms }) => ms)) / 1_000;
    return [
      figure(size),
      figure(fileMb),
      duration(seconds),
      figure(size / seconds),
      figure(median(verified.map(({ peakMb }) => peakMb))),
      `${figure(median(asked.presses))} / ${figure(quantile(asked.presses, 0.99))}`,
      figure(asked.oneMs),
      figure(asked.everybodyMs),
      figure(asked.everybodyMb),
    ];
  });
}

async function measureLarge({ rounds }: BenchOrder): Promise<Section> {
  const rows: (readonly string[])[] = [];
  for (const [at, size] of sizes.entries()) {
    showProgress(at, sizes.length, `a ledger of ${size} events`);
    rows.push(await rowOf(size, Math.min(rounds, 3)));
  }
  showProgress(sizes.length, sizes.length, 'ledgers');
  return {
    title: 'A large ledger',
    head: [
      'events',
      'file, MB',
      'verified in',
      'events a second',
      'peak, MB',
      'a press p50 / p99, ms',
      "one person's events, ms",
      'where everybody stands, ms',
      'held, MB',
    ],
    rows,
    notes: [
      'Three events a person, SQLite, each figure from a process of its own; the peak is that of verifying alone, which gets 96 MB of heap and no more. Where everybody stands is what the report of who has not acknowledged is made from; what is held is by how much the process grew over the walk, garbage with it.',
    ],
  };
}

/** How fast the ledger takes events, and what a large one costs. */
export const acknowledging: Part = {
  name: 'acknowledgements',
  about: 'events a second, and verifying a million',
  measure: async (order) => [await measurePresses(order), await measureLarge(order)],
};
