import { extname } from 'node:path';
import {
  accountInWords,
  behindInWords,
  besideInWords,
  exportCsv,
  exportJsonLines,
  goneInWords,
  headInWords,
  keepAccount,
  misfitCure,
  misfitInWords,
  readHead,
  setBackInWords,
  verifyLedger,
  type Head,
} from '../acknowledgements/index.js';
import { readConfig, readEnvironment } from '../config.js';
import { silentLog, systemClock } from '../ground/index.js';
import { openToRead, type LedgerToRead } from '../storage/index.js';
import { readArguments, runCommand } from './terminal/command.js';
import { writeForOwner } from './terminal/write-for-owner.js';
import { withProgressBar } from './terminal/progress-bar.js';

const usage = `npm run ledger -- verify [--head SEQUENCE:HASH]   walks the whole ledger of acknowledgements; ends with 1 at the first
                                                 event that does not fit. --head is an end that you have kept
npm run ledger -- export FILE                    writes the ledger: FILE.csv for a spreadsheet, FILE.jsonl for programs;
                                                 ends with 1 where an event that the bot noted is not in it, or is
                                                 not as the bot wrote it

What the ledger proves and what not: docs/acknowledgements.md.

npm run ledger -- verify [--head NUMBER:RÄSI]    kontrollib kogu tutvumise kinnituste raamatut; lõpeb veaga 1, kui mõni
                                                 sündmus ei sobi. --head on raamatu lõpp, mille oled mujal hoidnud
npm run ledger -- export FAIL                    kirjutab raamatu faili: .csv tabeliks, .jsonl programmidele;
                                                 lõpeb veaga 1, kui mõni kirja pandud sündmus failist puudub või
                                                 ei ole enam selline, nagu see kirja pandi
`;

type Order =
  | { readonly kind: 'verify'; readonly known: Head | null }
  | { readonly kind: 'export'; readonly file: string; readonly format: 'csv' | 'jsonl' };

function readOrder(words: readonly string[]): Order | string {
  const read = readArguments({ allowPositionals: true, options: { head: { type: 'string' } } }, words);
  if (typeof read === 'string') return read;
  const [act, file, ...more] = read.positionals;
  const { head } = read.values;
  if (act === 'verify' && file === undefined) return readVerify(head);
  if (act !== 'export' || head !== undefined || more.length > 0)
    return 'Say what to do: verify, or export FILE.';
  const format = extname(file ?? '').toLowerCase();
  if (file === undefined || (format !== '.csv' && format !== '.jsonl'))
    return 'Name a file that ends in .csv or .jsonl.';
  return { kind: 'export', file, format: format === '.csv' ? 'csv' : 'jsonl' };
}

function readVerify(head: string | undefined): Order | string {
  const known = head === undefined ? null : readHead(head);
  if (known === undefined)
    return '--head is a number, a colon and 64 hexadecimal digits, as the log has them.';
  return { kind: 'verify', known };
}

function eventsInWords(count: number): string {
  return `${count} ${count === 1 ? 'event' : 'events'}`;
}

/** Gives the exit code: 1 where something does not fit. */
async function verify(ledger: LedgerToRead, known: Head | null): Promise<number> {
  const { sequence: all } = await ledger.head();
  const { chain, beside, gone, setBack, behind } = await withProgressBar('events', async (onDone) =>
    verifyLedger(ledger, known, (done) => onDone(done, all)),
  );
  if (chain.kind === 'broken') {
    const upTo = `The events before it fit; the last of them is ${headInWords(chain.after)}.`;
    const further = [
      ...(behind === null ? [] : behindInWords(behind)),
      ...setBackInWords(setBack),
      misfitCure,
    ];
    process.stdout.write(`${[misfitInWords(chain.misfit), upTo, ...further].join('\n')}\n`);
    return 1;
  }
  // What does not fit first: whoever reads one line reads no comfort.
  for (const misfit of beside) process.stdout.write(`${besideInWords(misfit)}\n`);
  const found =
    beside.length === 0
      ? 'The chain is whole'
      : 'What is kept beside the chain does not fit; the chain alone is whole';
  const against = known === null ? '' : ` It goes on from the end that you kept (${known.sequence}).`;
  process.stdout.write(`${found}: ${eventsInWords(chain.head.sequence)}.${against}\n`);
  process.stdout.write(`Its end: ${headInWords(chain.head)}\n`);
  for (const line of [...goneInWords(gone), ...setBackInWords(setBack)]) process.stdout.write(`${line}\n`);
  if (beside.length > 0) process.stdout.write(`${misfitCure}\n`);
  if (known === null)
    process.stdout.write(
      'Keep this end elsewhere, and give it with --head next time: only so it shows if all was written anew.\n',
    );
  return beside.length > 0 ? 1 : 0;
}

/** What of the ledger is not as the bot wrote it: whoever has only the file cannot see it there. */
async function misfitsIn(ledger: LedgerToRead): Promise<readonly string[]> {
  const { chain, beside } = await verifyLedger(ledger, null);
  const found = chain.kind === 'broken' ? [misfitInWords(chain.misfit)] : beside.map(besideInWords);
  return found.length === 0 ? [] : [...found, 'The file has it as it stands.'];
}

/** Gives the exit code: 1 where the file is written, and is not all that the bot noted, as it wrote it. */
async function exportTo(
  ledger: LedgerToRead,
  { file, format }: Extract<Order, { kind: 'export' }>,
): Promise<number> {
  const { counted, account } = keepAccount(ledger, await ledger.head());
  await writeForOwner(file, format === 'csv' ? exportCsv(counted) : exportJsonLines(counted));
  const found = account();
  const lacking = accountInWords(found);
  const amiss = lacking.length > 0 ? lacking : await misfitsIn(ledger);
  for (const line of amiss) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${file}: ${eventsInWords(found.written)}. It names people: keep it where only those see it who may.\n`,
  );
  return amiss.length > 0 ? 1 : 0;
}

async function run(order: Order): Promise<number> {
  const { dataDir, databaseUrl } = readConfig(readEnvironment());
  const { ledger, ...storage } = await openToRead({
    dataDir,
    databaseUrl,
    clock: systemClock,
    log: silentLog,
  });
  try {
    return await (order.kind === 'verify' ? verify(ledger, order.known) : exportTo(ledger, order));
  } finally {
    await storage.close();
  }
}

await runCommand({ usage, readOrder, run });
