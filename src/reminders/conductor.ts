import type { Clock, Log } from '../ground/index.js';
import type { Campaign } from './campaign.js';
import { createHoldUp } from './hold-up.js';
import { createLeftAside, type LeftAside } from './left-aside.js';
import type { Reminders } from './reminders.js';
import { reportOf, tenthsDone, type Report } from './report.js';
import type { Sender } from './sender.js';
import type { ReminderStore } from './store.js';

interface ConductorParts {
  readonly sender: Sender;
  readonly reminders: Reminders;
  readonly store: ReminderStore;
  /** Another tenth is done, or the sending is held up, or goes on again. */
  readonly onProgress: (campaign: Campaign, report: Report) => Promise<void>;
  /** Nothing is left to do: all sent, or cancelled, or stopped. */
  readonly onEnd: (campaign: Campaign, report: Report) => Promise<void>;
  /**
   * Whether it is known who there is and what they hold. Before it, as after a start while the directory is slow or the
   * roster's drive is away, everybody would be taken for somebody who has left: nothing begins, and nobody is written to.
   */
  readonly isAnybodyKnown: () => boolean;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
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
  let called = false;
  let wakeUp = () => {};
  let lookedAt = 0;
  const wake = () => {
    called = true;
    wakeUp();
  };
  const rest = async (milliseconds: number) => {
    const awake = new Promise<void>((resolve) => (wakeUp = resolve));
    if (!called) await Promise.race([wait(milliseconds), awake]);
    called = false;
  };
  const aside = {
    begin: createLeftAside(clock),
    progress: createLeftAside(clock),
    heldUp: createLeftAside(clock),
  };
  let toldWaiting = false;
  const holdUp = createHoldUp(clock, async () => parts.store.running());
  const tellHoldUp = async (): Promise<void> => {
    try {
      const untold = (await holdUp.toTell()).filter(({ id }) => !aside.heldUp.now().includes(id));
      const tell = async (campaign: Campaign) => {
        await tellAnew(campaign, parts);
        holdUp.told(campaign.id);
      };
      await eachApart(untold, log, tell, aside.heldUp);
    } catch (error) {
      log.warn({ err: error }, 'Nobody can be told yet that the reminders are held up');
    }
  };
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

async function lookAround(
  parts: ConductorParts,
  aside: { readonly begin: LeftAside; readonly progress: LeftAside },
): Promise<void> {
  const { store, reminders, log } = parts;
  const lost = await store.giveUpLost();
  if (lost > 0)
    log.warn({ deliveries: lost }, 'A process ended while posting; what became of these is unknown');
  const mayBegin = await reminders.mayBegin(aside.begin.now());
  await eachApart(mayBegin, log, async (campaign) => reminders.begin(campaign), aside.begin);
  const waits = new Set(aside.progress.now());
  const running = (await store.running()).filter(({ id }) => !waits.has(id));
  await eachApart(running, log, async (campaign) => tellProgress(campaign, parts), aside.progress);
  await eachApart(await store.takeEnded(), log, async (campaign) => tellEnd(campaign, parts));
}

/** One campaign that cannot be begun, or whose card cannot be shown, holds up no other. */
async function eachApart(
  campaigns: readonly Campaign[],
  log: Log,
  act: (campaign: Campaign) => Promise<void>,
  aside?: LeftAside,
): Promise<void> {
  for (const campaign of campaigns)
    try {
      await act(campaign);
      aside?.forget(campaign.id);
    } catch (error) {
      aside?.note(campaign.id);
      const { id, state } = campaign;
      log.warn({ err: error, campaign: id, state }, 'A campaign could not be begun, or its card not shown');
    }
}

async function tellProgress(campaign: Campaign, { store, onProgress }: ConductorParts): Promise<void> {
  if (campaign.card === null) return;
  const report = reportOf(await store.tally(campaign.id));
  const tenths = tenthsDone(report);
  if (tenths === 0 || tenths === 10 || !(await store.tellTenth(campaign.id, tenths))) return;
  await onProgress(campaign, report);
}

/** Nothing is written for it: the store may be what holds it up. */
async function tellAnew(campaign: Campaign, { store, onProgress }: ConductorParts): Promise<void> {
  if (campaign.card !== null) await onProgress(campaign, reportOf(await store.tally(campaign.id)));
}

async function tellEnd(campaign: Campaign, { store, onEnd, log }: ConductorParts): Promise<void> {
  const report = reportOf(await store.tally(campaign.id));
  log.info({ campaign: campaign.id, state: campaign.state, ...report }, 'A campaign has ended');
  await onEnd(campaign, report);
}
