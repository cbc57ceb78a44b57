import { lastAcknowledged, stateOf, type EventsByPerson } from './acknowledgements/index.js';
import type { Collection } from './descriptions/index.js';
import type { Acknowledged } from './reminders/index.js';

/** When each has acknowledged the version that holds now, as the ledger has it; who does not agree has not. */
export function acknowledgedBy(events: EventsByPerson, collection: Collection): Acknowledged {
  const versions = new Map(collection.map(({ id, version }) => [id, version]));
  return (aadObjectId, descriptionId) => {
    const version = versions.get(descriptionId);
    const own = (events.get(aadObjectId) ?? []).filter(({ position }) => position === descriptionId);
    if (version === undefined || stateOf(own, version).kind !== 'acknowledged') return null;
    const at = lastAcknowledged(own)?.at;
    return at === undefined ? null : new Date(at);
  };
}
