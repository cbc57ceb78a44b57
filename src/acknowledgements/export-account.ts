import type { Head } from './chain.js';
import { isDated } from './export-row.js';
import type { LedgerStore } from './store.js';

/** What became of an export: whoever compares two of them is to know what is not in one. */
interface ExportAccount {
  /** So many events are in the file. */
  readonly written: number;
  /** So many the bot had noted when it began. */
  readonly noted: number;
  /** Of those that it had noted, so many are not in the file. */
  readonly missing: number;
  /** Rows of the ledger that are no events, and so are in no file. */
  readonly leftOut: number;
  /** Events whose time is none; they are in the file with the time as it stands. */
  readonly undated: readonly number[];
}

type Told = Pick<LedgerStore, 'tell' | 'walkVersions'>;

/** The same ledger, which counts what is told of it; ask for the account once it has been told. */
export function keepAccount(ledger: Told, { sequence: noted }: Head) {
  const undated: number[] = [];
  let [written, met, leftOut] = [0, 0, 0];
  async function* tell() {
    for await (const told of ledger.tell(() => (leftOut += 1))) {
      written += 1;
      // The bot may write meanwhile: what came behind the end makes up for nothing before it.
      if (told.event.sequence <= noted) met += 1;
      if (!isDated(told.event)) undated.push(told.event.sequence);
      yield told;
    }
  }
  const counted: Told = { tell, walkVersions: () => ledger.walkVersions() };
  const account = (): ExportAccount => ({ written, noted, missing: noted - met, leftOut, undated });
  return { counted, account };
}

/** Nothing where all that the bot noted is in the file as it was written. */
export function accountInWords({ noted, missing, leftOut, undated }: ExportAccount): readonly string[] {
  const lines = [
    ...(missing > 0
      ? [
          `The bot noted ${noted} events, and ${missing} of them are not in the file: gone from the ledger, or not of the shape that the bot writes.`,
        ]
      : []),
    ...(leftOut > 0
      ? [`Rows that are not of the shape that the bot writes, and were left out: ${leftOut}.`]
      : []),
    ...undated.map((sequence) => `The time of event ${sequence} is none; the file has it as it stands.`),
  ];
  return lines.length === 0
    ? []
    : [
        ...lines,
        'The bot writes no such ledger. npm run ledger -- verify names the first event that does not fit.',
      ];
}
