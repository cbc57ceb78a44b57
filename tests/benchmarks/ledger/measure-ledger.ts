// Started by acknowledging.ts: lays a ledger, or asks one that lies there, in a process of its own.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readStandings, verifyLedger } from '../../../src/acknowledgements/index.js';
import { silentLog, systemClock } from '../../../src/ground/index.js';
import { openStorage } from '../../../src/storage/index.js';
import { aDraft } from '../../acknowledgements/a-draft.js';
import { peakMegabytes, tell } from '../child.js';
import { megabytes } from '../figures.js';
import { layLedger, madeCollection, madeText } from './made-ledger.js';
import { versionOfText } from '../../../src/descriptions/index.js';

const [act = '', dataDir = '', count = ''] = process.argv.slice(2);

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

async function open() {
  return openStorage({ dataDir, databaseUrl: null, clock: systemClock, log: silentLog });
}

async function lay(): Promise<void> {
  const storage = await open();
  await storage.ledger.keepVersions([{ version: versionOfText(madeText), text: madeText }]);
  await storage.close();
  layLedger(dataDir, Number(count));
  tell({ fileMb: megabytes((await stat(join(dataDir, 'ametibot.db'))).size) });
}

/** Alone in its process, so that the peak is its own. */
async function verify(): Promise<void> {
  const { ledger, ...storage } = await open();
  const { ms, result } = await timed(() => verifyLedger(ledger, null));
  await storage.close();
  if (result.chain.kind !== 'whole' || result.beside.length > 0)
    throw new Error(`It is not whole: ${JSON.stringify(result)}`);
  tell({ ms, peakMb: peakMegabytes() });
}

/** What the bot asks of it: a press, one person's events, and everybody's for the report. */
async function ask(): Promise<void> {
  const { ledger, ...storage } = await open();
  const presses: number[] = [];
  for (let at = 0; at < 50; at += 1) {
    const person = { aadObjectId: `uus-${at}`, name: `Uus ${at}` };
    presses.push((await timed(() => ledger.append(aDraft({ person })))).ms);
  }
  const one = await timed(() => ledger.eventsOf('p-7'));
  const before = process.memoryUsage.rss();
  const everybody = await timed(() => readStandings(ledger, madeCollection));
  const everybodyMb = megabytes(process.memoryUsage.rss() - before);
  await storage.close();
  tell({
    presses,
    oneMs: one.ms,
    everybodyMs: everybody.ms,
    // Asked of the standings after their memory was read: they are still there.
    stands: everybody.result.of('p-7', 'amet-7').kind,
    everybodyMb,
  });
}

const acts: Readonly<Record<string, () => Promise<void>>> = { lay, verify, ask };
await acts[act]?.();
