/**
 * `npx tsx tests/benchmarks/presses.ts`: 5,000 people press in the same moment, on SQLite (synchronous=FULL) and on
 * PostgreSQL (fsync on). Times are from the press to the receipt.
 */
import { verifyChain } from '../../src/acknowledgements/verify-chain.js';
import { aDraft } from '../acknowledgements/a-draft.js';
import type { TestDatabase } from '../contracts/databases.js';
import { endDatabases, openDatabases } from './databases.js';
import { quantile } from './figures.js';

const people = 5_000;
const rounds = 5;

const databases = await openDatabases();

interface Round {
  readonly p99: number;
  /** What it cost this process, which does not hang on who else is busy on the machine. */
  readonly processor: number;
}

async function measure({ lend }: TestDatabase): Promise<readonly Round[]> {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await lend(async ({ open }) => {
      const { ledger } = await open();
      const [begun, before] = [performance.now(), process.cpuUsage()];
      const times = await Promise.all(
        Array.from({ length: people }, async (_, at) => {
          await ledger.append(aDraft({ person: { aadObjectId: `isik-${at}`, name: `Isik ${at}` } }));
          return performance.now() - begun;
        }),
      );
      const spent = process.cpuUsage(before);
      const verdict = await verifyChain(ledger);
      if (verdict.kind !== 'whole' || verdict.head.sequence !== people)
        throw new Error('The chain is not whole.');
      measured.push({ p99: quantile(times, 0.99), processor: (spent.user + spent.system) / 1_000 });
    });
  }
  return measured;
}

const listed = (numbers: readonly number[]) => numbers.map((each) => Math.round(each)).join(', ');

for (const database of databases) {
  const measured = await measure(database);
  process.stdout.write(
    `${database.name}: ${people} presses, ms: p99 ${listed(measured.map(({ p99 }) => p99))}; ` +
      `of the processor ${listed(measured.map(({ processor }) => processor))}\n`,
  );
}
await endDatabases();
