import { z } from 'zod/v4';

/** What may happen between a person and one version of the description of their position. */
export const eventKinds = ['issued', 'seen', 'acknowledged', 'disputed', 'withdrawn'] as const;
export type EventKind = (typeof eventKinds)[number];

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * One event of the ledger. It is written once and never changed, and says nothing that would have to be erased with a
 * person: whoever acts is a pseudonym, and words that people wrote are there by their commitment alone (words.ts).
 */
export const LedgerEvent = z.object({
  /** From 1, without a gap. */
  sequence: z.int().positive(),
  kind: z.enum(eventKinds),
  /** The pseudonym of whom it concerns. */
  person: z.string().min(1),
  /** The id of the position's description. */
  position: z.string().min(1),
  /** SHA-256 of the description's canonical text. */
  version: hash,
  /** ISO 8601 in UTC. */
  at: z.string().min(1),
  /** The id that the channel gave to the message or the press behind it; `null` where there was none. */
  activity: z.string().nullable(),
  /** Of an acknowledgement: the number that the person was given. */
  receipt: z.string().nullable(),
  /** The pseudonym of who did it for somebody else: HR that withdraws. */
  by: z.string().nullable(),
  /** The commitment to what was written: a dispute's clause and comment, a withdrawal's reason. */
  words: hash.nullable(),
  /** The hash of the event before; of the first, `firstPrevious`. */
  previous: hash,
  /** SHA-256 of everything above. */
  hash,
});
export type LedgerEvent = Readonly<z.infer<typeof LedgerEvent>>;

/** An event before it has its place in the chain. */
export type UnsealedEvent = Omit<LedgerEvent, 'sequence' | 'previous' | 'hash'>;

/** Somebody as the organisation knows them; the name is as it was when they last did something here. */
export interface KnownPerson {
  readonly aadObjectId: string;
  readonly name: string;
}

/** What somebody wrote; `clause` is the place that a dispute is about. */
export interface Words {
  readonly clause: string | null;
  readonly text: string;
}

/** What somebody wants to be written in the ledger. */
export interface Draft {
  readonly kind: EventKind;
  readonly person: KnownPerson;
  readonly position: string;
  readonly version: string;
  readonly activity: string | null;
  readonly by: KnownPerson | null;
  readonly words: Words | null;
  /** Of a withdrawal: the number of the receipt that is taken back, and no other; left out, whichever stands. */
  readonly withdraws?: string;
}

/** An event as far as it moves where somebody stands, with whom it is about. */
export interface Step {
  /** In small letters. */
  readonly aadObjectId: string;
  readonly kind: EventKind;
  readonly position: string;
  readonly version: string;
  readonly at: string;
}
