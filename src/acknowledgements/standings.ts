import { plainObjectId } from '../ground/index.js';
import type { Collection } from '../descriptions/index.js';
import type { Step } from './event.js';
import { movedBy, type StateKind } from './state.js';
import type { LedgerStore } from './store.js';

/** Where somebody stands with the version in force of one description, and since when. */
export interface Standing {
  readonly kind: StateKind;
  readonly at: Date | null;
}

/**
 * Where everybody stands. Of a ledger of any length it holds what stands and no event: where each person is with each
 * description, and the acknowledgements that were not withdrawn. The same as `stateOf` and `lastAcknowledged` tell of
 * one person's events.
 */
export interface Standings {
  of(aadObjectId: string, position: string): Standing;
  /** When the acknowledgement was given that was given last of those that still stand, of whichever version. */
  lastAcknowledged(aadObjectId: string, position: string): Date | null;
  /** Whether they said that they do not agree with the version in force; acknowledging does not take that back. */
  hasDisputed(aadObjectId: string, position: string): boolean;
  /** When HR took back the acknowledgement of the version in force; `null` where it did not. */
  takenBackAt(aadObjectId: string, position: string): Date | null;
}

/** An acknowledgement that stands, and those before it. */
interface Receipt {
  readonly version: string;
  readonly at: number;
  readonly before: Receipt | null;
}

/** Of one person and one position; of several the first leads to the others. */
interface Held {
  readonly position: string;
  kind: StateKind;
  at: number;
  hasDisputed: boolean;
  /** 0 where nothing was. */
  takenBack: number;
  receipts: Receipt | null;
  readonly next: Held | null;
}

function without(receipts: Receipt | null, version: string): Receipt | null {
  if (receipts === null) return null;
  const before = without(receipts.before, version);
  if (receipts.version === version) return before;
  return before === receipts.before ? receipts : { ...receipts, before };
}

class HeldStandings implements Standings {
  private readonly byPerson = new Map<string, Held>();
  /** The versions in force. The texts of a million rows are told apart from each other: one of each is held. */
  private readonly positions: ReadonlyMap<string, { readonly id: string; readonly version: string }>;
  private readonly versions = new Map<string, string>();

  constructor(collection: Collection) {
    this.positions = new Map(collection.map(({ id, version }) => [id, { id, version }]));
  }

  /** Steps come in the order of the ledger. */
  take({ aadObjectId, kind, position, version, at }: Step): void {
    const described = this.positions.get(position);
    if (described === undefined) return;
    const held = this.find(aadObjectId, position) ?? this.begin(aadObjectId, described.id);
    const moved = version === described.version ? movedBy(kind, held.kind) : null;
    if (moved !== null) [held.kind, held.at] = [moved, Date.parse(at)];
    if (kind === 'disputed' && version === described.version) held.hasDisputed = true;
    if (kind === 'withdrawn' && moved !== null) held.takenBack = held.at;
    if (kind === 'withdrawn') held.receipts = without(held.receipts, version);
    else if (kind === 'acknowledged')
      held.receipts = { version: this.shared(version), at: Date.parse(at), before: held.receipts };
  }

  of(aadObjectId: string, position: string): Standing {
    const held = this.find(plainObjectId(aadObjectId), position);
    if (held === undefined) return { kind: 'not-issued', at: null };
    const { kind, at, receipts } = held;
    if (kind === 'acknowledged' || kind === 'disputed') return { kind, at: new Date(at) };
    if (receipts !== null) return { kind: 'outdated', at: new Date(receipts.at) };
    return { kind, at: kind === 'not-issued' ? null : new Date(at) };
  }

  lastAcknowledged(aadObjectId: string, position: string): Date | null {
    const receipts = this.find(plainObjectId(aadObjectId), position)?.receipts ?? null;
    return receipts === null ? null : new Date(receipts.at);
  }

  hasDisputed(aadObjectId: string, position: string): boolean {
    return this.find(plainObjectId(aadObjectId), position)?.hasDisputed ?? false;
  }

  takenBackAt(aadObjectId: string, position: string): Date | null {
    const at = this.find(plainObjectId(aadObjectId), position)?.takenBack ?? 0;
    return at === 0 ? null : new Date(at);
  }

  private find(aadObjectId: string, position: string): Held | undefined {
    let held = this.byPerson.get(aadObjectId) ?? null;
    while (held !== null && held.position !== position) held = held.next;
    return held ?? undefined;
  }

  private begin(aadObjectId: string, position: string): Held {
    const next = this.byPerson.get(aadObjectId) ?? null;
    const held: Held = {
      position,
      kind: 'not-issued',
      at: 0,
      hasDisputed: false,
      takenBack: 0,
      receipts: null,
      next,
    };
    this.byPerson.set(aadObjectId, held);
    return held;
  }

  private shared(version: string): string {
    const known = this.versions.get(version);
    if (known === undefined) this.versions.set(version, version);
    return known ?? version;
  }
}

/** Walks the ledger once, a page at a time. */
export async function readStandings(
  ledger: Pick<LedgerStore, 'walkSteps'>,
  collection: Collection,
): Promise<Standings> {
  const standings = new HeldStandings(collection);
  for await (const page of ledger.walkSteps()) for (const step of page) standings.take(step);
  return standings;
}
