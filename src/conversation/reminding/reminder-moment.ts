import { isDay, onceForEach, timeInFigures, twoDigits } from '../../ground/index.js';
import { addDays } from '../../reminders/index.js';
import { monthSaid, monthWords } from '../words/month-said.js';
import { numberSaid, numberWords } from '../words/number-said.js';

/** When something is to go out, as it was said. */
export interface SaidMoment {
  readonly day: SaidDay | null;
  /** Minutes since midnight; `null`: when people begin to work. */
  readonly minutes: number | null;
  /** No hour was said, but that it is before noon. */
  readonly morning?: true;
}

export type SaidDay =
  | { readonly kind: 'ahead'; readonly days: number }
  /** The next such day of the calendar, and today's too; the months from 1. */
  | { readonly kind: 'date'; readonly month: number; readonly date: number }
  /** The next such day of a month, and today's too. */
  | { readonly kind: 'day-of-month'; readonly date: number }
  /** The last day of the week in which people work, or of the month or the year. */
  | { readonly kind: 'end'; readonly of: 'week' | 'month' | 'year' }
  /** 1 is Monday; the next one that is not today. `next`: nobody calls tomorrow so. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly next?: true }
  /** Of the week that begins on the next Monday. */
  | { readonly kind: 'weekday-next-week'; readonly weekday: number }
  | { readonly kind: 'next-week' }
  /** So much later than was planned; where nothing is, than today. */
  | { readonly kind: 'later'; readonly days: number };

const weekdays: readonly RegExp[] = [
  /^(?:esmasp|mon)/u,
  /^(?:teisip|tue)/u,
  /^(?:kolmap|wed)/u,
  /^(?:neljap|thu)/u,
  /^(?:reede|fri)/u,
  /^(?:laup|sat)/u,
  /^(?:puhap|sun)/u,
];

/** As they are written out and cut short; 'sat' and 'sun' are words of every day, and are not. */
const weekdayName = String.raw`(?:(?:esmas|teisi|kolma|nelja|lau|puha)p(?:aev(?:a?le?|a?ks|ani|ast|a)?)?|reede(?:le?|ks|ni|st|sel)?|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri)`;
const weekday = new RegExp(
  String.raw`\b(?:(?:on|this|selle|sel|(?<next>next|jargmi(?:sel|ne|se|seks)|tuleval|tuleva)) )*(?<name>${weekdayName})\b`,
  'u',
);
const nextWeek = String.raw`(?:(?:jargmi(?:sel|se)|tuleva(?:l)?|uue(?:l)?) nadala(?:l|sse)?|next week)`;
/** 'Järgmise nädala teisipäeval', 'Tuesday next week'. */
const weekdayNextWeek = new RegExp(
  String.raw`\b(?:${nextWeek}(?: on| s)? (?<name>${weekdayName})|(?:on )?(?<nameFirst>${weekdayName}) ${nextWeek})\b`,
  'u',
);

const days: readonly (readonly [RegExp, SaidDay])[] = [
  [/\b(?:ulehom(?:me|seks|sele|ne|sesse)|(?:the )?day after tomorrow)\b/u, { kind: 'ahead', days: 2 }],
  [/\b(?:homme|homseks|homsele|homsesse|hommeks|tomorrow|tmrw|tmr)\b/u, { kind: 'ahead', days: 1 }],
  [/\b(?:tana|tanaseks|tanasesse|today)\b/u, { kind: 'ahead', days: 0 }],
  [/\b(?:(?:uhe )?nadala parast|in (?:a|one) week)\b/u, { kind: 'ahead', days: 7 }],
  [new RegExp(String.raw`\b${nextWeek}\b`, 'u'), { kind: 'next-week' }],
  [
    /\b(?:(?:selle )?nadala lop(?:uks|us|uni|p)|(?:the )?end of (?:the|this) week)\b/u,
    { kind: 'end', of: 'week' },
  ],
  [
    /\b(?:(?:selle )?kuu lop(?:uks|us|uni|p)|(?:the )?end of (?:the|this) month|month end)\b/u,
    { kind: 'end', of: 'month' },
  ],
  [
    /\b(?:(?:selle )?aasta lop(?:uks|us|uni|p)|(?:the )?end of (?:the |this )?year|year end)\b/u,
    { kind: 'end', of: 'year' },
  ],
  // Days that everybody knows by name; a date beside them says which day is meant.
  [/\b(?:joulud?e?(?:ks|ni)?|christmas)\b(?!.*\d)/u, { kind: 'date', month: 12, date: 24 }],
  [/\b(?:jaanipaev(?:a?ks|ani)?|midsummer)\b(?!.*\d)/u, { kind: 'date', month: 6, date: 24 }],
];

const many =
  /\b(?:(?<et>\d{1,2}|\p{L}+) (?<unitEt>paeva|nadala) parast|in (?<en>\d{1,2}|\p{L}+) (?<unitEn>days|weeks))\b/u;
/** 'Kahe nädala võrra', 'by a week', 'three days later'. */
const shifted = new RegExp(
  String.raw`\b(?:(?:(?<et>${numberWords}) )?(?<unitEt>paeva|nadala|nadal) (?:vorra|edasi|hiljem(?:aks)?)|by (?<en>${numberWords}) (?<unitEn>days?|weeks?)(?: later)?|(?<enLater>${numberWords}) (?<unitEnLater>days?|weeks?) later)\b`,
  'u',
);

const someMonth =
  /^(?:jaanuar|veebruar|aprill|juuni|juuli|august|septemb|oktoob|novemb|detsemb|januar|februar|april|june|july|octob|decemb)/u;
const calendarDay = String.raw`(?:on )?(?:the )?(?:(?<date>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthWords})|(?<monthFirst>${monthWords}) (?<dateBehind>\d{1,2})(?:st|nd|rd|th)?|(?<!\b(?:kell|kella|kl|at) )(?<figures>\d{1,2}) (?<monthInFigures>1[0-2]|0?[1-9]))(?: 20\d\d)?`;
const onCalendarDay = new RegExp(String.raw`\b${calendarDay}\b`, 'u');
/** 'The 4th', '4. kuupäeval', '4ndaks': of the month in which that day comes next. */
const onDayOfMonth =
  /\b(?:on )?(?:the )?(?:(?<date>\d{1,2})(?:st|nd|rd|th)|(?<dateEt>\d{1,2})(?:nda(?:ks|l|ni)?)?(?: kuupaev(?:al|aks|ani)?|(?<=nda(?:ks|l|ni)?)))\b/u;
/** What is so by then is not begun then. */
const done = '(?:valmis|tehtud|kinnitatud|allkirjastatud)';
/** 'Tähtaeg võiks olla', 'tähtajaks pane', 'kinnitatud'. */
const dueWord = String.raw`(?:tahta(?:eg|ja)\p{L}*|(?:kinnita|allkirjasta)(?:ma|da|vad|takse|ksid)|hiljemalt|by|due|deadline|${done})(?: (?:on|oleks|voiks|peaks|olgu|olla|olema|pane|panna|paneme|hoopis|hiljemalt|is|to|should|could|be|by|date))*`;
const dueOn = new RegExp(String.raw`\b${dueWord} ${calendarDay}\b`, 'u');
/** '11. detsembriks peaks kõigil kinnitatud olema'. */
const dueBehind = new RegExp(
  String.raw`\b${calendarDay}(?<=ks)(?: (?:peab|peavad|peaks\p{L}*|oleks|olgu|olema|koik|koigil))* ${done}\b`,
  'u',
);
/** 'Tähtaeg nädal edasi': so much later than it was. */
const dueShifted = new RegExp(
  String.raw`\b(?:tahta(?:eg|ja)\p{L}*|deadline|due date)(?: (?:lukka|voiks|oleks|olla|back|by|a))* (?:(?<et>${numberWords}) )?(?<unitEt>paeva?|nadala?t?|days?|weeks?)(?: (?:vorra|edasi|hiljem(?:aks)?|later|back))+`,
  'u',
);

const dueOnWeekday = new RegExp(String.raw`\b${dueWord} ${weekday.source.replace(/^\\b/u, '')}`, 'u');

const deadlineWord = String.raw`(?:tahta(?:eg|ja)\p{L}*|deadline|due)`;
/** Behind the word itself any day is the one, however it is said. */
const besideDeadline = new RegExp(
  String.raw`\b${deadlineWord}(?: (?:date|on|is|to|for|the|by|pane|panna|paneme|olgu|oleks|voiks|olla|peaks|hoopis|alles))*(?= )`,
  'u',
);

const clockTime =
  /\b(?:(?:kell|kella|kl|at|around|about|umbes) (?<hour>[01]?\d|2[0-3])(?:ks|st)?(?! (?:inimes|tootaja|tukk|tk|people|persons|staff))(?: (?<minute>[0-5]\d))?(?: (?<half>am|pm))?|(?<hour12>0?[1-9]|1[0-2])(?: (?<minute12>[0-5]\d))? ?(?<half12>am|pm))\b/u;
/** Beside a day: 'homme 9ks', '8 Dec 14:00'. */
const bareTime = /\b(?<hour>0?[6-9]|1\d|2[0-3])(?:ks| (?<minute>[0-5]\d))\b/u;
const noon = /\b(?:lounaks|lounal|lounaajal|keskpaeval|keskpaevaks|(?:at )?(?:noon|midday|lunchtime))\b/u;
const endOfDay = /\b(?:too)?paeva lop(?:uks|us|uni)\b|\b(?:by )?(?:end of (?:the )?day|eod|cob)\b/u;
/** Hours in words, from one on, as far as they show which: 'kell kümme', 'kella kümneks'. */
const hourWords = [
  /^u(?:ks|he(?:ks)?)$/u,
  /^kah?(?:ks|he(?:ks)?)$/u,
  /^kolm(?:e|eks)?$/u,
  /^nel(?:i|ja|jaks)$/u,
  /^vii(?:s|e|eks)$/u,
  /^kuu(?:s|e|eks)$/u,
  /^seits(?:e|me|meks)$/u,
  /^kaheksa(?:ks)?$/u,
  /^uheksa(?:ks)?$/u,
  /^kum(?:me|ne|neks)$/u,
] as const;
const lateHours = [/^uksteist(?:kum(?:me|neks))?$/u, /^kaksteist(?:kum(?:me|neks))?$/u] as const;
const saidHour = /\b(?:kell|kella|kl) (?:(?<half>pool|poole) )?(?<hour>\p{L}+)\b/u;

const morning = /\b(?:(?:in the )?morning|first thing|hommik(?:ul|uks|upoole)|varahommikul|kohe hommikul)\b/u;
const afternoon = /\b(?:(?:in the )?afternoon|parast lounat|pealelounal|parastlounal)\b/u;
/** Parts of the day, each with its hour. */
const hoursOfDay: readonly (readonly [RegExp, number])[] = [
  [noon, 12 * 60],
  [afternoon, 14 * 60],
  [endOfDay, 16 * 60],
];

/** When, as it was said, and `rest`: the words without it. */
export interface SaidTimes {
  readonly moment: SaidMoment | null;
  readonly due: SaidDay | null;
  readonly rest: readonly string[];
}

/** The moment in the words of a command, the day by which it is due, and the words without them; `null` where none is said. */
export function momentSaid(words: readonly string[]): SaidTimes {
  let rest = inFigures(words.join(' '));
  const take = (what: RegExp) => {
    const found = what.exec(rest);
    if (found !== null) rest = rest.replace(what, ' ');
    return found;
  };
  const due =
    shiftedBy(take(dueShifted)?.groups) ??
    dateOf(take(dueOn)) ??
    dateOf(take(dueBehind)) ??
    besideIn(take) ??
    weekdayOf(take(dueOnWeekday));
  const day = dayIn(take);
  const time = take(clockTime) ?? (day === null ? null : take(bareTime));
  const minutes = time === null ? null : minutesOf(time.groups ?? {});
  const spoken = hoursOfDay.find(([part]) => take(part) !== null)?.[1] ?? null;
  const isMorning = take(morning) !== null;
  const left = rest.split(' ').filter((word) => word !== '');
  // 'The first Monday of January' is not next Monday.
  const isLess = day?.kind === 'weekday' && left.some((word) => someMonth.test(word));
  if (isLess || (day === null && time === null && !isMorning && spoken === null))
    return { moment: null, due, rest: due === null ? words : left };
  // 'In the morning' alone is not this morning's.
  const morningDay = isMorning && day === null ? ({ kind: 'ahead', days: 1 } as const) : day;
  return {
    moment: {
      day: morningDay,
      minutes: minutes ?? spoken,
      ...(isMorning && { morning: isMorning }),
    },
    due,
    rest: left,
  };
}

function inFigures(said: string): string {
  const { hour = '', half } = saidHour.exec(said)?.groups ?? {};
  const at = [...hourWords, ...lateHours].findIndex((each) => each.test(hour));
  if (at < 0) return said;
  return said.replace(saidHour, half === undefined ? `kell ${at + 1}` : `kell ${at || 12} 30`);
}

type Take = (what: RegExp) => RegExpExecArray | null;

/** Of 'tähtaeg aasta lõpuks' and 'due the 18th' the day, whatever else is said of when it goes out. */
function besideIn(take: Take): SaidDay | null {
  for (const [said, day] of days) if (take(behindDeadline(said)) !== null) return day;
  const inWeek = take(behindDeadline(weekdayNextWeek));
  return inWeek === null ? dayOfMonthIn(take(behindDeadline(onDayOfMonth))) : nextWeekOf(inWeek);
}

const behindDeadline = onceForEach(
  (day: RegExp) => new RegExp(`${besideDeadline.source} ${day.source}`, 'u'),
);

function dayIn(take: (what: RegExp) => RegExpExecArray | null): SaidDay | null {
  const inWeek = take(weekdayNextWeek);
  if (inWeek !== null) return nextWeekOf(inWeek);
  const plain = days.find(([said]) => take(said) !== null)?.[1];
  if (plain !== undefined) return plain;
  const later = shiftedBy(take(shifted)?.groups);
  if (later !== null) return later;
  const ahead = daysAhead(take(many)?.groups ?? {});
  if (ahead !== null) return ahead;
  const date = dateOf(take(onCalendarDay)) ?? dayOfMonthIn(take(onDayOfMonth));
  // 'Tuesday 8 December' is that day, whichever it is.
  const onWeekday = weekdayOf(take(weekday));
  return date ?? onWeekday;
}

function weekdayOf(found: RegExpExecArray | null): SaidDay | null {
  const { name, next } = found?.groups ?? {};
  if (name === undefined) return null;
  const said = { kind: 'weekday', weekday: weekdayNumber(name) } as const;
  return next === undefined ? said : { ...said, next: true };
}

function nextWeekOf({ groups = {} }: RegExpExecArray): SaidDay {
  return { kind: 'weekday-next-week', weekday: weekdayNumber(groups['name'] ?? groups['nameFirst'] ?? '') };
}

function weekdayNumber(name: string): number {
  return weekdays.findIndex((each) => each.test(name)) + 1;
}

/** `null` where no month has such a day. */
function dayOfMonthIn(found: RegExpExecArray | null): SaidDay | null {
  const date = Number(found?.groups?.['date'] ?? found?.groups?.['dateEt'] ?? 0);
  return date >= 1 && date <= 31 ? { kind: 'day-of-month', date } : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function shiftedBy(groups: Groups | undefined): SaidDay | null {
  if (groups === undefined) return null;
  const said = groups['et'] ?? groups['en'] ?? groups['enLater'] ?? '';
  // 'Nädala võrra' alone is one.
  const count = numberSaid(said) ?? 1;
  const unit = groups['unitEt'] ?? groups['unitEn'] ?? groups['unitEnLater'] ?? '';
  return { kind: 'later', days: count * (/^(?:nadal|week)/u.test(unit) ? 7 : 1) };
}

function daysAhead(groups: Groups): SaidDay | null {
  const said = groups['et'] ?? groups['en'] ?? '';
  const count = numberSaid(said) ?? 0;
  const isWeeks = /^(?:nadala|weeks)$/u.test(groups['unitEt'] ?? groups['unitEn'] ?? '');
  return count === 0 ? null : { kind: 'ahead', days: count * (isWeeks ? 7 : 1) };
}

/** `null` where the calendar has no such day. */
function dateOf(found: RegExpExecArray | null): SaidDay | null {
  const groups: Groups = found?.groups ?? {};
  const name = groups['month'] ?? groups['monthFirst'] ?? '';
  const inWords = monthSaid(name);
  const date = Number(groups['date'] ?? groups['dateBehind'] ?? groups['figures']);
  const said = { kind: 'date', month: inWords || Number(groups['monthInFigures']), date } as const;
  return isDay(inYear(said, 2024)) ? said : null;
}

function inYear({ month, date }: { readonly month: number; readonly date: number }, year: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

function minutesOf(groups: Groups): number {
  const hour = Number(groups['hour'] ?? groups['hour12']);
  const half = groups['half'] ?? groups['half12'];
  const ofDay = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return ofDay * 60 + Number(groups['minute'] ?? groups['minute12'] ?? 0);
}

/**
 * What the form says of it, seen from `today` (`2026-06-23`): the day and the time, such as `09:00`, to send at. `null`
 * where it is today and no hour is said: that is now.
 */
export function fieldsOfMoment(
  { day, minutes }: SaidMoment,
  today: string,
  from: number,
  planned = '',
): { readonly when: 'at'; readonly sendDay: string; readonly sendTime: string } | null {
  const sendDay = day === null ? planned || today : dayFrom(day, seenFrom(day, today, planned));
  if (sendDay === today && minutes === null) return null;
  const at = minutes ?? from * 60;
  return { when: 'at', sendDay, sendTime: timeInFigures(at) };
}

/** 'Edasi' is later than was planned; beside a day that is planned, 'reede' is that of its week. */
function seenFrom({ kind }: SaidDay, today: string, planned: string): string {
  if (planned <= today) return today;
  if (kind === 'later') return planned;
  const sunday = addDays(planned, -(new Date(planned).getUTCDay() || 7));
  return kind === 'weekday' && sunday > today ? sunday : today;
}

/** The day that is meant, seen from `today`. */
export function dayFrom(said: SaidDay, today: string): string {
  const weekdayToday = new Date(today).getUTCDay() || 7;
  switch (said.kind) {
    case 'ahead':
    case 'later':
      return addDays(today, said.days);
    case 'date':
      return nextDate(said, today);
    case 'next-week':
      return addDays(today, 8 - weekdayToday);
    case 'weekday-next-week':
      return addDays(today, 7 + said.weekday - weekdayToday);
    case 'day-of-month':
      return dayOfMonth(said.date, today);
    case 'end':
      return endOf(said.of, today);
    case 'weekday': {
      const ahead = ((said.weekday - weekdayToday + 6) % 7) + 1;
      return addDays(today, said.next && ahead === 1 ? ahead + 7 : ahead);
    }
  }
}

/** Of the 29th of February some years ahead: at most eight, where a century has no leap year. */
function nextDate(said: Extract<SaidDay, { kind: 'date' }>, today: string): string {
  const year = Number(today.slice(0, 4));
  const days = Array.from({ length: 9 }, (_, ahead) => inYear(said, year + ahead));
  return days.find((day) => isDay(day) && day >= today) ?? today;
}

/** Not each month has it: in the first of the next ones that does. */
function dayOfMonth(date: number, today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const days = Array.from({ length: 3 }, (_, ahead) => {
    const at = month - 1 + ahead;
    return inYear({ month: (at % 12) + 1, date }, year + Math.floor(at / 12));
  });
  return days.find((day) => isDay(day) && day >= today) ?? today;
}

function endOf(what: Extract<SaidDay, { kind: 'end' }>['of'], today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  switch (what) {
    case 'week': {
      const weekdayToday = new Date(today).getUTCDay() || 7;
      return addDays(today, weekdayToday > 5 ? 12 - weekdayToday : 5 - weekdayToday);
    }
    case 'month':
      return addDays(inYear({ month: (month % 12) + 1, date: 1 }, month === 12 ? year + 1 : year), -1);
    case 'year':
      return `${year}-12-31`;
  }
}
