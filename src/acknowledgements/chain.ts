import { createHash } from 'node:crypto';
import type { LedgerEvent, UnsealedEvent } from './event.js';

/** Where the chain ends: how many events there are, and the hash of the last. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** What the first event names as the hash before it. */
const firstPrevious = '0'.repeat(64);
export const emptyHead: Head = { sequence: 0, hash: firstPrevious };

/** The name of this way of writing an event down: another way would be another name, and so another hash. */
const format = 'ametibot-ledger-1';

/**
 * What is hashed of an event: a JSON array of these values in this order, without blanks, in UTF-8. It is told in
 * docs/acknowledgements.md, so that an auditor can compute it with other means.
 */
export function canonicalEvent(event: Omit<LedgerEvent, 'hash'>): string {
  return JSON.stringify([
    format,
    event.sequence,
    event.kind,
    event.person,
    event.position,
    event.version,
    event.at,
    event.activity,
    event.receipt,
    event.by,
    event.words,
    event.previous,
  ]);
}

export function hashOf(event: Omit<LedgerEvent, 'hash'>): string {
  return createHash('sha256').update(canonicalEvent(event)).digest('hex');
}

/** Gives an event its place behind the head. */
export function seal(event: UnsealedEvent, head: Head): LedgerEvent {
  const placed = { ...event, sequence: head.sequence + 1, previous: head.hash };
  return { ...placed, hash: hashOf(placed) };
}

export function headAt({ sequence, hash }: LedgerEvent): Head {
  return { sequence, hash };
}
