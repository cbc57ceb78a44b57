import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { verifyChain } from '../../../src/acknowledgements/verify-chain.js';
import { databases, type Place } from '../../contracts/databases.js';
import { bundleProgram, type BundledProgram } from '../bundle-program.js';

type Outcome = readonly (readonly ['appended' | 'already', string])[];

/** Starts processes over one database, lets them press in the same moment, and gives what each press came to. */
async function pressIn(
  program: string,
  { address }: Place,
  processes: number,
  presses: number,
  who: string,
): Promise<Outcome> {
  const words = [address.dataDir, address.databaseUrl ?? '', String(presses), who];
  const children = Array.from({ length: processes }, () =>
    spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const told = children.map((child) => createInterface(child.stdout)[Symbol.asyncIterator]());
  const ended = children.map(async (child) => once(child, 'exit'));
  for (const lines of told) assert.equal((await lines.next()).value, 'ready');
  for (const child of children) child.stdin.write('go\n');
  const outcomes = await Promise.all(told.map(async (lines) => (await lines.next()).value as string));
  assert.deepEqual(
    await Promise.all(ended),
    children.map(() => [0, null]),
  );
  return outcomes.flatMap((line) => JSON.parse(line) as Outcome);
}

describe('presses in several processes at once', function () {
  this.timeout(60_000);
  let presser: BundledProgram;
  before(async () => (presser = await bundleProgram(join(import.meta.dirname, 'presser.ts'))));
  after(() => presser.remove());

  for (const { name, lend } of databases) {
    it(`are one event in ${name} where they are one person's: 200 in two processes`, () =>
      lend(async (place) => {
        const { ledger } = await place.open();
        const outcome = await pressIn(presser.path, place, 2, 100, 'mari');
        assert.equal(outcome.length, 200);
        assert.equal(outcome.filter(([kind]) => kind === 'appended').length, 1);
        assert.equal(new Set(outcome.map(([, receipt]) => receipt)).size, 1);
        assert.equal((await ledger.head()).sequence, 1);
        assert.equal((await verifyChain(ledger)).kind, 'whole');
      }));

    it(`are one whole chain in ${name} where they are of different people`, () =>
      lend(async (place) => {
        const { ledger } = await place.open();
        const outcome = await pressIn(presser.path, place, 3, 400, '');
        assert.equal(new Set(outcome.map(([, receipt]) => receipt)).size, 1_200);
        assert.equal((await ledger.head()).sequence, 1_200);
        assert.equal((await verifyChain(ledger)).kind, 'whole');
      }));
  }
});
