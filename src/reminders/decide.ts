import { oneMinute } from '../ground/index.js';
import type { StopReason } from './campaign.js';
import type { Refusal } from './delivery.js';
import type { Posted } from './messenger.js';
import type { Chat } from './store.js';

/** What becomes of a delivery after a post. */
export type Next =
  | { readonly kind: 'delivered'; readonly activityId: string }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string }
  | { readonly kind: 'unknown'; readonly detail: string }
  /** Teams surely did not take it, and may in a while. `opened`: the chat is there again, and nothing is sent yet. */
  | {
      readonly kind: 'again';
      /** Milliseconds. */
      readonly wait: number;
      readonly because: 'throttled' | 'crossed' | 'gone' | 'opened' | 'unsent';
    }
  /** Nobody's message will pass: the run ends, and this person's message was not sent. */
  | { readonly kind: 'stop'; readonly reason: StopReason; readonly detail: string };

/** What is known of the delivery that the post was for. */
export interface Tried {
  /** Posts so far, the one in question among them. */
  readonly posts: number;
  readonly chat: Chat;
}

/** Each of them may be posted anew, for Teams has said that it did not take it; in the end one gives up. */
const mostPosts = 10;
const shortestWait = 1_000;
const longestWait = 5 * oneMinute;
/** A network or a name server that is away comes back in minutes, if at all. */
const untilNetwork = 30_000;

/** Teams may have taken it, and may not have. */
export function leavesOpen(status: number): boolean {
  return status === 408 || status >= 500;
}

/**
 * Only what is safe to repeat is repeated. A post has no key by which Teams would know it again, so an answer that
 * leaves open whether it was taken (408, 5xx, silence) ends in `unknown`, and a person decides.
 * `random` from 0 to 1 spreads those who wait for the same moment.
 */
export function nextAfter(posted: Posted, tried: Tried, random: number): Next {
  if (posted.kind === 'taken') return { kind: 'delivered', activityId: posted.id };
  if (posted.kind === 'silent') return { kind: 'unknown', detail: posted.text };
  if (posted.kind === 'unsent')
    return again('unsent', { ...posted, retryAfter: untilNetwork }, tried, random);
  const { status, text } = posted;
  switch (status) {
    case 429:
      return again('throttled', posted, tried, random);
    case 412:
      return again('crossed', posted, tried, random);
    case 404:
      return tried.chat === 'opened'
        ? { kind: 'refused', reason: 'gone', detail: text }
        : { kind: 'again', wait: 0, because: 'gone' };
    case 401:
      return { kind: 'stop', reason: 'not-registered', detail: text };
    case 403:
      return forbidden(posted);
    case 413:
      return { kind: 'refused', reason: 'too-big', detail: text };
    default:
      return leavesOpen(status)
        ? { kind: 'unknown', detail: `${status} ${text}` }
        : { kind: 'refused', reason: 'malformed', detail: `${status} ${text}` };
  }
}

/** The body does not always carry the code that the documentation names, so the words are read too. */
function forbidden({ code, text }: Extract<Posted, { kind: 'answered' }>): Next {
  const said = `${code} ${text}`;
  if (/BotDisabledByAdmin/iu.test(said)) return { kind: 'stop', reason: 'disabled-by-admin', detail: text };
  const absent = /NotInConversationRoster|not part of the conversation/iu.test(said);
  return { kind: 'refused', reason: absent ? 'not-installed' : 'blocked', detail: text };
}

function again(
  because: 'throttled' | 'crossed' | 'unsent',
  { retryAfter, text }: { readonly retryAfter: number | null; readonly text: string },
  { posts }: Tried,
  random: number,
): Next {
  if (posts >= mostPosts)
    return { kind: 'refused', reason: because === 'unsent' ? 'no-connection' : 'busy', detail: text };
  const asked = Math.min(longestWait, retryAfter ?? shortestWait * 2 ** Math.min(posts - 1, 6));
  // Never before the moment that Teams named, and up to half as long after it.
  return { kind: 'again', wait: Math.round(Math.max(shortestWait, asked) * (1 + random / 2)), because };
}
