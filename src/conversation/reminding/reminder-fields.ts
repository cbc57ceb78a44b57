import { isDay, oneHour, oneMinute } from '../../ground/index.js';
import { z } from 'zod/v4';
import { longestNamed, longestMessage, longestUnit, type ReminderFields } from '../../cards/index.js';
import {
  chosenMoment,
  dayAndTime,
  knowsMarks,
  leaving,
  partsOf,
  readAudience,
  together,
  wallClock,
  type Audience,
  type Chosen,
} from '../../reminders/index.js';
import { groupsMeant, leftOutMeant } from './groups-meant.js';
import { today, type RemindingParts } from './reminder-room.js';

const Fields = z.object({
  audience: z.string().trim().min(1).max(400),
  also: z.string().trim().default(''),
  without: z.string().trim().default(''),
  message: z.string().trim().min(1).max(longestMessage),
  messageEn: z.string().trim().max(longestMessage).default(''),
  due: z.string().trim().refine(isDay),
  when: z.enum(['now', 'morning', 'at']).catch('now'),
  sendDay: z.string().trim().max(20).catch(''),
  sendTime: z.string().trim().max(20).catch(''),
  followUps: z.enum(['true', 'false']).catch('false'),
  yearly: z.enum(['true', 'false']).catch('false'),
});
/** Beside the choice, where the list had no room for all the units. */
const Typed = z.object({ unit: z.string().trim().min(1).max(longestUnit) });

export type Complaint =
  | 'incomplete'
  | 'unknown-unit'
  | 'unknown-named'
  | 'too-many-named'
  | 'nobody-named'
  | 'all-anyway'
  | 'unknown-left-out'
  | 'none-for-newcomers'
  | 'unknown-mark'
  | 'when-missing'
  | 'when-passed'
  | 'due-first';

/** What HR filled in, read and checked. */
export interface Filled {
  readonly fields: ReminderFields;
  readonly audience: Audience;
  readonly moment: Extract<Chosen, { kind: 'moment' }>;
}

/** Milliseconds: the minute that HR chose is going by; and while the preview is looked at, some more of them. */
const thisMinute = oneMinute;
const whileLooking = oneHour;

/** A complaint where something is missing or cannot be. */
export function readForm(data: unknown, room: RemindingParts, lenient = thisMinute): Filled | Complaint {
  const unit = Typed.safeParse(data).data?.unit;
  const read = Fields.safeParse(withUnit(data, unit));
  if (!read.success || read.data.due < today(room)) return 'incomplete';
  const fields = withDay(read.data);
  // Not cut: who is left out behind the end would get it.
  if (fields.also.length + fields.without.length > longestNamed) return 'too-many-named';
  const meant = meantBy(fields, room);
  if (typeof meant === 'string') return meant;
  const { groups, unclear } = leftOutMeant(fields.without, room.library());
  const audience = leaving(groups, meant);
  if (unclear.length > 0) return 'unknown-left-out';
  if (!knowsMarks(fields.message) || !knowsMarks(fields.messageEn)) return 'unknown-mark';
  const { when, sendDay: day, sendTime: time } = fields;
  const { clock, hours } = room;
  const moment = chosenMoment({ when, day, time }, { now: clock.now(), hours, lenient });
  if (moment.kind === 'unreadable') return 'when-missing';
  if (moment.kind === 'passed') return 'when-passed';
  if (fields.due < wallClock(moment.at, hours.timeZone).day) return 'due-first';
  return { fields, audience, moment };
}

/** The choice stands for nobody: those alone are meant who are named. */
export const namedAlone = 'named';

/** Whoever is chosen and whoever is named besides. */
function meantBy(
  { audience, also }: Pick<ReminderFields, 'audience' | 'also'>,
  { library }: RemindingParts,
): Audience | Complaint {
  const house = library();
  const chosen = audience === namedAlone ? undefined : readAudience(audience);
  if (chosen === undefined && audience !== namedAlone) return 'incomplete';
  if (chosen?.kind === 'unit' && house.staff.inUnit(chosen.unit).length === 0) return 'unknown-unit';
  if (chosen?.kind === 'all' && also !== '') return 'all-anyway';
  const { groups, unclear } = groupsMeant(also, house);
  if (unclear.length > 0) return 'unknown-named';
  if (chosen === undefined && groups.length === 0) return 'nobody-named';
  return together([...(chosen === undefined ? [] : partsOf(chosen)), ...groups]) ?? 'incomplete';
}

/** Who writes the name of a unit means it, whatever stands in the choice above it. */
function withUnit(data: unknown, unit: string | undefined): unknown {
  return unit === undefined ? data : { ...Object(data), audience: `unit:${unit}` };
}

/** Who fills in a day or a time means it, whatever stands in the choice above it. */
function withDay(fields: z.infer<typeof Fields>): z.infer<typeof Fields> {
  return fields.sendDay === '' && fields.sendTime === '' ? fields : { ...fields, when: 'at' };
}

/** The tick beside an hour at which people are not at work. */
const Moved = z.object({ atWork: z.literal('true') });

/** What HR filled in, moved where HR ticked that. */
export function readMoved(data: unknown, room: RemindingParts): Filled | Complaint {
  const read = readForm(data, room, whileLooking);
  if (typeof read === 'string' || !Moved.safeParse(data).success) return read;
  const { day: sendDay, time: sendTime } = dayAndTime(read.moment.atWork, room.hours.timeZone);
  return readForm({ ...read.fields, when: 'at', sendDay, sendTime }, room, whileLooking);
}

/** At once: what the button of a report means. */
export function atOnce({ clock, hours }: RemindingParts): Filled['moment'] {
  const now = clock.now();
  const chosen = chosenMoment({ when: 'now', day: '', time: '' }, { now, hours, lenient: 0 });
  if (chosen.kind !== 'moment') throw new TypeError('Now is no moment.');
  return chosen;
}

const anything = z.string().trim().min(1);
/** What of each field an input can show again. */
const showable = {
  // Nobody chosen stays so: it is not everybody.
  audience: z.string().trim(),
  also: anything,
  without: anything,
  message: anything,
  messageEn: anything,
  due: anything.refine(isDay),
  when: z.enum(['now', 'morning', 'at']),
  sendDay: anything.refine(isDay),
  sendTime: anything.regex(/^\d\d:\d\d$/u),
  followUps: z.enum(['true', 'false']),
  yearly: z.enum(['true', 'false']),
} as const;

/** What of a form can be shown again. */
export function keptOf(data: unknown): Partial<ReminderFields> {
  const asTyped = withUnit(data, Typed.safeParse(data).data?.unit);
  const fields = z.record(z.string(), z.unknown()).safeParse(asTyped).data ?? {};
  const filled = Object.entries(showable).flatMap(([name, schema]) => {
    const read = schema.safeParse(fields[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(filled);
}
