import { z } from 'zod/v4';
import type { ReminderFields, ReminderRefusal } from '../../cards/index.js';
import { momentInWords as inWords, type Clock, type DateCase } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import {
  wallClock,
  type Campaign,
  type Reminders,
  type Report,
  type WorkingHours,
} from '../../reminders/index.js';
import { refusalOf, type Refusals } from '../talk/refusals.js';
import type { Library } from '../talk/library.js';
import type { LettersParts } from './reminder-letters.js';
import type { Reply } from '../talk/reply.js';

export interface RemindingParts extends LettersParts {
  readonly library: () => Library;
  readonly reminders: Reminders;
  readonly refusals: Refusals;
  readonly clock: Clock;
  readonly hours: WorkingHours;
  readonly newId: () => string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Requests a second that the settings allow. */
  readonly perSecond: number;
  /** A campaign has begun: the sender need not wait for its next look. */
  readonly wake: () => void;
  /** Since when nothing can be sent, whatever is under way; `null` where nothing is in the way. */
  readonly heldUpSince: () => Date | null;
}

/** What each step of the talk is handed. */
export interface RemindingRoom extends RemindingParts {
  /** `wanted`: what HR wants to be otherwise, where it still waits. */
  readonly show: (campaign: Campaign, report: Report, wanted?: Partial<ReminderFields>) => Promise<Reply>;
}

export function refusalFor(
  aadObjectId: string | null,
  personal: boolean,
  { library, refusals }: RemindingParts,
): ReminderRefusal | null {
  const room = { staff: library().staff, refusals };
  return refusalOf({ action: 'broadcastReminder', aadObjectId, personal }, room);
}

export function today({ clock, hours }: RemindingParts): string {
  return wallClock(clock.now(), hours.timeZone).day;
}

/** When something goes out, as people read it: the day and the hour on the wall. */
export function momentInWords(
  at: Date,
  language: Language,
  { hours }: RemindingParts,
  wanted: DateCase = 'on',
): string {
  return inWords(at, { language, timeZone: hours.timeZone, case: wanted });
}

/** Which campaign a button is of; empty where it does not say, which is no campaign's name. */
export function campaignIn(data: unknown): string {
  return z.object({ campaign: z.string().max(200) }).safeParse(data).data?.campaign ?? '';
}
