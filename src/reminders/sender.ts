import { grouped, type Clock, type Log } from '../ground/index.js';
import type { Campaign, StopReason } from './campaign.js';
import { nextAfter, type Next } from './decide.js';
import { createDepartures, punctual } from './departures.js';
import { isBelievable } from './furthest-ahead.js';
import type { Introducer } from './introducer.js';
import type { Letter, Messenger, Posted } from './messenger.js';
import { noNews, together, type PaceNews, type Slots } from './pace.js';
import type { Claim, ReminderStore, Settlement } from './store.js';

export interface SenderParts {
  readonly store: Pick<ReminderStore, 'claim' | 'attempt' | 'settle' | 'handBack' | 'reserve' | 'stop'>;
  readonly messenger: Messenger;
  /** What this person gets; `null` where there is nobody left to get it. */
  readonly letterFor: (campaign: Campaign, aadObjectId: string) => Promise<Letter | null>;
  /** A person's chat has been opened anew. */
  readonly onReopened: (from: NonNullable<Claim['reference']>, conversation: string) => Promise<void>;
  /** Resolves when nobody is being answered, or soon: answers come before reminders. */
  readonly whenQuiet: () => Promise<void>;
  /** Left out where nobody gets the app by the bot's doing. */
  readonly introducer?: Introducer;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly random: () => number;
  readonly log: Log;
  /** This process; none that shares the store was ever called so. */
  readonly by: string;
  /** Requests a second, of all processes together. */
  readonly limit: number;
}

export interface Sender {
  /** One look at the queue: writes what came of posts, and posts what is due. */
  work(): Promise<'worked' | 'idle'>;
  /** The bot has made another request to Teams, which Teams counts with these. */
  noteOther(): void;
  /**
   * After the last look: gives back at once what was claimed, waits for posts on their way and writes what came of them,
   * each of these whatever became of the others; then rejects where the store refused one.
   */
  stop(): Promise<void>;
}

/** Moments are taken for so long at once, and so long before the last ones are over. Milliseconds. */
const stretch = 200;
const ahead = 100;
/** Posts that leave within this time are marked in one act: what a crash leaves unknown is what was marked. */
const tick = 25;
/** So often those who are late take new moments together, before they are marked; then each takes its own. */
const mostDelays = 3;
const claimLease = 30_000;
/** Longer than a post may take with its wait: see the messenger's time limit. */
const attemptLease = 90_000;
/** After something failed before the post: all that a post needs is read from a store, which may be away. */
const untilReady = 5_000;
const mostInFlight = 200;
const mostClaimed = 100;

/**
 * Takes people from the queue and posts to them at the pace that all processes share. What to do after a post is
 * decided in `nextAfter`; here it is only done, and everything that happened is written before the next step.
 */
export function createSender(parts: SenderParts): Sender {
  const { store, clock, wait, by, limit, log } = parts;
  let stock: readonly Claim[] = [];
  let stockUntil = 0;
  let planned: readonly Planned[] = [];
  let settled: Settled[] = [];
  let takings = 0;
  /** Those whose people are to be given back, at the end. */
  const unreturned = new Set<string>();
  let news: PaceNews = noNews;
  /** Campaigns that are to stop, and are not yet stopped in the store. */
  const stops = new Map<string, StopReason>();
  const flying = new Set<Promise<void>>();

  const stopCampaigns = async () => {
    for (const [campaign, reason] of stops) {
      await store.stop(campaign, reason);
      stops.delete(campaign);
    }
  };

  const flush = async () => {
    // First: a campaign whose last people are settled would end as one that was sent.
    await stopCampaigns();
    const work = settled;
    settled = [];
    if (work.length === 0) return;
    try {
      for (const [taking, all] of grouped(work, ({ claim }) => [claim.by]))
        await store.settle(
          taking,
          all.map(({ settlement }) => settlement),
        );
    } catch (error) {
      // Kept for the next look: else the lease would end, and what arrived would be called unknown.
      settled = [...work, ...settled];
      throw error;
    }
  };

  const note = (next: Next) => {
    const throttled = next.kind === 'again' && next.because === 'throttled' ? [next.wait] : [];
    news = together(news, { taken: next.kind === 'delivered' ? 1 : 0, throttled, others: 0 });
  };

  const reserve = async (want: number): Promise<Slots> => {
    const told = news;
    news = noNews;
    try {
      return await store.reserve({ want, news: told, limit });
    } catch (error) {
      // Kept for the next time: else nobody would know that Teams has asked to go slower.
      news = together(told, news);
      throw error;
    }
  };

  const fly = (work: () => Promise<Settlement>, claim: Claim) => {
    const { id, campaign } = claim;
    const flight = work()
      .catch((error: unknown): Settlement => {
        log.error({ err: error, campaign: campaign.id }, 'A reminder failed in an unforeseen way');
        return { id, kind: 'unknown', detail: 'The bot failed while posting.' };
      })
      .then((settlement) => void settled.push({ claim, settlement }))
      .finally(() => flying.delete(flight));
    flying.add(flight);
  };

  const { whenQuiet } = parts;
  /**
   * For who has missed a moment: the very next that this process has, and everybody behind moves up by one. What has been
   * marked must not stay so for long, or a crash would leave more unknown.
   */
  const reserveNext = async (want: number): Promise<Slots> => {
    const slots = await reserve(want);
    if (want > 1) return slots;
    const next = planned[0]?.at ?? slots.first;
    const moments = planned.slice(1).map(({ at }) => at);
    planned = planned.map((each, place) => ({ ...each, at: moments[place] ?? slots.first }));
    return { ...slots, first: next };
  };
  const departures = createDepartures({ reserve: reserveNext, whenQuiet, clock, wait, limit });

  const post = async (claim: Claim, letter: Letter, at: number): Promise<Settlement> => {
    try {
      await departures.leave(at);
    } catch (error) {
      log.warn({ err: error, campaign: claim.campaign.id }, 'A reminder could not leave; tried again soon');
      return notYet(claim, clock);
    }
    const next = await postOne(claim, letter, parts);
    note(next);
    if (next.kind === 'stop') {
      stops.set(claim.campaign.id, next.reason);
      // Where the store is away it is done with the next look; what came of the post is known all the same.
      await stopCampaigns().catch((error: unknown) => {
        log.warn({ err: error, campaign: claim.campaign.id }, 'A campaign could not be stopped yet');
      });
    }
    return settlementOf(next, claim, clock);
  };

  /** Puts the app into the Teams of somebody who has not met it; `false` where nobody does that. */
  const introduce = (claim: Claim): boolean => {
    const { introducer } = parts;
    if (introducer === undefined) return false;
    fly(async () => introducer.introduce(claim), claim);
    return true;
  };

  /** At a slow pace the lease ends first: those who are left may be anybody's, and would take moments in which nobody leaves. */
  const restock = async (): Promise<void> => {
    const now = clock.now().getTime();
    if (stock.length > 0 && now < stockUntil) return;
    // Each time under another name: whoever is taken anew may still be planned, or being introduced, from the time before,
    // and what comes of that is not to be taken for what comes of this.
    takings += 1;
    stock = await store.claim({ by: `${by} ${takings}`, most: mostClaimed, lease: claimLease });
    stockUntil = now + claimLease;
  };

  /** Takes people from the queue and a moment for each. */
  const schedule = async (): Promise<void> => {
    await restock();
    const room = mostInFlight - flying.size - planned.length;
    const batch = stock.slice(0, Math.max(0, Math.min(room, Math.ceil((limit * stretch) / 1_000))));
    stock = stock.slice(batch.length);
    if (batch.length === 0) return;
    const met = batch.filter((claim) => claim.reference !== null || !introduce(claim));
    const ready = await withLetters(met, parts, (each) => settled.push(each));
    if (ready.length === 0) return;
    const { first, every } = await reserve(ready.length);
    planned = [
      ...planned,
      ...ready.map((each, place) => ({ ...each, at: first + place * every, delays: 0 })),
    ];
  };

  /** A process that was held up would post all that it missed at once: those who are late take new moments. */
  const delayLate = async (): Promise<void> => {
    const now = clock.now().getTime();
    const isLate = ({ at, delays }: Planned) => at < now - punctual && delays < mostDelays;
    // A moment of a clock that was ahead never comes: whoever has it is waiting, however often they were late.
    const late = planned.filter((each) => isLate(each) || !isBelievable(each.at, now));
    if (late.length === 0) return;
    const { first, every } = await reserve(late.length);
    const anew = late.map((each, place) => ({ ...each, at: first + place * every, delays: each.delays + 1 }));
    // Meanwhile others may have moved up.
    const claims = new Set(late.map(({ claim }) => claim));
    planned = [...planned.filter(({ claim }) => !claims.has(claim)), ...anew];
  };

  /** Posts what is due by now or in a moment. */
  const launch = async (): Promise<void> => {
    await delayLate();
    const soon = clock.now().getTime() + tick;
    const due = planned.filter(({ at }) => at <= soon);
    planned = planned.filter(({ at }) => at > soon);
    for (const [taking, all] of grouped(due, ({ claim }) => [claim.by])) {
      const ids = all.map(({ claim }) => claim.id);
      const mine = await store.attempt({ by: taking, ids, lease: attemptLease });
      for (const { claim, letter, at } of all)
        if (mine.has(claim.id)) fly(async () => post(claim, letter, at), claim);
    }
  };

  const work = async (): Promise<'worked' | 'idle'> => {
    await flush();
    const last = planned.at(-1)?.at ?? 0;
    if (last - clock.now().getTime() < ahead) await schedule();
    await launch();
    if (planned.length + stock.length + flying.size + settled.length === 0) return 'idle';
    const next = planned[0]?.at ?? 0;
    await wait(Math.max(tick, Math.min(stretch, next - tick - clock.now().getTime())));
    return 'worked';
  };

  return {
    work,
    noteOther: () => {
      departures.note();
      news = { ...news, others: news.others + 1 };
    },
    stop: async () => {
      for (const claim of [...stock, ...planned.map((each) => each.claim)]) unreturned.add(claim.by);
      [stock, planned] = [[], []];
      // What cannot be written now is kept, and written or told of below.
      await flush().catch(() => {});
      try {
        // Before what is on its way has ended: another process takes it now, and not when Teams has answered.
        for (const taking of unreturned) {
          await store.handBack(taking);
          unreturned.delete(taking);
        }
      } finally {
        await Promise.all(flying);
        await flush();
      }
    },
  };
}

interface Settled {
  readonly claim: Claim;
  readonly settlement: Settlement;
}

interface Planned {
  readonly claim: Claim;
  readonly letter: Letter;
  /** When it may leave. */
  readonly at: number;
  /** How often it has missed that. */
  readonly delays: number;
}

/** Those who can be written to, each with what they get; the others are settled at once. One's failure is nobody else's. */
async function withLetters(
  claims: readonly Claim[],
  { letterFor, clock, log }: SenderParts,
  settle: (settled: Settled) => void,
): Promise<readonly { readonly claim: Claim; readonly letter: Letter }[]> {
  const ready: { claim: Claim; letter: Letter }[] = [];
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
function notYet({ id, chat }: Claim, clock: Clock): Settlement {
  return { id, kind: 'again', notBefore: new Date(clock.now().getTime() + untilReady), chat };
}

/** One request: the post, or where the chat is gone its opening, after which the person waits for the next turn. */
async function postOne(claim: Claim, letter: Letter, parts: SenderParts): Promise<Next> {
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
