import type { Log } from '../ground/index.js';
import type { Campaign } from './campaign.js';
import type { LeftAside } from './left-aside.js';
import type { Reminders } from './reminders.js';
import { reportOf, tenthsDone, type Report } from './report.js';
import type { ReminderStore } from './store.js';

export interface LookParts {
  readonly reminders: Reminders;
  readonly store: ReminderStore;
  /** Another tenth is done, or the sending is held up, or goes on again. */
  readonly onProgress: (campaign: Campaign, report: Report) => Promise<void>;
  /** Nothing is left to do: all sent, or cancelled, or stopped. */
  readonly onEnd: (campaign: Campaign, report: Report) => Promise<void>;
  readonly log: Log;
}

/** Campaigns with which something failed, each left alone for a while: to be begun, and whose card is to be shown. */
interface Aside {
  readonly begin: LeftAside;
  readonly progress: LeftAside;
}

/** Gives up what a process that ended was posting, begins what is due, and tells how far each campaign is. */
export async function lookAround(parts: LookParts, aside: Aside): Promise<void> {
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
export async function eachApart(
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

async function tellProgress(campaign: Campaign, { store, onProgress }: LookParts): Promise<void> {
  if (campaign.card === null) return;
  const report = reportOf(await store.tally(campaign.id));
  const tenths = tenthsDone(report);
  if (tenths === 0 || tenths === 10 || !(await store.tellTenth(campaign.id, tenths))) return;
  await onProgress(campaign, report);
}

/** Nothing is written for it: the store may be what holds it up. */
export async function tellAnew(campaign: Campaign, { store, onProgress }: LookParts): Promise<void> {
  if (campaign.card !== null) await onProgress(campaign, reportOf(await store.tally(campaign.id)));
}

async function tellEnd(campaign: Campaign, { store, onEnd, log }: LookParts): Promise<void> {
  const report = reportOf(await store.tally(campaign.id));
  log.info({ campaign: campaign.id, state: campaign.state, ...report }, 'A campaign has ended');
  await onEnd(campaign, report);
}
