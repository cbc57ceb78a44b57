import type { EventKind, LedgerEvent } from './event.js';

/** Where a person stands with the newest version of the description of their position. */
export type State =
  | { readonly kind: 'not-issued' }
  /** The card was sent. */
  | { readonly kind: 'issued'; readonly event: LedgerEvent }
  /** The person asked for the card, or HR took their acknowledgement back. */
  | { readonly kind: 'seen'; readonly event: LedgerEvent }
  | { readonly kind: 'acknowledged'; readonly event: LedgerEvent }
  /** An earlier version was acknowledged, and a newer one is out. */
  | { readonly kind: 'outdated'; readonly event: LedgerEvent }
  /** The person does not agree with it, and has not acknowledged it. */
  | { readonly kind: 'disputed'; readonly event: LedgerEvent };

export const stateKinds = ['acknowledged', 'outdated', 'disputed', 'seen', 'issued', 'not-issued'] as const;
export type StateKind = State['kind'];

/**
 * What an event makes of where one version stands; `null` where it changes nothing. A card that is sent again takes
 * nothing back, and neither does a dispute: who has acknowledged has read, whether they agree or not.
 */
export function movedBy(event: EventKind, state: StateKind): Exclude<StateKind, 'not-issued'> | null {
  switch (event) {
    case 'issued':
      return state === 'not-issued' ? 'issued' : null;
    case 'seen':
      return state === 'not-issued' || state === 'issued' ? 'seen' : null;
    case 'acknowledged':
      return state === 'acknowledged' ? null : 'acknowledged';
    case 'disputed':
      return state === 'acknowledged' ? null : 'disputed';
    case 'withdrawn':
      return state === 'acknowledged' ? 'seen' : null;
  }
}

function stepped(state: State, event: LedgerEvent): State {
  const kind = movedBy(event.kind, state.kind);
  return kind === null ? state : { kind, event };
}

/** Where one version stands; `events` are those of one person and one position, in the order of the ledger. */
function stateOfVersion(events: readonly LedgerEvent[], version: string): State {
  return events.filter((event) => event.version === version).reduce<State>(stepped, { kind: 'not-issued' });
}

/**
 * Where somebody stands now: `events` are those of one person and one position in the order of the ledger, `current`
 * is the version that is in force. Somebody who acknowledged an earlier version is outdated, whether the newer one has
 * been sent to them yet or not, until they acknowledge it or say that they do not agree.
 */
export function stateOf(events: readonly LedgerEvent[], current: string): State {
  const now = stateOfVersion(events, current);
  if (now.kind === 'acknowledged' || now.kind === 'disputed') return now;
  const earlier = lastAcknowledged(events);
  return earlier === undefined ? now : { kind: 'outdated', event: earlier };
}

/** The acknowledgement given last of those that still stand, of whichever version. */
export function lastAcknowledged(events: readonly LedgerEvent[]): LedgerEvent | undefined {
  return standingReceipts(events).at(-1);
}

/** The acknowledgements that were not withdrawn, oldest first; one a version. */
export function standingReceipts(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  return events.filter((event) => event.kind === 'acknowledged' && !isWithdrawn(event, events));
}

/** Whether HR has taken back this very acknowledgement: withdrawn after it, before it was given anew. */
export function isWithdrawn(receipt: LedgerEvent, events: readonly LedgerEvent[]): boolean {
  return events.some(
    (event) =>
      event.kind === 'withdrawn' &&
      event.person === receipt.person &&
      event.position === receipt.position &&
      event.version === receipt.version &&
      event.sequence > receipt.sequence,
  );
}
