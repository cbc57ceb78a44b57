import type { Clock, Log } from '../ground/index.js';
import type { Campaign } from './campaign.js';
import { nextAfter, type Next } from './decide.js';
import type { Letter, Messenger, Posted } from './messenger.js';
import { noNews, type PaceNews, type Slots } from './pace.js';
import type { Claim, ReminderStore, Settlement } from './store.js';

export interface SenderParts {
  readonly store: ReminderStore;
  readonly messenger: Messenger;
  /** What this person gets; `null` where there is nobody left to get it. */
  readonly letterFor: (campaign: Campaign, aadObjectId: string) => Promise<Letter | null>;
  /** A person's chat has been opened anew. */
  readonly onReopened: (from: NonNullable<Claim['reference']>, conversation: string) => Promise<void>;
  /** Resolves when nobody is being answered, or soon: answers come before reminders. */
  readonly whenQuiet: () => Promise<void>;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly random: () => number;
  readonly log: Log;
  /** This process, among those that share the store. */
  readonly by: string;
  /** Requests a second, of all processes together. */
  readonly limit: number;
}

export interface Sender {
  /** One look at the queue: writes what came of posts, and posts what is due. */
  work(): Promise<'worked' | 'idle'>;
  /** The bot has made another request to Teams, which Teams counts with these. */
  noteOther(): void;
  /** Posts no more, gives back at once what was claimed, and waits for those on their way. */
  stop(): Promise<void>;
}

/** Moments are taken for so long at once, and so long before the last ones are over. Milliseconds. */
const stretch = 200;
const ahead = 100;
/** Posts that leave within this time are marked in one act: what a crash leaves unknown is what was marked. */
const tick = 25;
/**
 * Whoever is later than this takes a new moment, or a process that was held up would post all that it missed at once. It
 * does so a few times in a row: on a machine that is always late the posts must leave all the same. Milliseconds.
 */
const tooLate = 60;
const mostDelays = 3;
const claimLease = 30_000;
/** Longer than a post may take with its wait: see the messenger's time limit. */
const attemptLease = 90_000;
const mostInFlight = 200;
const mostClaimed = 100;

/**
 * Takes people from the queue and posts to them at the pace that all processes share. What to do after a post is
 * decided in `nextAfter`; here it is only done, and everything that happened is written before the next step.
 */
export function createSender(parts: SenderParts): Sender {
  const { store, clock, wait, by, limit, log } = parts;
  let stock: readonly Claim[] = [];
  let planned: readonly Planned[] = [];
  let settled: Settlement[] = [];
  let news: PaceNews = noNews;
  let delays = 0;
  let stopping = false;
  const flying = new Set<Promise<void>>();

  const flush = async () => {
    const work = settled;
    settled = [];
    if (work.length === 0) return;
    try {
      await store.settle(by, work);
    } catch (error) {
      // Kept for the next look: else the lease would end, and what arrived would be called unknown.
      settled = [...work, ...settled];
      throw error;
    }
  };

  const note = (next: Next) => {
    const throttled = next.kind === 'again' && next.because === 'throttled' ? [next.wait] : [];
    news = {
      taken: news.taken + (next.kind === 'delivered' ? 1 : 0),
      throttled: [...news.throttled, ...throttled],
      others: news.others,
    };
  };

  const reserve = async (want: number): Promise<Slots> => {
    const told = news;
    news = noNews;
    return store.reserve({ want, news: told, limit });
  };

  const post = async (claim: Claim, letter: Letter, at: number) => {
    await wait(Math.max(0, at - clock.now().getTime()));
    await parts.whenQuiet();
    const next = await postOne(claim, letter, parts);
    note(next);
    if (next.kind === 'stop') await store.stop(claim.campaign.id, next.reason);
    settled.push(settlementOf(next, claim, clock));
  };

  /** Takes people from the queue and a moment for each. */
  const schedule = async (): Promise<void> => {
    if (stock.length === 0) stock = await store.claim({ by, most: mostClaimed, lease: claimLease });
    const room = mostInFlight - flying.size - planned.length;
    const batch = stock.slice(0, Math.max(0, Math.min(room, Math.ceil((limit * stretch) / 1_000))));
    stock = stock.slice(batch.length);
    if (batch.length === 0) return;
    const ready = await withLetters(batch, parts, (each) => settled.push(each));
    const { first, every } = await reserve(ready.length);
    planned = [...planned, ...ready.map((each, place) => ({ ...each, at: first + place * every }))];
  };

  /** Posts what is due by now or in a moment. */
  const launch = async (): Promise<void> => {
    const soon = clock.now().getTime() + tick;
    const due = planned.filter(({ at }) => at <= soon);
    const isLate = (due[0]?.at ?? soon) < soon - tick - tooLate;
    delays = isLate ? delays + 1 : 0;
    if (isLate && delays <= mostDelays) {
      stock = [...planned.map(({ claim }) => claim), ...stock];
      planned = [];
      return;
    }
    planned = planned.slice(due.length);
    const ids = due.map(({ claim }) => claim.id);
    const mine = ids.length === 0 ? new Set() : await store.attempt({ by, ids, lease: attemptLease });
    for (const { claim, letter, at } of due) {
      if (!mine.has(claim.id)) continue;
      const flight = post(claim, letter, at)
        .catch((error: unknown) => {
          log.error({ err: error, campaign: claim.campaign.id }, 'A reminder failed in an unforeseen way');
          settled.push({ id: claim.id, kind: 'unknown', detail: 'The bot failed while posting.' });
        })
        .finally(() => flying.delete(flight));
      flying.add(flight);
    }
  };

  const work = async (): Promise<'worked' | 'idle'> => {
    await flush();
    const last = planned.at(-1)?.at ?? 0;
    if (!stopping && last - clock.now().getTime() < ahead) await schedule();
    await launch();
    if (planned.length + stock.length + flying.size + settled.length === 0) return 'idle';
    const next = planned[0]?.at ?? 0;
    await wait(Math.max(tick, Math.min(stretch, next - tick - clock.now().getTime())));
    return 'worked';
  };

  return {
    work,
    noteOther: () => {
      news = { ...news, others: news.others + 1 };
    },
    stop: async () => {
      stopping = true;
      [stock, planned] = [[], []];
      await flush();
      // Before what is on its way has ended: another process takes it now, and not when Teams has answered.
      await store.handBack(by);
      await Promise.all(flying);
      await flush();
    },
  };
}

interface Planned {
  readonly claim: Claim;
  readonly letter: Letter;
  /** When it may leave. */
  readonly at: number;
}

/** Those who can be written to, each with what they get; the others are settled at once. */
async function withLetters(
  claims: readonly Claim[],
  { letterFor }: SenderParts,
  settle: (settlement: Settlement) => void,
): Promise<readonly { readonly claim: Claim; readonly letter: Letter }[]> {
  const ready: { claim: Claim; letter: Letter }[] = [];
  for (const claim of claims) {
    const { id, campaign, aadObjectId, reference } = claim;
    const letter = reference === null ? null : await letterFor(campaign, aadObjectId);
    if (letter !== null) ready.push({ claim, letter });
    else settle({ id, kind: 'refused', reason: reference === null ? 'no-conversation' : 'left', detail: '' });
  }
  return ready;
}

/** One request: the post, or where the chat is gone its opening, after which the person waits for the next turn. */
async function postOne(claim: Claim, letter: Letter, parts: SenderParts): Promise<Next> {
  const { reference, chat } = claim;
  const tried = { posts: claim.posts + 1, chat };
  if (reference === null) return { kind: 'refused', reason: 'gone', detail: '' };
  if (chat !== 'gone') return nextAfter(await parts.messenger.send(reference, letter), tried, parts.random());
  const opened = await parts.messenger.reopen(reference);
  if (opened.kind === 'taken') {
    await parts.onReopened(reference, opened.id);
    return { kind: 'again', wait: 0, because: 'opened' };
  }
  // Nothing was sent yet, so even silence may be tried again; what cannot be opened once is gone.
  const met: Posted = opened.kind === 'silent' ? { ...opened, kind: 'unsent' } : opened;
  return nextAfter(met, { ...tried, chat: 'opened' }, parts.random());
}

function settlementOf(next: Next, { id, reference, chat }: Claim, clock: Clock): Settlement {
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
