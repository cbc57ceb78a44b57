import type { Clock } from '../ground/index.js';
import type { Campaign } from './campaign.js';
import { createHoldUp, type HoldUp } from './hold-up.js';
import { createLeftAside, type LeftAside } from './left-aside.js';
import { eachApart, lookAround, tellAnew, type LookParts } from './look-around.js';
import type { Sender } from './sender.js';

interface ConductorParts extends LookParts {
  readonly sender: Sender;
  /**
   * Whether it is known who there is and what they hold. Before it, as after a start while the directory is slow or the
   * roster's drive is away, everybody would be taken for somebody who has left: nothing begins, and nobody is written to.
   */
  readonly isAnybodyKnown: () => boolean;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface Conductor {
  /** Goes on until it is stopped; never rejects. */
  run(): Promise<void>;
  /** There is something to do: a campaign has begun. */
  wake(): void;
  /** Since when nothing can be sent, as while the store cannot be written; `null` where all goes its way. */
  heldUpSince(): Date | null;
  /** Ends in good order: what was claimed is given back at once, posts on their way are waited for. */
  stop(): Promise<void>;
}

/** How soon another process's campaign is noticed, and one whose hour has come. Milliseconds. */
const idle = 5_000;
const lookEvery = 1_000;
/** After a round has failed, mostly because the store is away. */
const patience = 5_000;

/** Keeps the sender at work, begins what is due, tells how far it is. */
export function createConductor(parts: ConductorParts): Conductor {
  const { sender, clock, wait, log } = parts;
  const ending = new AbortController();
  const { rest, wake } = openRest(wait);
  const aside = { begin: createLeftAside(clock), progress: createLeftAside(clock) };
  const heldUp = createLeftAside(clock);
  const holdUp = createHoldUp(clock, async () => parts.store.running());
  const tellHoldUp = async () => tellHeldUp(holdUp, heldUp, parts);
  let lookedAt = 0;
  let toldWaiting = false;
  const awaitPeople = async (): Promise<void> => {
    holdUp.note();
    if (!toldWaiting) log.warn({}, 'The reminders wait until it is known who there is and what they hold');
    toldWaiting = true;
    await tellHoldUp();
    await rest(idle);
  };
  const round = async (): Promise<void> => {
    if (!parts.isAnybodyKnown()) return awaitPeople();
    toldWaiting = false;
    const worked = await sender.work();
    if (worked === 'worked') holdUp.end();
    const passed = clock.now().getTime() - lookedAt;
    // The clock may have been set back.
    const isDue = passed >= lookEvery || passed < 0;
    if (isDue || worked === 'idle') {
      lookedAt = clock.now().getTime();
      await lookAround(parts, aside);
    }
    holdUp.end();
    await tellHoldUp();
    if (worked === 'idle' && !ending.signal.aborted) await rest(idle);
  };
  const run = async () => {
    while (!ending.signal.aborted) {
      try {
        await round();
      } catch (error) {
        log.warn({ err: error }, 'The reminders pause for a moment: something failed on the way');
        holdUp.note();
        await tellHoldUp();
        await rest(patience);
      }
    }
  };
  let running: Promise<void> | undefined;
  return {
    run: async () => (running ??= run()),
    wake,
    heldUpSince: () => holdUp.since(),
    stop: async () => {
      ending.abort();
      wake();
      await running;
      await sender.stop();
    },
  };
}

/** Rests a while, or until it is woken; called while it was at work, it does not rest. */
function openRest(wait: ConductorParts['wait']) {
  let called = false;
  let wakeUp = () => {};
  const rest = async (milliseconds: number): Promise<void> => {
    const awake = new Promise<void>((resolve) => (wakeUp = resolve));
    if (!called) await Promise.race([wait(milliseconds), awake]);
    called = false;
  };
  const wake = () => {
    called = true;
    wakeUp();
  };
  return { rest, wake };
}

/** Tells of each campaign that is held up, or goes on again, and has not been told so. */
async function tellHeldUp(holdUp: HoldUp, aside: LeftAside, parts: ConductorParts): Promise<void> {
  try {
    const untold = (await holdUp.toTell()).filter(({ id }) => !aside.now().includes(id));
    const tell = async (campaign: Campaign) => {
      await tellAnew(campaign, parts);
      holdUp.told(campaign.id);
    };
    await eachApart(untold, parts.log, tell, aside);
  } catch (error) {
    parts.log.warn({ err: error }, 'Nobody can be told yet that the reminders are held up');
  }
}
