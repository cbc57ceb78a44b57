import { z } from 'zod/v4';
import {
  longestMessage,
  reminderWording,
  renderReminderConfirm,
  renderReminderForm,
  renderReminderPreview,
  renderReminderWaiting,
  type ReminderFields,
} from '../cards/index.js';
import type { Language } from '../language/index.js';
import { plainObjectId } from '../people/index.js';
import {
  isDay,
  nextWorkingMoment,
  readAudience,
  samplesOf,
  wallClock,
  type Audience,
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
  when: z.enum(['now', 'morning']).catch('now'),
  followUps: z.enum(['true', 'false']).catch('false'),
  yearly: z.enum(['true', 'false']).catch('false'),
});
const Confirmed = z.object({ confirmed: z.string().min(1) });

export function form(language: Language, room: RemindingParts, filled?: Partial<ReminderFields>): Reply {
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
    followUps: 'true',
    yearly: 'false',
    ...filled,
  };
  const { day } = wallClock(soon, room.hours.timeZone);
  const inWords = soon.toLocaleDateString(language === 'et' ? 'et' : 'en-GB', {
    dateStyle: 'long',
    timeZone: room.hours.timeZone,
  });
  const complaint = filled === undefined ? null : 'incomplete';
  return renderReminderForm({ fields, units, soon: { day, inWords } }, language, complaint);
}

/** What HR filled in, read and checked; `null` where something is missing, or the day has passed. */
function readForm(
  data: unknown,
  room: RemindingParts,
): { fields: ReminderFields; audience: Audience } | null {
  const read = Fields.safeParse(data);
  if (!read.success || read.data.due < today(room)) return null;
  const audience = readAudience(read.data.audience);
  return audience === undefined ? null : { fields: read.data, audience };
}

export async function preview(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const read = readForm(pressed.data, room);
  if (read === null) return form(language, room, keptOf(pressed.data));
  const { fields, audience } = read;
  const plan = await room.reminders.plan(audience);
  const campaign = { message: { et: fields.message, en: fields.messageEn }, due: fields.due };
  const samples = await Promise.all(
    samplesOf(plan).map(async (each) => ({ name: each.name, ...(await messageFor(campaign, each, room)) })),
  );
  const { reached, unreachable } = plan;
  return renderReminderPreview(
    { campaign: room.newId(), fields, reached: reached.length, samples, unreachable },
    language,
  );
}

/** What of a form can be shown again. */
function keptOf(data: unknown): Partial<ReminderFields> {
  const fields = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const kept = (['message', 'messageEn', 'audience'] as const).flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** The first press asks once more with the count; the second sends. */
export async function send(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const read = readForm(pressed.data, room);
  if (read === null) return form(language, room, keptOf(pressed.data));
  const { fields, audience } = read;
  const id = campaignIn(pressed.data) || room.newId();
  const sendAt = momentFor(fields, room);
  if (!Confirmed.safeParse(pressed.data).success) {
    const plan = await room.reminders.plan(audience);
    return confirm({ id, fields, audience, plan, sendAt }, language, room);
  }
  const campaign: NewCampaign = {
    id,
    kind: audience.kind === 'rest' ? 'rest' : 'first',
    parent: audience.kind === 'rest' ? audience.of : null,
    startedBy: plainObjectId(pressed.aadObjectId ?? ''),
    language,
    audience,
    message: { et: fields.message, en: fields.messageEn },
    due: fields.due,
    sendAt,
    repeats: fields.yearly === 'true' ? 'yearly' : null,
    followUps: fields.followUps === 'true',
  };
  const sent = await room.reminders.send(campaign);
  const { cardId, conversation } = pressed;
  if (cardId !== null) await room.reminders.placeCard(id, { conversation, activityId: cardId });
  room.wake();
  if (sent.kind === 'sent') return room.show(sent.campaign, sent.report);
  return renderReminderWaiting({ campaign: id, when: momentInWords(sendAt, language, room) }, language);
}

function momentFor({ when }: ReminderFields, { clock, hours }: RemindingParts): Date {
  const now = clock.now();
  if (when === 'now') return now;
  // The end of today's hours lies behind nobody who asks for tomorrow morning.
  const { day } = wallClock(now, hours.timeZone);
  const evening = new Date(Date.parse(`${day}T23:00:00Z`));
  return nextWorkingMoment(evening, hours);
}

export function confirm(
  asked: { id: string; fields: ReminderFields; audience: Audience; plan: Plan; sendAt: Date },
  language: Language,
  room: RemindingParts,
): Reply {
  const { id, fields, audience, plan, sendAt } = asked;
  const count = plan.reached.length;
  const isNow = sendAt <= room.clock.now();
  return renderReminderConfirm(
    {
      campaign: id,
      fields,
      count,
      takes: (count / room.perSecond) * 1_000,
      when: isNow ? null : momentInWords(sendAt, language, room),
      kind: audience.kind === 'rest' ? 'rest' : 'first',
    },
    language,
  );
}
