import { createHash } from 'node:crypto';
import { addMonths } from '../ground/index.js';
import { leaving, type Audience } from './audience.js';
import type { Campaign, CampaignKind, NewCampaign } from './campaign.js';
import { addDays, addWorkingDays, workingDayUpTo, type Day } from './calendar.js';
import { momentAt, nextWorkingMoment, wallClock, type WorkingHours } from './working-hours.js';

/** Working days that people have for it where HR names no day. */
const usualDays = 10;

export function usualDue(now: Date, timeZone: string): Day {
  return addWorkingDays(wallClock(now, timeZone).day, usualDays);
}

const steps: readonly { readonly kind: CampaignKind; readonly dayFor: (due: Day) => Day }[] = [
  { kind: 'week-before', dayFor: (due) => workingDayUpTo(addDays(due, -7)) },
  { kind: 'day-before', dayFor: (due) => workingDayUpTo(addDays(due, -1)) },
  { kind: 'due', dayFor: workingDayUpTo },
  { kind: 'overdue', dayFor: (due) => addWorkingDays(due, 1) },
];

/**
 * What follows a campaign by itself: reminders to those outstanding a week and a day before it is due and on the day,
 * and a word to their managers when it is over; a year later the whole again. Each on a working day in the morning,
 * and only what lies at least a day after the campaign itself: nobody is reminded of a thing heard this morning.
 */
export function followUpsOf(campaign: NewCampaign, hours: WorkingHours): readonly NewCampaign[] {
  const sent = wallClock(campaign.sendAt, hours.timeZone).day;
  const reminders = campaign.followUps ? steps : [];
  const days = new Set<Day>([sent]);
  const following = reminders.flatMap(({ kind, dayFor }) => {
    const day = dayFor(campaign.due);
    if (day <= sent || days.has(day)) return [];
    days.add(day);
    return followUp(campaign, kind, momentAt(day, hours.from, hours.timeZone));
  });
  return campaign.repeats === null ? following : [...following, nextYears(campaign, hours)];
}

/**
 * Those that come after it and go to the same people, of the campaign that both follow: what is overdue goes to managers,
 * and stands in for nothing. Nothing where it follows none by itself.
 */
export function laterSiblingsOf({ kind, parent }: NewCampaign): readonly string[] {
  const place = steps.findIndex((step) => step.kind === kind);
  if (parent === null || place < 0) return [];
  const later = steps.slice(place + 1).filter(({ kind: each }) => each !== 'overdue');
  return later.map((step) => followUpId(parent, step.kind));
}

export function isFollowUp({ kind }: NewCampaign): boolean {
  return steps.some((step) => step.kind === kind);
}

function followUpId(parent: string, kind: CampaignKind): string {
  return `${parent}.${kind}`;
}

function followUp(campaign: NewCampaign, kind: CampaignKind, sendAt: Date): NewCampaign {
  const { id: of, audience: followed } = campaign;
  // Who is told of those that they lead is not left out as one who is reminded.
  const audience: Audience =
    kind === 'overdue' ? { kind: 'leads', of } : leaving(followed.without ?? [], { kind: 'rest', of });
  const id = followUpId(campaign.id, kind);
  return { ...campaign, id, kind, parent: campaign.id, audience, sendAt, repeats: null, followUps: false };
}

/** As long as this year from the sending until it is due. */
function nextYears(campaign: NewCampaign, hours: WorkingHours): NewCampaign {
  const { timeZone } = hours;
  const day = addMonths(wallClock(campaign.sendAt, timeZone).day, 12);
  const sendAt = nextWorkingMoment(momentAt(day, hours.from, timeZone), hours);
  const due = addWorkingDays(addMonths(campaign.due, 12), 0);
  return { ...campaign, id: `${campaign.id}.year`, parent: campaign.id, sendAt, due };
}

/** A moment that was said in words, else as the buttons have it. */
export type Later = 'tomorrow' | 'next-week' | Date;

/** Somebody has no time now: the same message once more when people are at work, with no other moment in the morning. */
export function laterOf(
  campaign: Campaign,
  { aadObjectId, when, now }: { aadObjectId: string; when: Later; now: Date },
  hours: WorkingHours,
): NewCampaign {
  const sendAt = laterAt(when, now, hours);
  return {
    id: putOffId(campaign.id, aadObjectId, sendAt.toISOString()),
    kind: 'later',
    parent: campaign.id,
    startedBy: campaign.startedBy,
    language: campaign.language,
    audience: { kind: 'person', aadObjectId },
    message: campaign.message,
    due: campaign.due,
    sendAt,
    repeats: null,
    followUps: false,
  };
}

function laterAt(when: Later, now: Date, hours: WorkingHours): Date {
  if (when instanceof Date) return nextWorkingMoment(when, hours);
  const today = wallClock(now, hours.timeZone).day;
  const day = when === 'tomorrow' ? addWorkingDays(today, 1) : addWorkingDays(addDays(today, 7), 0);
  return momentAt(day, hours.from, hours.timeZone);
}

/** The same for the same moment, so that a second press is no second reminder; it names nobody. */
function putOffId(...what: readonly string[]): string {
  return `later.${createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 32)}`;
}
