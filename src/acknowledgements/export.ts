import { stringify } from 'csv-stringify/sync';
import { readCanonicalText } from '../descriptions/index.js';
import { exportColumns, exportRow } from './export-row.js';
import type { LedgerStore } from './store.js';

type Exported = Pick<LedgerStore, 'tell' | 'walkVersions'>;

async function titlesOf(ledger: Exported): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for await (const { version, text } of ledger.walkVersions()) {
    const title = readCanonicalText(text)?.title;
    if (title !== undefined) titles.set(version, title);
  }
  return titles;
}

/** One JSON an event: the event as it was hashed, and who and what belong to it as far as they are not erased. */
export async function* exportJsonLines(ledger: Exported): AsyncIterable<string> {
  const titles = await titlesOf(ledger);
  for await (const { event, person, by, words } of ledger.tell()) {
    const title = titles.get(event.version) ?? null;
    yield `${JSON.stringify({ ...event, title, who: person, byWhom: by, written: words })}\n`;
  }
}

/**
 * A table for a spreadsheet. It begins with the mark of UTF-8 and parts its cells with semicolons, because a
 * spreadsheet in Estonian takes a comma for the decimal point. A cell that would be a formula is made harmless.
 */
export async function* exportCsv(ledger: Exported): AsyncIterable<string> {
  const titles = await titlesOf(ledger);
  const options = { delimiter: ';', escape_formulas: true, record_delimiter: 'windows' } as const;
  yield stringify([Object.values(exportColumns)], { ...options, bom: true });
  const columns = Object.keys(exportColumns);
  for await (const told of ledger.tell())
    yield stringify([exportRow(told, titles.get(told.event.version))], { ...options, columns });
}
