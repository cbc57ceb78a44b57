import type { Head } from './chain.js';
import type { Draft, KnownPerson, LedgerEvent, Step, Words } from './event.js';

/** What became of a draft. */
export type Appended =
  | { readonly kind: 'appended'; readonly event: LedgerEvent }
  | { readonly kind: 'already'; readonly event: LedgerEvent }
  /** It was this very press that was recorded, and taken back since. */
  | { readonly kind: 'taken-back'; readonly event: LedgerEvent }
  | { readonly kind: 'nothing-to-withdraw' };

/** An acknowledgement that was asked for by its number. */
export interface FoundReceipt {
  readonly event: LedgerEvent;
  /** `null` where the person has been erased. */
  readonly person: KnownPerson | null;
  /** What was taken back, if it was. */
  readonly withdrawn: LedgerEvent | null;
}

/** What was written with an event, and what shows that it was this. */
interface SaltedWords extends Words {
  readonly salt: string;
}

/** An event with what is kept beside it and may be erased. */
export interface ToldEvent {
  readonly event: LedgerEvent;
  readonly person: KnownPerson | null;
  readonly by: KnownPerson | null;
  readonly words: SaltedWords | null;
}

/** A version that was once shown to somebody. */
export interface KeptVersion {
  readonly version: string;
  /** The canonical text: see canonicalText of descriptions/. */
  readonly text: string;
  /** When the bot first had it. */
  readonly since: Date;
}

/** Words with the salt of their commitment. */
export interface KeptWords {
  readonly sequence: number;
  readonly salt: string;
  readonly words: Words;
}

/** Where the ledger is kept. Its promises fail with an AmetibotError and nothing else. */
export interface LedgerStore {
  /**
   * Appends what `decideAppend` lets through, under a lock that holds over all processes, so that the chain stays
   * whole. Many drafts that come together may be one write. Doing it twice does it once.
   */
  append(draft: Draft): Promise<Appended>;
  /** A person's events, in the order of the ledger. */
  eventsOf(aadObjectId: string): Promise<readonly LedgerEvent[]>;
  /** The events of everybody who is not erased, in the order of the ledger, a page at a time: see `readStandings`. */
  walkSteps(): AsyncIterable<readonly Step[]>;
  findReceipt(number: string): Promise<FoundReceipt | null>;
  /** What was written with an event; `null` where nothing was, or it has been erased. */
  findWords(sequence: number): Promise<Words | null>;
  /** Keeps the texts, each once; gives nothing back for those that were kept before. */
  keepVersions(versions: readonly { readonly version: string; readonly text: string }[]): Promise<void>;
  findVersion(version: string): Promise<KeptVersion | null>;
  /** When the bot first had each version that it has kept. */
  versionDates(): Promise<ReadonlyMap<string, Date>>;
  head(): Promise<Head>;
  /** The chain behind that sequence as it stands, unchecked, a piece at a time; behind 0 it is all, below 1 too. */
  walk(after: number): AsyncIterable<unknown>;
  /** The whole with names and words, for the export; of events that are no events `onNoEvent` alone hears. */
  tell(onNoEvent?: () => void): AsyncIterable<ToldEvent>;
  walkWords(): AsyncIterable<KeptWords>;
  walkVersions(): AsyncIterable<KeptVersion>;
}
