import { z } from 'zod/v4';
import {
  reminderWording,
  renderReminderConfirm,
  renderReminderForm,
  renderReminderPreview,
  type ReminderFields,
  type SendMoment,
} from '../cards/index.js';
import { dateInWords, oneDay, plainObjectId } from '../ground/index.js';
import type { Language } from '../language/index.js';
import { unitMeant } from '../questions/index.js';
import {
  audienceText,
  introductionsPerSecond,
  samplesOf,
  wallClock,
  type Audience,
  type NewCampaign,
  type Plan,
} from '../reminders/index.js';
import type { ReminderCommand, Whom } from './reminder-command.js';
import { fieldsOfMoment } from './reminder-moment.js';
import { keptOf, readForm, readMoved, type Complaint, type Filled } from './reminder-fields.js';
import { messageFor } from './reminder-letters.js';
import {
  campaignIn,
  momentInWords,
  today,
  type RemindingParts,
  type RemindingRoom as Room,
} from './reminder-room.js';
import type { Pressing, Reply } from './reply.js';

type FormCommand = Extract<ReminderCommand, { kind: 'form' }>;

const Confirmed = z.object({ confirmed: z.string().min(1) });

function form(
  language: Language,
  room: RemindingParts,
  filled?: { readonly fields: Partial<ReminderFields>; readonly complaint: Complaint | null },
): Reply {
  const { staff } = room.library();
  const units = [...new Set(staff.everybody.flatMap((each) => each.units))].sort(
    new Intl.Collator('et').compare,
  );
  const soon = new Date(room.clock.now().getTime() + 30 * oneDay);
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
  const inWords = dateInWords(soon, { language, timeZone, case: 'on' });
  return renderReminderForm(
    { fields, units, soon: { day, inWords }, timeZone },
    language,
    filled?.complaint ?? null,
  );
}

/** The form for those who were named, at the moment that was; for everybody where nobody is known by what was said. */
export function formFor({ whom, moment }: FormCommand, language: Language, room: RemindingParts): Reply {
  const audience = audienceText(audienceOf(whom, room));
  const when = moment && fieldsOfMoment(moment, today(room), room.hours.from);
  return form(language, room, { fields: { audience, ...when }, complaint: null });
}

function audienceOf(whom: Whom, room: RemindingParts): Audience {
  if (whom.kind !== 'unit') return whom;
  const { staff, knowledge } = room.library();
  const unit = unitMeant(whom.words, knowledge);
  return unit === undefined || staff.inUnit(unit).length === 0 ? { kind: 'all' } : { kind: 'unit', unit };
}

export async function preview(pressed: Pressing, language: Language, room: Room): Promise<Reply> {
  const read = readForm(pressed.data, room);
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

/** HR wants to write something otherwise: the form as it was filled in. */
export function change({ data }: Pressing, language: Language, room: RemindingParts): Reply {
  return form(language, room, { fields: keptOf(data), complaint: null });
}

function formAgain(
  complaint: Complaint,
  { data }: Pressing,
  language: Language,
  room: RemindingParts,
): Reply {
  return form(language, room, { fields: keptOf(data), complaint });
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
