import { headInWords, type LedgerStore } from './acknowledgements/index.js';
import { canonicalText, type Collection } from './descriptions/index.js';
import { everyBySystemClock, oneDay, type Log } from './ground/index.js';

/**
 * Keeps the text of every version that is in force, before anybody is shown it, and tells the log at the start and each
 * day where the ledger ends: a log that is kept elsewhere shows if somebody writes the ledger anew.
 */
export async function watchLedger(
  ledger: Pick<LedgerStore, 'head' | 'keepVersions'>,
  collection: Collection,
  log: Log,
  every = everyBySystemClock,
): Promise<{ readonly close: () => void; readonly keep: (collection: Collection) => Promise<void> }> {
  const tell = async () => {
    const end = headInWords(await ledger.head());
    log.info({ end }, 'The ledger of acknowledgements ends here');
  };
  const keep = async (those: Collection) =>
    ledger.keepVersions(those.map((each) => ({ version: each.version, text: canonicalText(each) })));
  await keep(collection);
  await tell();
  const close = every(() => {
    tell().catch((error: unknown) => log.warn({ err: error }, 'The end of the ledger could not be told'));
  }, oneDay);
  return { close, keep };
}
