import { readCanonicalText } from '../descriptions/index.js';
import { csvHeader, csvLine } from '../ground/index.js';
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

/** A table for a spreadsheet, a line an event; a cell that would be a formula is made harmless. */
export async function* exportCsv(ledger: Exported): AsyncIterable<string> {
  const titles = await titlesOf(ledger);
  yield csvHeader(Object.values(exportColumns));
  const columns = Object.keys(exportColumns) as readonly (keyof typeof exportColumns)[];
  for await (const told of ledger.tell()) {
    const row = exportRow(told, titles.get(told.event.version));
    yield csvLine(columns.map((column) => String(row[column])));
  }
}
