import { grouped } from '../ground/index.js';
import { createDepartures, punctual } from './departures.js';
import { isBelievable } from './furthest-ahead.js';
import type { Introducer } from './introducer.js';
import type { Letter } from './messenger.js';
import { createOutcomes } from './outcomes.js';
import type { Slots } from './pace.js';
import { createPaceTold } from './pace-told.js';
import { notYet, postOne, settlementOf, withLetters, type PostParts } from './post.js';
import type { Claim, ReminderStore, Settlement } from './store.js';

export interface SenderParts extends PostParts {
  readonly store: Pick<ReminderStore, 'claim' | 'attempt' | 'settle' | 'handBack' | 'reserve' | 'stop'>;
  /** Resolves when nobody is being answered, or soon: answers come before reminders. */
  readonly whenQuiet: () => Promise<void>;
  /** Left out where nobody gets the app by the bot's doing. */
  readonly introducer?: Introducer;
  readonly wait: (milliseconds: number) => Promise<unknown>;
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
const mostInFlight = 200;
const mostClaimed = 100;

/**
 * Takes people from the queue and posts to them at the pace that all processes share. What to do after a post is
 * decided in `nextAfter`; here it is only done, and everything that happened is written before the next step.
 */
export function createSender(parts: SenderParts): Sender {
  const { store, clock, wait, by, limit, log, whenQuiet } = parts;
  let stock: readonly Claim[] = [];
  let stockUntil = 0;
  let planned: readonly Planned[] = [];
  let takings = 0;
  /** Those whose people are to be given back, at the end. */
  const unreturned = new Set<string>();
  const pace = createPaceTold(store, limit);
  const outcomes = createOutcomes(parts);

  /**
   * For who has missed a moment: the very next that this process has, and everybody behind moves up by one. What has been
   * marked must not stay so for long, or a crash would leave more unknown.
   */
  const reserveNext = async (want: number): Promise<Slots> => {
    const slots = await pace.reserve(want);
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
    pace.note(next);
    if (next.kind === 'stop') await outcomes.stop(claim.campaign.id, next.reason);
    return settlementOf(next, claim, clock);
  };

  /** Puts the app into the Teams of somebody who has not met it; `false` where nobody does that. */
  const introduce = (claim: Claim): boolean => {
    const { introducer } = parts;
    if (introducer === undefined) return false;
    outcomes.begin(async () => introducer.introduce(claim), claim);
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
    const room = mostInFlight - outcomes.onTheirWay() - planned.length;
    const batch = stock.slice(0, Math.max(0, Math.min(room, Math.ceil((limit * stretch) / 1_000))));
    stock = stock.slice(batch.length);
    if (batch.length === 0) return;
    const met = batch.filter((claim) => claim.reference !== null || !introduce(claim));
    const ready = await withLetters(met, parts, (each) => outcomes.settle(each));
    if (ready.length === 0) return;
    const { first, every } = await pace.reserve(ready.length);
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
    const { first, every } = await pace.reserve(late.length);
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
        if (mine.has(claim.id)) outcomes.begin(async () => post(claim, letter, at), claim);
    }
  };

  const work = async (): Promise<'worked' | 'idle'> => {
    await outcomes.flush();
    const last = planned.at(-1)?.at ?? 0;
    if (last - clock.now().getTime() < ahead) await schedule();
    await launch();
    if (planned.length + stock.length + outcomes.onTheirWay() + outcomes.unwritten() === 0) return 'idle';
    const next = planned[0]?.at ?? 0;
    await wait(Math.max(tick, Math.min(stretch, next - tick - clock.now().getTime())));
    return 'worked';
  };

  return {
    work,
    noteOther: () => {
      departures.note();
      pace.noteOther();
    },
    stop: async () => {
      for (const claim of [...stock, ...planned.map((each) => each.claim)]) unreturned.add(claim.by);
      [stock, planned] = [[], []];
      // What cannot be written now is kept, and written or told of below.
      await outcomes.flush().catch(() => {});
      try {
        // Before what is on its way has ended: another process takes it now, and not when Teams has answered.
        for (const taking of unreturned) {
          await store.handBack(taking);
          unreturned.delete(taking);
        }
      } finally {
        await outcomes.landed();
        await outcomes.flush();
      }
    },
  };
}

interface Planned {
  readonly claim: Claim;
  readonly letter: Letter;
  /** When it may leave. */
  readonly at: number;
  /** How often it has missed that. */
  readonly delays: number;
}
