import { monthSaid, monthWords } from './month-said.js';
import { numberSaid, numberWords } from '../words/number-said.js';
import { isOnCalendar, type SaidDay } from './said-day.js';
import type { Groups, Take } from './taking.js';

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
export const weekday = new RegExp(
  String.raw`\b(?:(?:on|this|selle|sel|(?<next>next|jargmi(?:sel|ne|se|seks)|tuleval|tuleva)) )*(?<name>${weekdayName})\b`,
  'u',
);
const nextWeek = String.raw`(?:(?:jargmi(?:sel|se)|tuleva(?:l)?|uue(?:l)?) nadala(?:l|sse)?|next week)`;
/** 'Järgmise nädala teisipäeval', 'Tuesday next week'. */
export const weekdayNextWeek = new RegExp(
  String.raw`\b(?:${nextWeek}(?: on| s)? (?<name>${weekdayName})|(?:on )?(?<nameFirst>${weekdayName}) ${nextWeek})\b`,
  'u',
);

/** Days that are named by themselves. */
export const namedDays: readonly (readonly [RegExp, SaidDay])[] = [
  [/\b(?:ulehom(?:me|seks|sele|ne|sesse)|(?:the )?day after tomorrow)\b/u, { kind: 'ahead', days: 2 }],
  [/\b(?:homme|homseks|homsele|homsesse|hommeks|tomorrow|tmrw|tmr)\b/u, { kind: 'ahead', days: 1 }],
  [/\b(?:tana|tanaseks|tanasesse|today)\b/u, { kind: 'ahead', days: 0 }],
  [/\b(?:(?:uhe )?nadala parast|in (?:a|one) week)\b/u, { kind: 'ahead', days: 7 }],
  [
    /\b(?:(?:jargmise|tuleva) nadala lop(?:uks|us|uni|p)|(?:the )?end of (?:the )?next week)\b/u,
    { kind: 'weekday-next-week', weekday: 5 },
  ],
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

export const calendarDay = String.raw`(?:on )?(?:the )?(?:(?<date>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthWords})|(?<monthFirst>${monthWords}) (?<dateBehind>\d{1,2})(?:st|nd|rd|th)?|(?<!\b(?:kell|kella|kl|at) )(?<figures>\d{1,2}) (?<monthInFigures>1[0-2]|0?[1-9]))(?: 20\d\d)?`;
const onCalendarDay = new RegExp(String.raw`\b${calendarDay}\b`, 'u');
/** 'The 4th', '4. kuupäeval', '4ndaks': of the month in which that day comes next. */
export const onDayOfMonth =
  /\b(?:on )?(?:the )?(?:(?<date>\d{1,2})(?:st|nd|rd|th)|(?<dateEt>\d{1,2})(?:nda(?:ks|l|ni)?)?(?: kuupaev(?:al|aks|ani)?|(?<=nda(?:ks|l|ni)?)))\b/u;
/** The day that is said, in whichever way. */
export function dayIn(take: Take): SaidDay | null {
  const inWeek = take(weekdayNextWeek);
  if (inWeek !== null) return nextWeekOf(inWeek);
  const plain = namedDays.find(([said]) => take(said) !== null)?.[1];
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

export function weekdayOf(found: RegExpExecArray | null): SaidDay | null {
  const { name, next } = found?.groups ?? {};
  if (name === undefined) return null;
  const said = { kind: 'weekday', weekday: weekdayNumber(name) } as const;
  return next === undefined ? said : { ...said, next: true };
}

export function nextWeekOf({ groups = {} }: RegExpExecArray): SaidDay {
  return { kind: 'weekday-next-week', weekday: weekdayNumber(groups['name'] ?? groups['nameFirst'] ?? '') };
}

function weekdayNumber(name: string): number {
  return weekdays.findIndex((each) => each.test(name)) + 1;
}

/** `null` where no month has such a day. */
export function dayOfMonthIn(found: RegExpExecArray | null): SaidDay | null {
  const date = Number(found?.groups?.['date'] ?? found?.groups?.['dateEt'] ?? 0);
  return date >= 1 && date <= 31 ? { kind: 'day-of-month', date } : null;
}

export function shiftedBy(groups: Groups | undefined): SaidDay | null {
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
export function dateOf(found: RegExpExecArray | null): SaidDay | null {
  const groups: Groups = found?.groups ?? {};
  const name = groups['month'] ?? groups['monthFirst'] ?? '';
  const inWords = monthSaid(name);
  const date = Number(groups['date'] ?? groups['dateBehind'] ?? groups['figures']);
  const said = { kind: 'date', month: inWords || Number(groups['monthInFigures']), date } as const;
  return isOnCalendar(said) ? said : null;
}
