import { z } from 'zod/v4';
import {
  longestMessage,
  reminderWording,
  renderReminderConfirm,
  renderReminderForm,
  renderReminderPreview,
  type ReminderFields,
  type SendMoment,
} from '../cards/index.js';
import type { Language } from '../language/index.js';
import { plainObjectId } from '../people/index.js';
import {
  chosenMoment,
  dayAndTime,
  introductionsPerSecond,
  isDay,
  readAudience,
  samplesOf,
  wallClock,
  type Audience,
  type Chosen,
  type NewCampaign,
  type Plan,
} from '../reminders/index.js';
import { messageFor } from './reminder-letters.js';
import {
  campaignIn,
  momentInWords,
  today,
  type RemindingParts,
  type RemindingRoom as Room,
} from './reminder-room.js';
import type { Pressing, Reply } from './reply.js';

const Fields = z.object({
  audience: z.string().trim().min(1).max(400),
  message: z.string().trim().min(1).max(longestMessage),
  messageEn: z.string().trim().max(longestMessage).default(''),
  due: z.string().trim().refine(isDay),
  when: z.enum(['now', 'morning', 'at']).catch('now'),
  sendDay: z.string().trim().max(20).catch(''),
  sendTime: z.string().trim().max(20).catch(''),
  followUps: z.enum(['true', 'false']).catch('false'),
  yearly: z.enum(['true', 'false']).catch('false'),
});
const Confirmed = z.object({ confirmed: z.string().min(1) });

type Complaint = 'incomplete' | 'when-missing' | 'when-passed' | 'due-first';

export function form(
  language: Language,
  room: RemindingParts,
  filled?: { readonly fields: Partial<ReminderFields>; readonly complaint: Complaint },
): Reply {
  const { staff } = room.library();
  const units = [...new Set(staff.everybody.flatMap((each) => each.units))].sort(
    new Intl.Collator('et').compare,
  );
  const soon = new Date(room.clock.now().getTime() + 30 * 24 * 3_600_000);
  const fields: ReminderFields = {
    audience: 'all',
    message: reminderWording.defaultMessage.et,
    messageEn: reminderWording.defaultMessage.en,
    due: room.reminders.usualDue(),
    when: 'now',
    sendDay: '',
    sendTime: '',
    followUps: 'true',
    yearly: 'false',
    ...filled?.fields,
  };
  const { timeZone } = room.hours;
  const { day } = wallClock(soon, timeZone);
  const locale = language === 'et' ? 'et' : 'en-GB';
  const inWords = soon.toLocaleDateString(locale, { dateStyle: 'long', timeZone });
  return renderReminderForm(
    { fields, units, soon: { day, inWords }, timeZone },
    language,
    filled?.complaint ?? null,
  );
}

interface Filled {
  readonly fields: ReminderFields;
  readonly audience: Audience;
  readonly moment: Extract<Chosen, { kind: 'moment' }>;
}

/** Milliseconds: the minute that HR chose is going by; and while the preview is looked at, some more of them. */
const thisMinute = 60_000;
const whileLooking = 3_600_000;

/** What HR filled in, read and checked; a complaint where something is missing or cannot be. */
function readForm(data: unknown, room: RemindingParts, lenient: number): Filled | Complaint {
  const read = Fields.safeParse(data);
  if (!read.success || read.data.due < today(room)) return 'incomplete';
  const fields = withDay(read.data);
  const audience = readAudience(fields.audience);
  if (audience === undefined) return 'incomplete';
  const { when, sendDay: day, sendTime: time } = fields;
  const { clock, hours } = room;
  const moment = chosenMoment({ when, day, time }, { now: clock.now(), hours, lenient });
  if (moment.kind === 'unreadable') return 'when-missing';
  if (moment.kind === 'passed') return 'when-passed';
  if (fields.due < wallClock(moment.at, hours.timeZone).day) return 'due-first';
  return { fields, audience, moment };
}

/** Who fills in a day or a time means it, whatever stands in the choice above it. */
function withDay(fields: z.infer<typeof Fields>): z.infer<typeof Fields> {
  return fields.sendDay === '' && fields.sendTime === '' ? fields : { ...fields, when: 'at' };
}

export async function preview(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const read = readForm(pressed.data, room, thisMinute);
  if (typeof read === 'string') return formAgain(read, pressed, language, room);
  const { fields, audience, moment } = read;
  const plan = await room.reminders.plan(audience);
  const campaign = { message: { et: fields.message, en: fields.messageEn }, due: fields.due };
  const samples = await Promise.all(
    samplesOf(plan).map(async (each) => ({ name: each.name, ...(await messageFor(campaign, each, room)) })),
  );
  const { reached, toInstall, unreachable } = plan;
  return renderReminderPreview(
    {
      campaign: room.newId(),
      fields,
      moment: momentOnCard(moment, language, room),
      reached: reached.length,
      toInstall,
      samples,
      unreachable,
    },
    language,
  );
}

function momentOnCard(
  { at, offWork, atWork }: Filled['moment'],
  language: Language,
  room: RemindingParts,
): SendMoment {
  return {
    when: at <= room.clock.now() ? null : momentInWords(at, language, room),
    offWork,
    atWork: momentInWords(atWork, language, room),
  };
}

/** At once: what the button of a report means. */
export function atOnce({ clock, hours }: RemindingParts): Filled['moment'] {
  const now = clock.now();
  const chosen = chosenMoment({ when: 'now', day: '', time: '' }, { now, hours, lenient: 0 });
  if (chosen.kind !== 'moment') throw new TypeError('Now is no moment.');
  return chosen;
}

function formAgain(
  complaint: Complaint,
  { data }: Pressing,
  language: Language,
  room: RemindingParts,
): Reply {
  return form(language, room, { fields: keptOf(data), complaint });
}

const anything = z.string().trim().min(1);
/** What of each field an input can show again. */
const showable = {
  audience: anything,
  message: anything,
  messageEn: anything,
  due: anything.refine(isDay),
  when: z.enum(['now', 'morning', 'at']),
  sendDay: anything.refine(isDay),
  sendTime: anything.regex(/^\d\d:\d\d$/u),
  followUps: z.enum(['true', 'false']),
  yearly: z.enum(['true', 'false']),
} as const;

function keptOf(data: unknown): Partial<ReminderFields> {
  const fields = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const filled = Object.entries(showable).flatMap(([name, schema]) => {
    const read = schema.safeParse(fields[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** The tick beside an hour at which people are not at work. */
const Moved = z.object({ atWork: z.literal('true') });

/** What HR filled in, moved where HR ticked that. */
function readMoved(data: unknown, room: RemindingParts): Filled | Complaint {
  const read = readForm(data, room, whileLooking);
  if (typeof read === 'string' || !Moved.safeParse(data).success) return read;
  const { day: sendDay, time: sendTime } = dayAndTime(read.moment.atWork, room.hours.timeZone);
  return readForm({ ...read.fields, when: 'at', sendDay, sendTime }, room, whileLooking);
}

/** The first press asks once more with the count; the second sends. */
export async function send(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const read = readMoved(pressed.data, room);
  if (typeof read === 'string') return formAgain(read, pressed, language, room);
  const { fields, audience, moment } = read;
  const id = campaignIn(pressed.data) || room.newId();
  if (!Confirmed.safeParse(pressed.data).success) {
    const plan = await room.reminders.plan(audience);
    return confirm({ id, fields, audience, plan, moment }, language, room);
  }
  const sent = await room.reminders.send(campaignOf(read, id, pressed.aadObjectId ?? '', language));
  const { cardId, conversation } = pressed;
  if (cardId !== null) await room.reminders.placeCard(id, { conversation, activityId: cardId });
  room.wake();
  return room.show(sent.campaign, sent.report);
}

function campaignOf(
  { fields, audience, moment }: Filled,
  id: string,
  startedBy: string,
  language: Language,
): NewCampaign {
  return {
    id,
    kind: audience.kind === 'rest' ? 'rest' : 'first',
    parent: audience.kind === 'rest' ? audience.of : null,
    startedBy: plainObjectId(startedBy),
    language,
    audience,
    message: { et: fields.message, en: fields.messageEn },
    due: fields.due,
    sendAt: moment.at,
    repeats: fields.yearly === 'true' ? 'yearly' : null,
    followUps: fields.followUps === 'true',
  };
}

export function confirm(
  asked: { id: string; fields: ReminderFields; audience: Audience; plan: Plan; moment: Filled['moment'] },
  language: Language,
  room: RemindingParts,
): Reply {
  const { id, fields, audience, plan, moment } = asked;
  const count = plan.reached.length;
  return renderReminderConfirm(
    {
      campaign: id,
      fields,
      count,
      takes: Math.max(count / room.perSecond, plan.toInstall / introductionsPerSecond) * 1_000,
      moment: momentOnCard(moment, language, room),
      kind: audience.kind === 'rest' ? 'rest' : 'first',
    },
    language,
  );
}
