import type { FetchFault } from '../../cards/index.js';
import type { InHand } from './in-hand.js';

/** What a person said, freed of Teams: the words, in which conversation, and who said it. */
export interface Asked {
  /** The person's words, mention of the bot removed; may be empty, very long, or anything else. */
  readonly text: string;
  /** The conversation's id: what was said before is remembered by it. */
  readonly conversation: string;
  /** The person's Microsoft Entra object id, by which the roster knows them; `null` where the channel gave none. */
  readonly aadObjectId: string | null;
  /** `false` in a group chat or a channel, where others read along. */
  readonly personal?: boolean;
  /** The channel's id of the message: the ledger notes what a card was shown for. */
  readonly activityId?: string | null;
}

/** What the person gets: one Adaptive Card, and the same in a plain sentence for notifications and screen readers. */
export interface Reply {
  readonly card: object;
  readonly summary: string;
  /** The kind of the answer, where the reply is one: then the person may say what they think of it. */
  readonly answerKind?: string;
  /** What may be gone on from, where it is no answer from the descriptions. */
  readonly inHand?: InHand;
}

/** A file that somebody sent. It is fetched only when it may be read. */
export interface SentFile {
  readonly name: string;
  /** Never fails: what became of it is a value. */
  readonly fetch: () => Promise<FetchedFile>;
}

export type FetchedFile =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-fetched'; readonly why: FetchFault };

/** A message that brings files. */
export interface Sent {
  readonly files: readonly SentFile[];
  readonly aadObjectId: string | null;
  readonly personal: boolean;
  /** Of the person's client: a file says nothing of the language of the talk. */
  readonly language: 'et' | 'en';
}

/** A button that sends data instead of words. */
export interface Pressing {
  readonly verb: string;
  /** As the client sent it: whatever somebody made of it. */
  readonly data: unknown;
  readonly aadObjectId: string | null;
  readonly activityId: string | null;
  /** Where it was pressed, without the thread of a channel. */
  readonly conversation: string;
  /** The message with the card; `null` where the channel did not say. */
  readonly cardId: string | null;
  readonly personal: boolean;
  /** Of the person's client. */
  readonly language: 'et' | 'en';
}

export type PressAnswer =
  /** The card that takes the place of the one with the button. */
  | { readonly kind: 'card'; readonly reply: Reply }
  /** Nothing was done, and the card stays: the sentence says why. */
  | { readonly kind: 'failed'; readonly sentence: string }
  /** A file is there for whoever pressed; the card stays. */
  | { readonly kind: 'file'; readonly offer: FileOffer }
  /** No button of this bot, or of another version of it. */
  | { readonly kind: 'unknown' };

/** A file that may be fetched: it is made when the person has agreed to have it stored. */
export interface FileOffer {
  readonly name: string;
  readonly description: string;
  /** Bytes, as it would be now. */
  readonly size: number;
  /** Comes back with the person's consent. */
  readonly context: Readonly<Record<string, string>>;
  /** Said beside the offer. */
  readonly said: string;
  /** Said instead of it where files do not travel. */
  readonly otherwise: string;
}

/** Somebody agreed to have a file stored. */
export interface FileAsked {
  /** As the client sent it back: whatever somebody made of it. */
  readonly context: unknown;
  readonly aadObjectId: string | null;
  readonly personal: boolean;
  /** Of the person's client. */
  readonly language: 'et' | 'en';
}

export type MadeFile =
  | { readonly kind: 'made'; readonly name: string; readonly content: Uint8Array }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A thumb under a reply. */
export interface Rated {
  /** An opaque key of the reply that was rated: a later thumb under it takes the earlier one's place. */
  readonly tap: string;
  readonly verdict: 'up' | 'down';
  readonly comment: string | null;
  /** What had been asked, and the kind of the answer; empty where nobody remembers. */
  readonly text: string;
  readonly answerKind: string;
  readonly aadObjectId: string | null;
}

/** The whole of the bot's conversation as the Teams side sees it. */
export interface Colleague {
  reply(asked: Asked): Promise<Reply>;
  /** Looks at the files that somebody sent. */
  take(sent: Sent): Promise<Reply>;
  /** Does what a button asks for. What could not be recorded or published is said; what else breaks is thrown. */
  press(pressing: Pressing): Promise<PressAnswer>;
  /** Makes a file that was offered, for whoever may have it. */
  file(asked: FileAsked): Promise<MadeFile>;
  /** Notes what the person thinks of a reply; never fails. */
  rate(rated: Rated): Promise<void>;
  /** Said once when the bot is installed or somebody joins: what it can do. */
  welcome(language: 'et' | 'en'): Reply;
}
