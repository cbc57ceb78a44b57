import type { Reply } from './reply.js';

/** What became of words that the bot spoke first. */
export type Telling =
  | { readonly kind: 'sent'; readonly activityId: string | null }
  /** The bot has no personal chat with them: not installed, removed, or never met. */
  | { readonly kind: 'not-met' }
  /** It was not delivered, or nobody knows whether it was; why is for the log. */
  | { readonly kind: 'failed'; readonly reason: string; readonly mayHaveArrived: boolean };

/** Speaks first to somebody, in their personal chat. Never fails: what became of it is a value. */
export interface Teller {
  tell(aadObjectId: string, message: Reply): Promise<Telling>;
}

/** Where nobody can be reached: in the terminal, and before the bot is up. */
export const nobodyReached: Teller = { tell: async () => ({ kind: 'not-met' }) };
