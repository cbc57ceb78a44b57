import { z } from 'zod/v4';
import {
  reminderWording,
  renderReminderConfirm,
  renderReminderForm,
  renderReminderPreview,
  renderReminderRefusal,
  type ReminderFields,
  type SendMoment,
} from '../cards/index.js';
import type { Collection } from '../descriptions/index.js';
import { dateInWords, oneDay, plainObjectId } from '../ground/index.js';
import type { Language } from '../language/index.js';
import { unitMeant } from '../questions/index.js';
import {
  audienceText,
  dayAndTime,
  readAudience,
  introductionsPerSecond,
  recipientOf,
  samplesOf,
  wallClock,
  type Audience,
  type Campaign,
  type NewCampaign,
  type Plan,
} from '../reminders/index.js';
import type { Staff, StaffMember } from '../people/index.js';
import { calledSo } from './others-acknowledging.js';
import type { ReminderCommand, Whom } from './reminder-command.js';
import { dayFrom, fieldsOfMoment } from './reminder-moment.js';
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

type FormCommand = Extract<ReminderCommand, { kind: 'form' | 'one' | 'change' }>;

const Confirmed = z.object({ confirmed: z.string().min(1) });

function form(
  language: Language,
  room: RemindingParts,
  filled?: {
    readonly fields: Partial<ReminderFields>;
    readonly complaint: Complaint | null;
    /** Of whom HR may choose one. */
    readonly people?: readonly StaffMember[];
  },
): Reply {
  const { staff, collection } = room.library();
  const people = filled?.people ?? personIn(filled?.fields.audience ?? '', staff);
  const units = [...new Set(staff.everybody.flatMap((each) => each.units))].sort(
    new Intl.Collator('et').compare,
  );
  const soon = inAMonth(room);
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
    {
      fields,
      people: people.map((each) => choiceOf(each, collection)),
      units,
      soon: { day, inWords },
      timeZone,
    },
    language,
    filled?.complaint ?? null,
  );
}

function inAMonth({ clock }: RemindingParts): Date {
  return new Date(clock.now().getTime() + 30 * oneDay);
}

function personIn(audience: string, staff: Staff): readonly StaffMember[] {
  const read = readAudience(audience);
  return read?.kind === 'person' ? [staff.find(read.aadObjectId) ?? []].flat() : [];
}

function choiceOf(member: StaffMember, collection: Collection) {
  const { aadObjectId, name } = member;
  const descriptions = recipientOf(member, collection)?.descriptions ?? [];
  const audience = audienceText({ kind: 'person', aadObjectId });
  return { audience, name, positions: descriptions.map(({ title }) => title) };
}

/** The form for those who were named, at the moment that was; for everybody where nobody is known by what was said. */
export function formFor(command: FormCommand, language: Language, room: RemindingParts): Reply {
  const fields = fieldsSaid(command, room);
  if (command.kind !== 'one') return form(language, room, { fields, complaint: null });
  const { staff, collection } = room.library();
  const people = calledSo(command.name, staff);
  if (people.length > mostCalledSo) return renderReminderRefusal('many-called-so', language);
  const [only] = people;
  // Who of several is meant is not guessed; and nobody's manager is written to because HR nudged one person.
  const audience = only !== undefined && people.length === 1 ? choiceOf(only, collection).audience : '';
  return form(language, room, {
    fields: { ...fields, audience, followUps: 'false' },
    complaint: null,
    people,
  });
}

/** More of one name a list on a card is not read for. */
const mostCalledSo = 20;

/** What was said of it in words, as the form has it. */
function fieldsSaid(command: FormCommand, room: RemindingParts): Partial<ReminderFields> {
  const { moment, due } = command;
  const whom = command.kind === 'one' ? null : command.whom;
  return {
    ...(whom !== null && { audience: audienceText(audienceOf(whom, room)) }),
    ...(due !== null && { due: dayFrom(due, today(room)) }),
    ...(moment && fieldsOfMoment(moment, today(room), room.hours.from)),
  };
}

function audienceOf(whom: Whom, room: RemindingParts): Audience {
  if (whom.kind === 'due') return { kind: 'due', by: wallClock(inAMonth(room), room.hours.timeZone).day };
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

/**
 * HR wants to write something otherwise: the form as it was filled in. What waits for its hour is called off first, so
 * that it cannot go out beside what is made of it; where it has begun since, it is shown how far it came.
 */
export async function change({ data }: Pressing, language: Language, room: Room): Promise<Reply> {
  const fields = keptOf(data);
  const waiting = await room.reminders.find(campaignIn(data));
  if (waiting === null) return form(language, room, { fields, complaint: null });
  const { id, state } = waiting.campaign;
  if (state === 'waiting') await room.reminders.cancel(id);
  const found = (await room.reminders.find(id)) ?? waiting;
  if (found.campaign.startedAt !== null) return room.show(found.campaign, found.report);
  return form(language, room, { fields: { ...fieldsOf(found.campaign, room), ...fields }, complaint: null });
}

function fieldsOf({ audience, message, due, sendAt, followUps, repeats }: Campaign, room: Room) {
  const { day: sendDay, time: sendTime } = dayAndTime(sendAt, room.hours.timeZone);
  return {
    audience: audienceText(audience),
    message: message.et,
    messageEn: message.en,
    due,
    when: 'at',
    sendDay,
    sendTime,
    followUps: String(followUps),
    yearly: String(repeats !== null),
  };
}

/** In words: what waits, with a button that brings its form with what was said; with nothing that waits, the form. */
export async function changeSaid(
  command: Extract<ReminderCommand, { kind: 'change' }>,
  language: Language,
  room: Room,
): Promise<Reply> {
  const latest = await room.reminders.latest(5);
  const waiting = latest.find(({ state }) => state === 'waiting');
  const running = latest.find(({ state }) => state === 'running');
  const planned = waiting ?? running;
  const found = planned && (await room.reminders.find(planned.id));
  if (!found) return formFor(command, language, room);
  return room.show(found.campaign, found.report, fieldsSaid(command, room));
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
