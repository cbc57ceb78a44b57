/**
 * `npx tsx tests/benchmarks/presses.ts`: 5,000 people press in the same moment, on SQLite (synchronous=FULL) and on
 * PostgreSQL (fsync on where TEST_DATABASE_URL names such a server). Times are from the press to the receipt.
 */
import { verifyChain } from '../../src/acknowledgements/index.js';
import { aDraft } from '../acknowledgements/a-draft.js';
import type { TestDatabase } from '../contracts/databases.js';
import { quantile } from './figures.js';

const people = 5_000;
const rounds = 5;

// The server of the tests ends itself in a hook of mocha.
const ends: (() => Promise<void>)[] = [];
Object.assign(globalThis, {
  after: (end: () => Promise<void>) => ends.push(end.bind({ timeout: () => {} })),
});
const { databases } = await import('../contracts/databases.js');

async function measure({ lend }: TestDatabase): Promise<readonly number[]> {
  const p99s: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await lend(async ({ open }) => {
      const { ledger } = await open();
      const begun = performance.now();
      const times = await Promise.all(
        Array.from({ length: people }, async (_, at) => {
          await ledger.append(aDraft({ person: { aadObjectId: `isik-${at}`, name: `Isik ${at}` } }));
          return performance.now() - begun;
        }),
      );
      const verdict = await verifyChain(ledger);
      if (verdict.kind !== 'whole' || verdict.head.sequence !== people)
        throw new Error('The chain is not whole.');
      p99s.push(quantile(times, 0.99));
    });
  }
  return p99s;
}

for (const database of databases) {
  const p99s = await measure(database);
  process.stdout.write(
    `${database.name}: p99 of ${people} presses, ms: ${p99s.map(Math.round).join(', ')}\n`,
  );
}
for (const end of ends) await end();
