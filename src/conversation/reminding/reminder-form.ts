import {
  reminderFormWording,
  renderReminderForm,
  renderReminderRefusal,
  type ReminderFields,
} from '../../cards/index.js';
import {
  descriptionWithId,
  positionName,
  type Collection,
  type JobDescription,
} from '../../descriptions/index.js';
import { dateInWords, oneDay, plainObjectId } from '../../ground/index.js';
import type { Language } from '../../language/index.js';
import {
  audienceText,
  momentAt,
  readAudience,
  recipientOf,
  wallClock,
  type Audience,
  type LeftOut,
} from '../../reminders/index.js';
import type { StaffMember } from '../../people/index.js';
import { mostCalledSo, whatIsCalled, type Called, type House } from '../acknowledging/called.js';
import { fieldsAsBefore } from './campaign-fields.js';
import { withSaid } from './audience-fields.js';
import { groupsInWords, groupsMeant, leftOutMeant, unitNamedBy, type GroupsMeant } from './groups-meant.js';
import { lastForNewcomers } from './newcomers.js';
import type { ReminderCommand, Whom } from './reminder-command.js';
import type { InHand } from '../talk/in-hand.js';
import { fieldsOfMoment, type SaidMoment } from '../times/moment-said.js';
import { dayFrom } from '../times/said-day.js';
import type { SaidText } from './reminder-text-said.js';
import type { SaidTicks } from './reminder-ticks-said.js';
import { keptOf, namedAlone, type Complaint } from './reminder-fields.js';
import { today, type RemindingParts } from './reminder-room.js';
import type { Asked, Pressing, Reply } from '../talk/reply.js';

export type FormCommand = Extract<ReminderCommand, { kind: 'form' | 'change' | 'preview' | 'send' }>;

/** The form with what was filled in, else as it is usually sent. */
export function formWith(
  language: Language,
  room: RemindingParts,
  filled?: {
    readonly fields: Partial<ReminderFields>;
    readonly complaint: Complaint | null;
    /** Of whom HR may choose one. */
    readonly called?: Called | undefined;
    /** How they were called, where none is chosen yet. */
    readonly words?: string | undefined;
  },
): Reply {
  const { staff, collection } = room.library();
  const { people, positions } = filled?.called ?? calledIn(filled?.fields.audience ?? '', room);
  const units = [...new Set(staff.everybody.flatMap((each) => each.units))].sort(
    new Intl.Collator('et').compare,
  );
  const soon = inAMonth(room);
  const fields: ReminderFields = {
    audience: 'all',
    also: '',
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
  const form = renderReminderForm(
    {
      fields,
      people: people.map((each) => choiceOf(each, collection)),
      positions: positions.map((each) => positionChoice(each, collection)),
      units,
      unclear: [...unclearIn('also', fields, room), ...unclearIn('without', fields, room)],
      soon: { day, inWords },
      timeZone,
    },
    language,
    filled?.complaint ?? null,
  );
  const words = fields.audience === '' ? filled?.words : undefined;
  return { ...form, inHand: { ...formInHand(fields, language), called: words } };
}

/** What is said next may change it. */
export function formInHand(fields: ReminderFields, language: Language): InHand {
  return { kind: 'reminder-form', fields: { ...fields }, language };
}

function unclearIn(field: 'also' | 'without', fields: ReminderFields, { library }: RemindingParts) {
  const house = library();
  const meant = field === 'also' ? groupsMeant : leftOutMeant;
  return meant(fields[field], house).unclear.map(({ words, people, positions }) => ({
    field,
    words,
    people: people.map(({ name, upn }) => `${name} (${upn})`),
    positions: positions.map((each) => positionName(each, house.collection)),
  }));
}

function inAMonth({ clock }: RemindingParts): Date {
  return new Date(clock.now().getTime() + 30 * oneDay);
}

/** Whoever was chosen before stays to be chosen. */
function calledIn(audience: string, { library }: RemindingParts): Called {
  const { staff, collection } = library();
  const read = readAudience(audience);
  const person = read?.kind === 'person' ? staff.find(read.aadObjectId) : undefined;
  const position = read?.kind === 'position' ? descriptionWithId(read.descriptionId, collection) : undefined;
  return { people: person ? [person] : [], positions: position ? [position] : [] };
}

function positionChoice(description: JobDescription, collection: Collection) {
  const audience = audienceText({ kind: 'position', descriptionId: description.id });
  return { audience, name: positionName(description, collection) };
}

function choiceOf(member: StaffMember, collection: Collection) {
  const { aadObjectId, name } = member;
  const descriptions = recipientOf(member, collection)?.descriptions ?? [];
  const audience = audienceText({ kind: 'person', aadObjectId });
  return { audience, name, positions: descriptions.map(({ title }) => title) };
}

export type WhoAsks = Pick<Asked, 'aadObjectId'>;

/** The form for those who were named, at the moment that was; where nobody is known by what was said, nobody is chosen. */
export async function formFor(command: FormCommand, asked: WhoAsks, room: RemindingParts): Promise<Reply> {
  const said = await fieldsSaid(command, asked, room);
  return formFilled(command, { ...said, ...withSaid({}, said, command.language, room) }, room);
}

/** The same, filled in already. */
export function formFilled(
  { whom, also, language }: FormCommand,
  fields: Partial<ReminderFields>,
  room: RemindingParts,
  calledBefore?: string,
): Reply {
  // Whoever was to be chosen stays to be chosen while something else is changed.
  const words = whom === null ? calledBefore : whom.kind === 'called' ? whom.words : undefined;
  const called = words === undefined ? undefined : whatIsCalled(words, room.library());
  if (called !== undefined && called.people.length > mostCalledSo)
    return renderReminderRefusal('many-called-so', language);
  // Where nobody was chosen before, nobody is looked for in vain now.
  const isInVain = fields.audience === '' && whom !== null && called === undefined;
  const complaint = isInVain ? whyNobody(whom) : also === null ? null : wrongWithNamed(fields, room);
  return formWith(language, room, { fields, complaint, called, words });
}

/** What was said of it in words, as the form has it. */
export async function fieldsSaid(
  command: FormCommand,
  asked: WhoAsks,
  room: RemindingParts,
  before: Partial<ReminderFields> = {},
): Promise<Partial<ReminderFields>> {
  const { moment, due, language, whom, also, without } = command;
  const house = room.library();
  const written = (of: GroupsMeant<LeftOut>) => groupsInWords(of, language, house);
  const sent = moment && fieldsOfMoment(kept(moment, before), today(room), room.hours.from, before.sendDay);
  const audience = whom && (await audienceOf(whom, asked, room));
  return {
    ...(whom !== null && { audience: audience === namedAlone ? audience : textOf(audience) }),
    ...('asBefore' in command &&
      command.asBefore &&
      (await fieldsAsBefore(command.asBefore, language, room))),
    ...(also !== null && { also: written(groupsMeant(also, house)) }),
    // Nobody's manager is written to because HR nudged somebody.
    ...(isOfPeople(command, room) && { followUps: 'false' }),
    ...(without !== null && { without: written(leftOutMeant(without, house)) }),
    ...dueBehind(sent?.sendDay, before, room),
    ...(due !== null && { due: dayFrom(due, (due.kind === 'later' && before.due) || today(room)) }),
    ...sent,
    ...('text' in command && command.text && messageSaid(command.text, before)),
    ...('ticks' in command && command.ticks && ticked(command.ticks)),
  };
}

const noon = 12;

/** Another day of sending keeps its hour. */
function kept(moment: SaidMoment, { sendTime }: Partial<ReminderFields>): SaidMoment {
  const [hour, minute] = (sendTime ?? '').split(':').map(Number);
  const isOther = moment.morning === true && (hour ?? 0) >= noon;
  const isKept = moment.minutes === null && hour !== undefined && minute !== undefined && !isOther;
  return isKept ? { ...moment, minutes: hour * 60 + minute } : moment;
}

/** A due day that nobody has chosen is reckoned from the day of sending. */
function dueBehind(sendDay: string | undefined, before: Partial<ReminderFields>, room: RemindingParts) {
  const usual = room.reminders.usualDue();
  if (sendDay === undefined || (before.due ?? usual) !== usual) return {};
  return { due: room.reminders.usualDue(momentAt(sendDay, room.hours.from, room.hours.timeZone)) };
}

function messageSaid(
  { field, how, text }: SaidText,
  before: Partial<ReminderFields>,
): Partial<ReminderFields> {
  const now = before[field] ?? reminderFormWording.defaultMessage[field === 'message' ? 'et' : 'en'];
  return { [field]: how === 'instead' ? text : `${now} ${text}` };
}

function ticked({ followUps, yearly }: SaidTicks): Partial<ReminderFields> {
  return {
    ...(followUps !== undefined && { followUps: String(followUps) }),
    ...(yearly !== undefined && { yearly: String(yearly) }),
  };
}

function textOf(audience: Audience | null): string {
  return audience === null ? '' : audienceText(audience);
}

/** Of one who is named, or of some, and of no unit or position. */
function isOfPeople({ whom, also }: FormCommand, room: RemindingParts): boolean {
  if (whom?.kind === 'called') return whatIsCalled(whom.words, room.library()).people.length > 0;
  if (whom?.kind !== 'named' || also === null) return whom?.kind === 'self';
  return groupsMeant(also, room.library()).groups.every(({ kind }) => kind === 'person');
}

/** Which of several is meant is not guessed. 'Finantsile' may name a department without its word. */
function audienceCalled(words: string, room: RemindingParts): Audience | null {
  const house = room.library();
  const { people, positions } = whatIsCalled(words, house);
  if (people.length + positions.length === 0) return inUnitCalled(words, house);
  const [audience, ...others] = [
    ...people.map(
      ({ aadObjectId }) => ({ kind: 'person', aadObjectId: plainObjectId(aadObjectId) }) as const,
    ),
    ...positions.map(({ id }) => ({ kind: 'position', descriptionId: id }) as const),
  ];
  return others.length > 0 ? null : (audience ?? null);
}

function inUnitCalled(words: string, house: House): Audience | null {
  const unit = unitNamedBy(words, house);
  return unit === undefined ? null : { kind: 'unit', unit };
}

/** `null` where there are no such people: HR chooses, and nobody is guessed. */
async function audienceOf(
  whom: Whom,
  { aadObjectId }: WhoAsks,
  room: RemindingParts,
): Promise<Audience | typeof namedAlone | null> {
  switch (whom.kind) {
    case 'all':
    case 'outstanding':
    case 'managers':
      return whom;
    case 'named':
      return namedAlone;
    case 'due':
      return { kind: 'due', by: wallClock(inAMonth(room), room.hours.timeZone).day };
    case 'self':
      return { kind: 'person', aadObjectId: plainObjectId(aadObjectId ?? '') };
    case 'called':
      return audienceCalled(whom.words, room);
    case 'unit':
      return inUnitCalled(whom.words, room.library());
    case 'new': {
      const last = await lastForNewcomers(room);
      return last && { kind: 'new', of: last.id };
    }
  }
}

function whyNobody(whom: Whom): Complaint {
  return whom.kind === 'new' ? 'none-for-newcomers' : 'unknown-unit';
}

function wrongWithNamed(
  { audience = 'all', also = '' }: Partial<ReminderFields>,
  { library }: RemindingParts,
): Complaint | null {
  if (audience === 'all' && also !== '') return 'all-anyway';
  return groupsMeant(also, library()).unclear.length > 0 ? 'unknown-named' : null;
}

/** What is filled in stays, with what was wrong with it. */
export function formAgain(
  complaint: Complaint,
  { data }: Pick<Pressing, 'data'>,
  language: Language,
  room: RemindingParts,
): Reply {
  return formWith(language, room, { fields: keptOf(data), complaint });
}
