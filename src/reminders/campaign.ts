import type { Language } from '../ground/index.js';
import type { Audience } from './audience.js';
import type { Day } from './calendar.js';

/** Days after its end that a campaign is kept: this year's may be held against last year's. */
export const campaignKeptDays = 400;

/** Why a campaign goes out: HR sent it, or it follows another by itself. */
export type CampaignKind = 'first' | 'rest' | 'week-before' | 'day-before' | 'due' | 'overdue' | 'later';

/**
 * `waiting`: its hour has not come, and nobody is chosen yet. `stopped`: Teams refused the bot itself, so that going on
 * was no use, or those whom HR named are not to be found any more.
 */
export type CampaignState = 'waiting' | 'running' | 'finished' | 'cancelled' | 'stopped';

export type StopReason =
  | 'not-registered'
  | 'disabled-by-admin'
  /** Nobody is in a unit that was named: it may have another name by now, and who was left out would be written to. */
  | 'unit-gone'
  /** Those who were named are nobody by now: a position that nobody holds, a person who has left. */
  | 'nobody-there';

/** Where the card stands that shows how far a campaign is. */
export interface CardPlace {
  readonly conversation: string;
  readonly activityId: string;
}

export interface NewCampaign {
  /** Drawn when HR looks at the preview, so that a button pressed twice is one campaign. */
  readonly id: string;
  readonly kind: CampaignKind;
  /** The campaign it follows or repeats. */
  readonly parent: string | null;
  readonly startedBy: string;
  /** HR's own, in which the progress and the report are written. */
  readonly language: Language;
  readonly audience: Audience;
  readonly message: Message;
  readonly due: Day;
  readonly sendAt: Date;
  readonly repeats: 'yearly' | null;
  readonly followUps: boolean;
}

/** What people are told, in both languages; `{ametikoht}` and the like are filled in for each: see `fillIn`. */
interface Message {
  readonly et: string;
  /** Empty: the message is in Estonian alone. */
  readonly en: string;
}

export interface Campaign extends NewCampaign {
  readonly state: CampaignState;
  readonly stopReason: StopReason | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly card: CardPlace | null;
}
