import { z } from 'zod/v4';
import {
  reminderFormWording,
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
import {
  audienceText,
  dayAndTime,
  readAudience,
  introductionsPerSecond,
  leaving,
  recipientOf,
  samplesOf,
  wallClock,
  type Audience,
  type Campaign,
  type NewCampaign,
  type Plan,
} from '../reminders/index.js';
import type { Staff, StaffMember } from '../people/index.js';
import {
  leftOutInWords,
  leftOutMeant,
  leftOutOf,
  leftOutWritten,
  unitNamedBy,
  withoutOf,
} from './left-out-meant.js';
import { lastForNewcomers } from './newcomers.js';
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
import type { Asked, Pressing, Reply } from './reply.js';

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
    without: '',
    message: reminderFormWording.defaultMessage.et,
    messageEn: reminderFormWording.defaultMessage.en,
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
      unclear: unclearIn(fields.without, room),
      soon: { day, inWords },
      timeZone,
    },
    language,
    filled?.complaint ?? null,
  );
}

function unclearIn(without: string, { library }: RemindingParts) {
  return leftOutMeant(without, library()).unclear.map(({ words, people }) => ({
    words,
    people: people.map(({ name, upn }) => `${name} (${upn})`),
  }));
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

type WhoAsks = Pick<Asked, 'aadObjectId'>;

/** The form for those who were named, at the moment that was; where nobody is known by what was said, nobody is chosen. */
export async function formFor(command: FormCommand, asked: WhoAsks, room: RemindingParts): Promise<Reply> {
  const { language } = command;
  const fields = await fieldsSaid(command, asked, room);
  if (command.kind !== 'one') {
    const complaint = fields.audience === '' ? whyNobody(command) : null;
    return form(language, room, { fields, complaint });
  }
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
async function fieldsSaid(
  command: FormCommand,
  asked: WhoAsks,
  room: RemindingParts,
): Promise<Partial<ReminderFields>> {
  const { moment, due, language } = command;
  const whom = command.kind === 'one' ? null : command.whom;
  const without = command.kind === 'one' ? null : command.without;
  const audience = whom && (await audienceOf(whom, asked, room));
  return {
    ...(whom !== null && { audience: audience === null ? '' : audienceText(audience) }),
    ...(whom?.kind === 'self' && { followUps: 'false' }),
    ...(without !== null && { without: leftOutWritten(without, language, room) }),
    ...(due !== null && { due: dayFrom(due, today(room)) }),
    ...(moment && fieldsOfMoment(moment, today(room), room.hours.from)),
  };
}

/** `null` where there are no such people: HR chooses, and nobody is guessed. */
async function audienceOf(
  whom: Whom,
  { aadObjectId }: WhoAsks,
  room: RemindingParts,
): Promise<Audience | null> {
  switch (whom.kind) {
    case 'all':
    case 'outstanding':
      return whom;
    case 'due':
      return { kind: 'due', by: wallClock(inAMonth(room), room.hours.timeZone).day };
    case 'self':
      return { kind: 'person', aadObjectId: plainObjectId(aadObjectId ?? '') };
    case 'unit': {
      const unit = unitNamedBy(whom.words, room.library());
      return unit === undefined ? null : { kind: 'unit', unit };
    }
    case 'new': {
      const last = await lastForNewcomers(room);
      return last && { kind: 'new', of: last.id };
    }
  }
}

function whyNobody({ whom }: Exclude<FormCommand, { kind: 'one' }>): Complaint {
  return whom?.kind === 'new' ? 'none-for-newcomers' : 'unknown-unit';
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
  const { reached, toInstall, unreachable, leftOut } = plan;
  return renderReminderPreview(
    {
      campaign: room.newId(),
      fields,
      moment: momentOnCard(moment, language, room),
      reached: reached.length,
      toInstall,
      samples,
      unreachable,
      leftOut: leftOut.map((each) => ({
        kind: each.leftOut.kind,
        what: leftOutInWords(each.leftOut, language, room.library()),
        names: each.people.map(({ name }) => name),
      })),
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
  const planned = fieldsOf(found.campaign, language, room);
  // Who is said to be left out is so beside those who were.
  const without = [planned.without, fields.without ?? ''].filter((each) => each !== '').join('; ');
  return form(language, room, { fields: { ...planned, ...fields, without }, complaint: null });
}

function fieldsOf(
  { audience, message, due, sendAt, followUps, repeats }: Campaign,
  language: Language,
  room: Room,
) {
  const { day: sendDay, time: sendTime } = dayAndTime(sendAt, room.hours.timeZone);
  return {
    audience: audienceText(leaving([], audience)),
    without: withoutOf(audience, language, room),
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
  asked: WhoAsks,
  room: Room,
): Promise<Reply> {
  const latest = await room.reminders.latest(5);
  const waiting = latest.find(({ state }) => state === 'waiting');
  const running = latest.find(({ state }) => state === 'running');
  const planned = waiting ?? running;
  const found = planned && (await room.reminders.find(planned.id));
  if (!found) return formFor(command, asked, room);
  const wanted = { ...(await fieldsSaid(command, asked, room)), ...movedBy(command, found.campaign, room) };
  return room.show(found.campaign, found.report, wanted);
}

/** 'A week later' is so from the day that was planned, at the same hour where no other is said. */
function movedBy({ moment }: FormCommand, { sendAt }: Campaign, { hours }: Room): Partial<ReminderFields> {
  if (moment?.day?.kind !== 'later') return {};
  const planned = dayAndTime(sendAt, hours.timeZone);
  const { day, minutes } = moment;
  return {
    when: 'at',
    sendDay: dayFrom(day, planned.day),
    ...(minutes === null && { sendTime: planned.time }),
  };
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
      leftOut: leftOutOf(audience, language, room),
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
