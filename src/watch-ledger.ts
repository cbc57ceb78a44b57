import { headInWords, isSetBack, LedgerEvent, type LedgerStore } from './acknowledgements/index.js';
import { canonicalText, type Collection } from './descriptions/index.js';
import { everyBySystemClock, oneDay, type Clock, type Every, type Log } from './ground/index.js';

interface LedgerWatchParts {
  readonly log: Log;
  readonly clock: Clock;
  readonly every?: Every;
}

/**
 * Keeps the text of every version that is in force, before anybody is shown it, and tells the log at the start and each
 * day where the ledger ends: a log that is kept elsewhere shows if somebody writes the ledger anew. The last event alone
 * is looked at besides, for that costs nothing: whether it is the noted end, and of no time that is still to come.
 */
export async function watchLedger(
  ledger: Pick<LedgerStore, 'head' | 'keepVersions' | 'walk'>,
  collection: Collection,
  { log, clock, every = everyBySystemClock }: LedgerWatchParts,
): Promise<{ readonly close: () => void; readonly keep: (collection: Collection) => Promise<void> }> {
  const tell = async () => {
    const head = await ledger.head();
    log.info({ end: headInWords(head) }, 'The ledger of acknowledgements ends here');
    if (head.sequence === 0) return;
    const last = await eventBehind(ledger, head.sequence - 1);
    if (last?.hash !== head.hash)
      log.error(
        { end: headInWords(head) },
        'The ledger of acknowledgements does not end with the event that the bot noted as its last; npm run ledger -- verify says more',
      );
    else if (isSetBack(clock.now().toISOString(), last.at))
      log.warn(
        { last: last.at },
        'The clock of this machine is behind the last event of the ledger, and receipts get their time by it: set it right; where it was ahead on that day, the time of that event is wrong',
      );
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

async function eventBehind(
  ledger: Pick<LedgerStore, 'walk'>,
  after: number,
): Promise<LedgerEvent | undefined> {
  for await (const found of ledger.walk(after)) return LedgerEvent.safeParse(found).data;
  return undefined;
}
