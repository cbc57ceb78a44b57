import type { Collection } from '../descriptions/index.js';
import { oneHour, type Clock, type Log } from '../ground/index.js';
import type { Staff } from '../people/index.js';
import { partsOf, type Audience } from './audience.js';
import type { Campaign, CardPlace, NewCampaign } from './campaign.js';
import type { Delivery, DeliveryState } from './delivery.js';
import { followUpsOf, isFollowUp, laterOf, laterSiblingsOf, usualDue, type Later } from './follow-ups.js';
import { deliveriesOf, planOf, whoIsGone, type Acknowledged, type Ground, type Plan } from './plan.js';
import { recipientOf } from './recipient.js';
import { reportOf, type Report } from './report.js';
import type { ReminderStore } from './store.js';
import { nextWorkingMoment, type WorkingHours } from './working-hours.js';

interface RemindersParts {
  readonly store: ReminderStore;
  /** Who there is and what their descriptions say, as it stands now. */
  readonly library: () => { readonly staff: Staff; readonly collection: Collection };
  /** Who has acknowledged what holds now; `null` where nobody knows, and then everybody is outstanding. */
  readonly acknowledged: () => Promise<Acknowledged | null>;
  /** Whether the app is installed for those who have not met it. */
  readonly installs?: boolean;
  readonly clock: Clock;
  readonly hours: WorkingHours;
  readonly log: Log;
}

/** A campaign as it stands; where its hour has not come it is `waiting`, and nobody is chosen yet. */
interface Standing {
  readonly campaign: Campaign;
  readonly report: Report;
}

/** What HR and the reminded can do; what goes out by itself is in `conductor.ts`. */
export interface Reminders {
  /** The day that people have where HR names none. `from`: when it goes out; left out, now. */
  usualDue(from?: Date): string;
  plan(audience: Audience): Promise<Plan>;
  ground(audience: Audience): Promise<Ground>;
  /** Twice with the same id is once. `plan`: where it goes out at once, to these people and to nobody else. */
  send(campaign: NewCampaign, plan?: Plan): Promise<Standing>;
  placeCard(id: string, card: CardPlace): Promise<void>;
  find(id: string): Promise<Standing | null>;
  latest(most: number): Promise<readonly Campaign[]>;
  deliveries(id: string, states?: readonly DeliveryState[]): Promise<readonly Delivery[]>;
  deliveriesTo(people: readonly string[], id: string): Promise<readonly Delivery[]>;
  cancel(id: string): Promise<boolean>;
  resendUnknown(id: string): Promise<number>;
  /** The last one that reached the person and stands; `null` where there is none that could be put off. */
  lastFor(aadObjectId: string): Promise<Campaign | null>;
  /** Reminds the person again; `null` where there is no such campaign, or it was cancelled. */
  later(id: string, aadObjectId: string, when: Later): Promise<Pick<Campaign, 'sendAt' | 'due'> | null>;
  /** A few of those that may begin now, but for these: whose hour has come, and that are not held back for the night. */
  mayBegin(except?: readonly string[]): Promise<readonly Campaign[]>;
  /**
   * Chooses the people of a campaign whose hour has come. Nobody is reminded at night: it may wait once more. Of several
   * that follow one campaign and were missed together, the last goes out and the others are cancelled.
   */
  begin(campaign: Campaign): Promise<void>;
}

/** After a bot that was down for longer has come back at night, what HR had set for the day before waits. */
const tooLate = oneHour;

/** Over a store; nothing is sent here. */
export function createReminders(parts: RemindersParts): Reminders {
  const { store, clock, hours } = parts;
  const ground = async (audience: Audience) => groundOf(audience, parts);
  const plan = async (audience: Audience) => planOf(audience, await ground(audience));
  const begin = async (campaign: NewCampaign, planned?: Plan) =>
    store.begin(campaign.id, deliveriesOf(planned ?? (await plan(campaign.audience))));
  const find = async (id: string) => {
    const campaign = await store.find(id);
    return campaign === null ? null : { campaign, report: reportOf(await store.tally(id)) };
  };
  const isAtWork = () => nextWorkingMoment(clock.now(), hours) <= clock.now();
  const oldestInTime = () => new Date(clock.now().getTime() - tooLate);
  return {
    usualDue: (from = clock.now()) => usualDue(from, hours.timeZone),
    ground,
    plan,
    send: async (campaign, planned) => {
      await createWhole(campaign, parts);
      if (campaign.sendAt <= clock.now()) await begin(campaign, planned);
      const found = await find(campaign.id);
      if (found === null) throw new TypeError('A campaign that was made is gone.');
      return found;
    },
    placeCard: async (id, card) => store.placeCard(id, card),
    find,
    latest: async (most) => store.latest(most),
    deliveries: async (id, states) => store.deliveries(id, states),
    deliveriesTo: async (people, id) => store.deliveriesTo(people, id),
    cancel: async (id) => store.cancel(id),
    resendUnknown: async (id) => store.resendUnknown(id),
    lastFor: async (aadObjectId) => {
      const last = await store.lastFor(aadObjectId);
      return last === null || (await isCalledOff(last, store)) ? null : last;
    },
    later: async (id, aadObjectId, when) => {
      const campaign = await store.find(id);
      if (campaign === null || (await isCalledOff(campaign, store))) return null;
      const again = laterOf(campaign, { aadObjectId, when, now: clock.now() }, hours);
      await store.create(again);
      return again;
    },
    mayBegin: async (except = []) =>
      store.whoseHourHasCome({ ownSince: isAtWork() ? undefined : oldestInTime(), except }),
    begin: async (campaign) => {
      // What HR sends by hand goes out when HR says, if the bot was there then; all else keeps to working hours.
      const isOwnHour = campaign.kind === 'first' && campaign.parent === null;
      if (!(isOwnHour && campaign.sendAt >= oldestInTime()) && !isAtWork()) return;
      if (await putAway(campaign, parts)) return;
      // Before it begins: what follows next year's campaign is made here, and one that runs is not looked at again.
      if (campaign.kind === 'first') await createWhole(campaign, parts);
      await begin(campaign);
    },
  };
}

/** Cancels or stops a campaign whose hour has come, where it is for nobody any more; says whether it did. */
async function putAway(campaign: Campaign, parts: RemindersParts): Promise<boolean> {
  const { store, hours, library, log } = parts;
  const needless = await whyNeedless(campaign, parts);
  if (needless !== null) {
    log.info({ campaign: campaign.id, kind: campaign.kind }, needless);
    await store.cancel(campaign.id);
    return true;
  }
  const gone = whoIsGone(campaign, library().staff);
  if (gone === null) return false;
  log.warn({ campaign: campaign.id, gone }, 'A reminder is stopped: whom it names is nobody now');
  // Next year's would name the same: HR chooses anew, for the years to come as well.
  for (const following of followUpsOf(campaign, hours)) await store.cancel(following.id);
  await store.stop(campaign.id, gone);
  return true;
}

async function whyNeedless(campaign: Campaign, parts: RemindersParts): Promise<string | null> {
  if (await isOvertaken(campaign, parts)) return 'A reminder that was missed is skipped';
  return (await isDone(campaign, parts)) ? 'A reminder that was put off is skipped, for it was heeded' : null;
}

/**
 * After a bot that was down for days has come back: whoever was to be reminded of one thing several times meanwhile is
 * reminded once. Where the campaign itself begins only now, it is the one.
 */
async function isOvertaken(campaign: Campaign, { store, clock }: RemindersParts): Promise<boolean> {
  if (campaign.parent === null || !isFollowUp(campaign)) return false;
  const followed = await store.find(campaign.parent);
  if (followed !== null && followed.startedAt !== null && followed.startedAt >= campaign.sendAt) return true;
  for (const id of laterSiblingsOf(campaign)) {
    const later = await store.find(id);
    if (later !== null && later.state !== 'cancelled' && later.sendAt <= clock.now()) return true;
  }
  return false;
}

/** Who put a reminder off, and has acknowledged since it came all that is theirs, need not hear of it again. */
async function isDone({ kind, parent, audience }: Campaign, parts: RemindersParts): Promise<boolean> {
  if (kind !== 'later' || parent === null || audience.kind !== 'person') return false;
  const [before, acknowledged] = await Promise.all([parts.store.find(parent), parts.acknowledged()]);
  const { staff, collection } = parts.library();
  const member = staff.find(audience.aadObjectId);
  const recipient = member && recipientOf(member, collection);
  const since = before?.startedAt ?? null;
  if (acknowledged === null || recipient === undefined || since === null) return false;
  return recipient.descriptions.every(({ id }) => {
    const at = acknowledged(recipient.aadObjectId, id);
    return at !== null && at >= since;
  });
}

/** Cancelled by itself, or with the one of HR's own that it follows. */
async function isCalledOff({ state, kind, parent }: Campaign, store: ReminderStore): Promise<boolean> {
  if (state === 'cancelled') return true;
  if (parent === null || kind === 'first' || kind === 'rest') return false;
  const before = await store.find(parent);
  return before !== null && isCalledOff(before, store);
}

/** The campaign and what follows it: made again, it is what it was. */
async function createWhole(campaign: NewCampaign, { store, hours }: RemindersParts): Promise<void> {
  await store.create(campaign);
  for (const following of followUpsOf(campaign, hours)) await store.create(following);
}

async function groundOf(audience: Audience, parts: RemindersParts): Promise<Ground> {
  const { store, library, acknowledged, hours } = parts;
  const [follows = null] = partsOf(audience).flatMap((part) => ('of' in part ? part.of : []));
  const [reach, known, before, followed] = await Promise.all([
    store.reach(),
    acknowledged(),
    follows === null ? [] : store.deliveries(follows),
    follows === null ? null : store.find(follows),
  ]);
  return {
    ...library(),
    reach,
    acknowledged: known ?? (() => null),
    knowsAcknowledged: known !== null,
    timeZone: hours.timeZone,
    installs: parts.installs ?? false,
    before: before.map(({ aadObjectId }) => aadObjectId),
    followed: followed?.audience ?? null,
  };
}
