import { isDay, timeInFigures, twoDigits } from '../../ground/index.js';
import { addDays } from '../../reminders/index.js';
import { monthSaid, monthWords } from '../words/month-said.js';
import { numberSaid, numberWords } from '../words/number-said.js';

/** When something is to go out, as it was said. */
export interface SaidMoment {
  readonly day: SaidDay | null;
  /** Minutes since midnight; `null`: when people begin to work. */
  readonly minutes: number | null;
}

export type SaidDay =
  | { readonly kind: 'ahead'; readonly days: number }
  /** The next such day of the calendar, and today's too; the months from 1. */
  | { readonly kind: 'date'; readonly month: number; readonly date: number }
  /** 1 is Monday; the next one that is not today. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'next-week' }
  /** So much later than was planned; where nothing is, than today. */
  | { readonly kind: 'later'; readonly days: number };

const weekdays: readonly RegExp[] = [
  /^(?:esmaspaev|monday)/u,
  /^(?:teisipaev|tuesday)/u,
  /^(?:kolmapaev|wednesday)/u,
  /^(?:neljapaev|thursday)/u,
  /^(?:reede|friday)/u,
  /^(?:laupaev|saturday)/u,
  /^(?:puhapaev|sunday)/u,
];

const weekday =
  /\b(?:(?:on|next|this|jargmisel|tuleval|sel) )?(?<name>(?:(?:esmas|teisi|kolma|nelja|lau|puha)paev|reede)(?:ale?|le|aks|a|l|ks)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/u;

const days: readonly (readonly [RegExp, SaidDay])[] = [
  [/\b(?:ulehomme|(?:the )?day after tomorrow)\b/u, { kind: 'ahead', days: 2 }],
  [/\b(?:homme|homseks|tomorrow)\b/u, { kind: 'ahead', days: 1 }],
  [/\b(?:tana|today)\b/u, { kind: 'ahead', days: 0 }],
  [/\b(?:(?:uhe )?nadala parast|in (?:a|one) week)\b/u, { kind: 'ahead', days: 7 }],
  [/\b(?:(?:jargmisel|tuleval|uuel) nadalal|next week)\b/u, { kind: 'next-week' }],
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
const calendarDay = String.raw`(?:on )?(?:the )?(?:(?<date>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthWords})|(?<monthFirst>${monthWords}) (?<dateBehind>\d{1,2})(?:st|nd|rd|th)?|(?<!\b(?:kell|kella|at) )(?<figures>\d{1,2}) (?<monthInFigures>1[0-2]|0?[1-9]))(?: 20\d\d)?`;
const onCalendarDay = new RegExp(String.raw`\b${calendarDay}\b`, 'u');
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

const clockTime =
  /\b(?:(?:kell|kella|at) (?<hour>[01]?\d|2[0-3])(?:ks|st)?(?: (?<minute>[0-5]\d))?(?: (?<half>am|pm))?|(?<hour12>0?[1-9]|1[0-2])(?: (?<minute12>[0-5]\d))? ?(?<half12>am|pm))\b/u;
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
const saidHour = /\b(?:kell|kella) (?<hour>\p{L}+)\b/u;

const morning = /\b(?:(?:in the )?morning|hommikul|hommikuks)\b/u;
const afternoon = /\b(?:(?:in the )?afternoon|parast lounat|pealelounal)\b/u;
const twoInTheAfternoon = 14 * 60;

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
    weekdayOf(take(dueOnWeekday));
  const day = dayIn(take);
  const time = take(clockTime);
  const minutes = time === null ? null : minutesOf(time.groups ?? {});
  const isMorning = take(morning) !== null;
  const isAfternoon = take(afternoon) !== null;
  const left = rest.split(' ').filter((word) => word !== '');
  // 'The first Monday of January' is not next Monday.
  const isLess = day?.kind === 'weekday' && left.some((word) => someMonth.test(word));
  if (isLess || (day === null && time === null && !isMorning && !isAfternoon))
    return { moment: null, due, rest: due === null ? words : left };
  const spoken = isAfternoon ? twoInTheAfternoon : null;
  // 'In the morning' alone is not this morning's.
  const morningDay = isMorning && day === null ? ({ kind: 'ahead', days: 1 } as const) : day;
  return {
    moment: { day: morningDay, minutes: minutes ?? spoken },
    due,
    rest: left,
  };
}

function inFigures(said: string): string {
  const hour = saidHour.exec(said)?.groups?.['hour'] ?? '';
  const at = hourWords.findIndex((each) => each.test(hour));
  return at < 0 ? said : said.replace(saidHour, `kell ${at + 1}`);
}

function dayIn(take: (what: RegExp) => RegExpExecArray | null): SaidDay | null {
  const plain = days.find(([said]) => take(said) !== null)?.[1];
  if (plain !== undefined) return plain;
  const later = shiftedBy(take(shifted)?.groups);
  if (later !== null) return later;
  const ahead = daysAhead(take(many)?.groups ?? {});
  if (ahead !== null) return ahead;
  const date = dateOf(take(onCalendarDay));
  if (date !== null) return date;
  return weekdayOf(take(weekday));
}

function weekdayOf(found: RegExpExecArray | null): SaidDay | null {
  const name = found?.groups?.['name'];
  if (name === undefined) return null;
  return { kind: 'weekday', weekday: weekdays.findIndex((each) => each.test(name)) + 1 };
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
  const sendDay = day === null ? today : dayFrom(day, (day.kind === 'later' && planned) || today);
  if (sendDay === today && minutes === null) return null;
  const at = minutes ?? from * 60;
  return { when: 'at', sendDay, sendTime: timeInFigures(at) };
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
    case 'weekday':
      return addDays(today, ((said.weekday - weekdayToday + 6) % 7) + 1);
  }
}

/** Of the 29th of February some years ahead: at most eight, where a century has no leap year. */
function nextDate(said: Extract<SaidDay, { kind: 'date' }>, today: string): string {
  const year = Number(today.slice(0, 4));
  const days = Array.from({ length: 9 }, (_, ahead) => inYear(said, year + ahead));
  return days.find((day) => isDay(day) && day >= today) ?? today;
}
