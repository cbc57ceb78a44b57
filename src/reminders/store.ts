import type { Campaign, CardPlace, NewCampaign, StopReason } from './campaign.js';
import type {
  Delivery,
  DeliveryReason,
  DeliveryState,
  NewDelivery,
  Reference,
  Refusal,
  UnreachableReason,
} from './delivery.js';
import type { PaceNews, Slots } from './pace.js';
import type { Reach } from './plan.js';
import type { Read } from './seen.js';

/**
 * `gone`: Teams did not know the conversation, and it is to be opened anew, once; `opened`: it has been. `installed`:
 * the app has been put into the person's Teams, and the way to them is not known yet.
 */
export type Chat = 'known' | 'gone' | 'opened' | 'installed';

/** A delivery that whoever took it may post, and nobody else until the lease ends. */
export interface Claim {
  readonly id: string;
  /** Who took it. */
  readonly by: string;
  readonly campaign: Campaign;
  readonly aadObjectId: string;
  /** The newest there is; `null` where the person removed the bot since. */
  readonly reference: Reference | null;
  readonly posts: number;
  readonly chat: Chat;
}

/** What came of a delivery. */
export type Settlement = { readonly id: string } & (
  | { readonly kind: 'delivered'; readonly activityId: string; readonly conversation: string }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string }
  /** Nothing was sent, and nothing can be. */
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly detail: string }
  | { readonly kind: 'unknown'; readonly detail: string }
  | { readonly kind: 'again'; readonly notBefore: Date; readonly chat: Chat }
  /** It was not sent, and will not be: the run was stopped. */
  | { readonly kind: 'withdrawn' }
);

/** How many people of a campaign stand where. */
interface TallyLine {
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly count: number;
  /** Of them, who has read it, as far as Teams says so. */
  readonly seen: number;
  /** Of them, who came to stand there within `recently`. */
  readonly lately: number;
}
export type Tally = readonly TallyLine[];

/**
 * Where campaigns and their deliveries are kept. Several processes may use it at once: each method is one act, and
 * of two who do the same at the same moment one does it.
 */
export interface ReminderStore {
  /** `known` where a campaign has that id already: nothing is changed then. */
  create(campaign: NewCampaign): Promise<'created' | 'known'>;
  /** Chooses the people, and lets the sending begin; `null` where it was not waiting any more. */
  begin(id: string, deliveries: readonly NewDelivery[]): Promise<Campaign | null>;
  find(id: string): Promise<Campaign | null>;
  /** The newest first, with those that wait for an hour that HR chose; those that follow by themselves left out. */
  latest(most: number): Promise<readonly Campaign[]>;
  /** The last one that reached the person, or may have; what is written to managers of others left out. */
  lastFor(aadObjectId: string): Promise<Campaign | null>;
  /**
   * A few of those whose hour has come, the longest due first. `ownSince`: only HR's own of an hour since then, so that
   * those which are held back for the night do not stand before them; `except`: nor those that could not be begun.
   */
  whoseHourHasCome(only?: {
    readonly ownSince?: Date | undefined;
    readonly except?: readonly string[];
  }): Promise<readonly Campaign[]>;
  running(): Promise<readonly Campaign[]>;
  placeCard(id: string, card: CardPlace): Promise<void>;

  /** Whom the bot can write to: whoever refused a message as blocked and has not written since is blocked. */
  reach(): Promise<Reach>;
  referenceOf(aadObjectId: string): Promise<Reference | null>;
  /** The newest way to anybody: the same server and the same bot lead to those who have just got the app. */
  anyReference(): Promise<Reference | null>;

  /** Takes up to `most` that are due, for so many milliseconds. */
  claim(request: {
    readonly by: string;
    readonly most: number;
    readonly lease: number;
  }): Promise<readonly Claim[]>;
  /** Marks them as being posted, those that are still this process's own; gives their ids. Written before the post. */
  attempt(request: {
    readonly by: string;
    readonly ids: readonly string[];
    readonly lease: number;
  }): Promise<ReadonlySet<string>>;
  settle(by: string, settlements: readonly Settlement[]): Promise<void>;
  /** Gives back what was claimed and is not being posted; how many. */
  handBack(by: string): Promise<number>;
  /**
   * Whose process ended in the middle becomes `unknown`; how many. What waits for a moment that no wait reaches, written
   * while the clock was ahead, waits no more.
   */
  giveUpLost(): Promise<number>;
  reserve(request: {
    readonly want: number;
    readonly news: PaceNews;
    readonly limit: number;
  }): Promise<Slots>;

  /** Somebody has read their chat: which of their reminders are seen by it; how many. */
  noteRead(read: Read): Promise<number>;
  tally(id: string): Promise<Tally>;
  /** How many stand where in all campaigns that run now; no state is left out. */
  underWay(): Promise<Readonly<Record<DeliveryState, number>>>;
  /** Everybody of a campaign, or those in these states. */
  deliveries(id: string, states?: readonly DeliveryState[]): Promise<readonly Delivery[]>;
  /** Those of a campaign to these people, by their object ids. */
  deliveriesTo(people: readonly string[], id: string): Promise<readonly Delivery[]>;
  /** `true` to one process, for the first time that so many tenths are done. */
  tellTenth(id: string, tenth: number): Promise<boolean>;
  /** Campaigns in which nothing is left to do, each to one process and once. */
  takeEnded(): Promise<readonly Campaign[]>;

  /** Stops at once, those that wait to follow it too, however far behind; `false` where it was over already. */
  cancel(id: string): Promise<boolean>;
  stop(id: string, reason: StopReason): Promise<boolean>;
  /** Drops campaigns that ended so long ago, with their deliveries; how many campaigns. */
  forgetOlderThan(days: number): Promise<number>;
  /** Puts those whose fate is unknown back into the queue; how many. */
  resendUnknown(id: string): Promise<number>;
}
