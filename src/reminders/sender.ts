import { grouped } from '../ground/index.js';
import { createDepartures } from './departures.js';
import type { Introducer } from './introducer.js';
import { createOutcomes } from './outcomes.js';
import { createPaceTold } from './pace-told.js';
import { notYet, postOne, settlementOf, withLetters, type PostParts, type Ready } from './post.js';
import { createStock } from './stock.js';
import type { Claim, ReminderStore, Settlement } from './store.js';
import { createTimetable } from './timetable.js';

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
/** Longer than a post may take with its wait: see the messenger's time limit. */
const attemptLease = 90_000;
const mostInFlight = 200;

/**
 * Takes people from the queue and posts to them at the pace that all processes share. What to do after a post is
 * decided in `nextAfter`; here it is only done, and everything that happened is written before the next step.
 */
export function createSender(parts: SenderParts): Sender {
  const { store, clock, wait, limit } = parts;
  const stock = createStock(parts);
  const pace = createPaceTold(store, limit);
  const timetable = createTimetable({ reserve: async (want) => pace.reserve(want), clock });
  const departures = createDepartures({ ...parts, reserve: async (want) => timetable.reserve(want) });
  const outcomes = createOutcomes(parts);
  /** Those whose people are to be given back, at the end. */
  const unreturned = new Set<string>();

  const post = async (ready: Ready, at: number): Promise<Settlement> => {
    const { claim } = ready;
    const campaign = claim.campaign.id;
    try {
      await departures.leave(at);
    } catch (error) {
      parts.log.warn({ err: error, campaign }, 'A reminder could not leave; tried again soon');
      return notYet(claim, clock);
    }
    const next = await postOne(ready, parts);
    pace.note(next);
    if (next.kind === 'stop') await outcomes.stop(campaign, next.reason);
    return settlementOf(next, claim, clock);
  };

  /** Puts the app into the Teams of somebody who has not met it; `false` where nobody does that. */
  const introduce = (claim: Claim): boolean => {
    const { introducer } = parts;
    if (introducer === undefined) return false;
    outcomes.begin(async () => introducer.introduce(claim), claim);
    return true;
  };

  /** Takes people from the queue and a moment for each. */
  const schedule = async (): Promise<void> => {
    await stock.renew();
    const room = mostInFlight - outcomes.onTheirWay() - timetable.size();
    const batch = stock.take(Math.max(0, Math.min(room, Math.ceil((limit * stretch) / 1_000))));
    const met = batch.filter((claim) => claim.reference !== null || !introduce(claim));
    const ready = await withLetters(met, parts, (each) => outcomes.settle(each));
    if (ready.length > 0) await timetable.add(ready);
  };

  /** Posts what is due by now or in a moment. */
  const launch = async (): Promise<void> => {
    const due = await timetable.takeDue(tick);
    for (const [taking, all] of grouped(due, ({ claim }) => [claim.by])) {
      const ids = all.map(({ claim }) => claim.id);
      const mine = await store.attempt({ by: taking, ids, lease: attemptLease });
      for (const each of all)
        if (mine.has(each.claim.id)) outcomes.begin(async () => post(each, each.at), each.claim);
    }
  };

  const work = async (): Promise<'worked' | 'idle'> => {
    await outcomes.flush();
    if ((timetable.last() ?? 0) - clock.now().getTime() < ahead) await schedule();
    await launch();
    if (timetable.size() + stock.size() + outcomes.onTheirWay() + outcomes.unwritten() === 0) return 'idle';
    await wait(Math.max(tick, Math.min(stretch, (timetable.next() ?? 0) - tick - clock.now().getTime())));
    return 'worked';
  };

  const stop = async (): Promise<void> => {
    for (const claim of [...stock.clear(), ...timetable.clear().map((each) => each.claim)])
      unreturned.add(claim.by);
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
  };

  const noteOther = (): void => {
    departures.note();
    pace.noteOther();
  };
  return { work, noteOther, stop };
}
