import { readStandings, type LedgerStore } from './acknowledgements/index.js';
import type { Collection } from './descriptions/index.js';
import type { Acknowledged } from './reminders/index.js';

/** When each has acknowledged the version that holds now, as the ledger has it; who does not agree has not. */
export async function acknowledgedBy(
  ledger: Pick<LedgerStore, 'walkSteps'>,
  collection: Collection,
): Promise<Acknowledged> {
  const standings = await readStandings(ledger, collection);
  return (aadObjectId, descriptionId) =>
    standings.of(aadObjectId, descriptionId).kind === 'acknowledged'
      ? standings.lastAcknowledged(aadObjectId, descriptionId)
      : null;
}
