import { lastAcknowledged, type LedgerStore } from './acknowledgements/index.js';
import { differencesOf, readCanonicalText, type Difference } from './descriptions/index.js';
import type { Recipient } from './reminders/index.js';

/** What is new since the person last acknowledged; `null` where they never have, or that text is not kept. */
export function changesSince(
  ledger: Pick<LedgerStore, 'eventsOf' | 'findVersion'>,
): (recipient: Recipient) => Promise<readonly Difference[] | null> {
  return async ({ aadObjectId, descriptions }) => {
    const events = await ledger.eventsOf(aadObjectId);
    const changes: Difference[] = [];
    for (const description of descriptions) {
      const last = lastAcknowledged(events.filter(({ position }) => position === description.id));
      const kept = last === undefined ? null : await ledger.findVersion(last.version);
      const before = kept === null ? undefined : readCanonicalText(kept.text);
      if (before === undefined) return null;
      changes.push(...differencesOf(before, description));
    }
    return changes;
  };
}
