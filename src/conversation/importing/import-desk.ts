import type { DocumentFile, FileReport, Publication } from '../../documents/index.js';
import type { Clock } from '../../ground/index.js';
import type { Teller } from '../talk/teller.js';

/** What the conversation leans on where HR sends documents. */
export interface ImportDesk {
  /** Reads documents, one after the other, against what is published now; keeps nothing. */
  readonly read: (documents: AsyncIterable<DocumentFile>) => Promise<readonly FileReport[]>;
  /** Keeps what was read; when it resolves, the library holds it. */
  readonly publish: (files: readonly FileReport[]) => Promise<Publication>;
  /** Ends when an answer should not wait any longer. */
  readonly patience: () => Promise<unknown>;
  /** Asked anew each time: the bot is up later than the conversation. */
  readonly teller: () => Teller;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Something could not be published; the person has an answer all the same. */
  readonly onFailure: (error: unknown, what: string) => void;
}
