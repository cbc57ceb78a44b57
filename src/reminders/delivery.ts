import type { InstallRefusal } from '../people/index.js';

/** Somebody of a campaign's audience has exactly one of these at any moment. */
export type DeliveryState =
  | 'queued'
  /** Written before the post leaves: after a crash nobody knows whether it arrived. */
  | 'attempting'
  | 'delivered'
  | 'refused'
  | 'unknown'
  | 'withdrawn'
  | 'unreachable';

/**
 * Why a person cannot be written to at all; known before anything is sent. The last ones, where the app was to be
 * installed for them first.
 */
export type UnreachableReason = 'no-conversation' | 'no-position' | 'blocked' | InstallRefusal;

export type Refusal =
  /** The person has blocked or removed the bot. */
  | 'blocked'
  | 'not-installed'
  /** The conversation is gone, and could not be made anew. */
  | 'gone'
  | 'too-big'
  /** Teams asked to wait so often that the bot gave up. */
  | 'busy'
  /** No connection to Teams could be made, however often it was tried. */
  | 'no-connection'
  /** Teams did not understand the message. */
  | 'malformed'
  /** Left the organisation, or the position, since the campaign began. */
  | 'left';

/** `no-answer`: Teams may have taken it and failed to say so. `crashed`: the bot ended in the middle. */
type UnknownReason = 'no-answer' | 'crashed';
/** HR cancelled, or the whole run was stopped, before it was this person's turn. */
type WithdrawnReason = 'cancelled' | 'stopped';

export type DeliveryReason = UnreachableReason | Refusal | UnknownReason | WithdrawnReason;

/** Where somebody is reached. */
export interface Reference {
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly tenantId: string | null;
  /** The bot's own id in that conversation. */
  readonly bot: string;
  readonly person: { readonly id: string; readonly aadObjectId: string | null } | null;
}

export interface NewDelivery {
  readonly aadObjectId: string;
  /** `null`: is to be sent. */
  readonly unreachable: UnreachableReason | null;
}

export interface Delivery {
  readonly campaign: string;
  readonly aadObjectId: string;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  /** Teams' own words, for IT. */
  readonly detail: string | null;
  readonly activityId: string | null;
  /** How many posts were made. */
  readonly posts: number;
  readonly at: Date;
  /** When the person had read it, as far as Teams says so; `null` says nothing. */
  readonly seenAt: Date | null;
}
