import type { Reference } from './delivery.js';

/** What came of one request to Teams. Nothing here is judged: see `nextAfter`. */
export type Posted =
  /** `id` is the message's, or the new conversation's. */
  | { readonly kind: 'taken'; readonly id: string }
  /** Teams answered, and not with yes. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Such as `ConversationBlockedByUser`; empty where Teams gave none. */
      readonly code: string;
      /** Milliseconds. */
      readonly retryAfter: number | null;
      readonly text: string;
    }
  /** Nothing has left this machine: no connection, or no token to go with it. */
  | { readonly kind: 'unsent'; readonly text: string }
  /** No answer came: nobody knows whether Teams took it. */
  | { readonly kind: 'silent'; readonly text: string };

/** A card and its sentence, as they travel. */
export interface Letter {
  readonly card: object;
  readonly summary: string;
}

/** Each method makes exactly one request, repeats nothing, and never throws for what Teams does. */
export interface Messenger {
  send(to: Reference, letter: Letter): Promise<Posted>;
  /** Writes over a message that was sent before. */
  update(to: Reference, activityId: string, letter: Letter): Promise<Posted>;
  /** Opens the person's chat anew; `taken` with the conversation's new id. */
  reopen(to: Reference): Promise<Posted>;
}
