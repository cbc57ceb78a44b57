import type { Clock, Log } from '../ground/index.js';
import type { Campaign } from './campaign.js';
import { nextAfter, type Next } from './decide.js';
import type { Letter, Messenger, Posted } from './messenger.js';
import type { Claim, Settlement } from './store.js';

/** What came of somebody who was taken from the queue. */
export interface Settled {
  readonly claim: Claim;
  readonly settlement: Settlement;
}

/** Somebody who can be written to, with what they get. */
export interface Ready {
  readonly claim: Claim;
  readonly letter: Letter;
}

/** What a post needs. */
export interface PostParts {
  readonly messenger: Messenger;
  /** What this person gets; `null` where there is nobody left to get it. */
  readonly letterFor: (campaign: Campaign, aadObjectId: string) => Promise<Letter | null>;
  /** A person's chat has been opened anew. */
  readonly onReopened: (from: NonNullable<Claim['reference']>, conversation: string) => Promise<void>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

/** After something failed before the post: all that a post needs is read from a store, which may be away. Milliseconds. */
const untilReady = 5_000;

/** Those who can be written to, each with what they get; the others are settled at once. One's failure is nobody else's. */
export async function withLetters(
  claims: readonly Claim[],
  { letterFor, clock, log }: PostParts,
  settle: (settled: Settled) => void,
): Promise<readonly Ready[]> {
  const ready: Ready[] = [];
  for (const claim of claims) {
    const { id, campaign, aadObjectId, reference } = claim;
    if (reference === null) {
      settle({ claim, settlement: { id, kind: 'unreachable', reason: 'no-conversation', detail: '' } });
      continue;
    }
    try {
      const letter = await letterFor(campaign, aadObjectId);
      if (letter !== null) ready.push({ claim, letter });
      else settle({ claim, settlement: { id, kind: 'refused', reason: 'left', detail: '' } });
    } catch (error) {
      log.warn({ err: error, campaign: campaign.id }, 'A reminder could not be written; tried again soon');
      settle({ claim, settlement: notYet(claim, clock) });
    }
  }
  return ready;
}

/** Nothing has left yet, so it may be tried again. */
export function notYet({ id, chat }: Claim, clock: Clock): Settlement {
  return { id, kind: 'again', notBefore: new Date(clock.now().getTime() + untilReady), chat };
}

/** One request: the post, or where the chat is gone its opening, after which the person waits for the next turn. */
export async function postOne({ claim, letter }: Ready, parts: PostParts): Promise<Next> {
  const { reference, chat } = claim;
  const tried = { posts: claim.posts + 1, chat };
  if (reference === null) return { kind: 'refused', reason: 'gone', detail: '' };
  if (chat !== 'gone') return nextAfter(await parts.messenger.send(reference, letter), tried, parts.random());
  const opened = await parts.messenger.reopen(reference);
  if (opened.kind === 'taken') {
    try {
      await parts.onReopened(reference, opened.id);
    } catch (error) {
      parts.log.warn({ err: error, campaign: claim.campaign.id }, 'A chat was opened and could not be kept');
      return { kind: 'again', wait: untilReady, because: 'gone' };
    }
    return { kind: 'again', wait: 0, because: 'opened' };
  }
  // Nothing was sent yet, so even silence may be tried again; what cannot be opened once is gone.
  const met: Posted = opened.kind === 'silent' ? { ...opened, kind: 'unsent' } : opened;
  return nextAfter(met, { ...tried, chat: 'opened' }, parts.random());
}

/** What is written of it. */
export function settlementOf(next: Next, { id, reference, chat }: Claim, clock: Clock): Settlement {
  switch (next.kind) {
    case 'delivered':
      return {
        id,
        kind: 'delivered',
        activityId: next.activityId,
        conversation: reference?.conversation ?? '',
      };
    case 'refused':
      return { id, kind: 'refused', reason: next.reason, detail: next.detail };
    case 'unknown':
      return { id, kind: 'unknown', detail: next.detail };
    case 'again': {
      const notBefore = new Date(clock.now().getTime() + next.wait);
      const opening = next.because === 'gone' || next.because === 'opened' ? next.because : chat;
      return { id, kind: 'again', notBefore, chat: opening };
    }
    case 'stop':
      return { id, kind: 'withdrawn' };
  }
}
