import { isWithdrawn, type LedgerEvent, type LedgerStore } from '../../acknowledgements/index.js';
import type { Written } from '../../cards/index.js';

type Keeper = Pick<LedgerStore, 'findWords'>;

/** The dispute written last of that version; `events` are those of one person and one position. */
export async function lastDispute(
  events: readonly LedgerEvent[],
  version: string,
  ledger: Keeper,
): Promise<Written | null> {
  return writtenWith(
    events.findLast((event) => event.kind === 'disputed' && event.version === version),
    ledger,
  );
}

/** Why the acknowledgement of that version does not stand any more; `null` where none was taken back, or one given anew. */
export async function lastWithdrawal(
  events: readonly LedgerEvent[],
  version: string,
  ledger: Keeper,
): Promise<Written | null> {
  const ofVersion = events.filter((event) => event.version === version);
  const given = ofVersion.findLast(({ kind }) => kind === 'acknowledged');
  if (given === undefined || !isWithdrawn(given, ofVersion)) return null;
  return writtenWith(
    ofVersion.findLast(({ kind }) => kind === 'withdrawn'),
    ledger,
  );
}

async function writtenWith(event: LedgerEvent | undefined, ledger: Keeper): Promise<Written | null> {
  if (event === undefined) return null;
  const words = await ledger.findWords(event.sequence);
  return words === null ? null : { ...words, at: new Date(event.at) };
}
