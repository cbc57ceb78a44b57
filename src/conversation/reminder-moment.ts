import { addDays } from '../reminders/index.js';

/** When something is to go out, as it was said. */
export interface SaidMoment {
  readonly day: SaidDay | null;
  /** Minutes since midnight; `null`: when people begin to work. */
  readonly minutes: number | null;
}

type SaidDay =
  | { readonly kind: 'ahead'; readonly days: number }
  /** 1 is Monday; the next one that is not today. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'next-week' };

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
  /\b(?:(?:on|next|this|jargmisel|tuleval|sel) )?(?<name>(?:(?:esmas|teisi|kolma|nelja|lau|puha)paev|reede)(?:al|a|aks|l|ks)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/u;

const days: readonly (readonly [RegExp, SaidDay])[] = [
  [/\b(?:ulehomme|(?:the )?day after tomorrow)\b/u, { kind: 'ahead', days: 2 }],
  [/\b(?:homme|homseks|tomorrow)\b/u, { kind: 'ahead', days: 1 }],
  [/\b(?:tana|today)\b/u, { kind: 'ahead', days: 0 }],
  [/\b(?:(?:uhe )?nadala parast|in (?:a|one) week)\b/u, { kind: 'ahead', days: 7 }],
  [/\b(?:(?:jargmisel|tuleval|uuel) nadalal|next week)\b/u, { kind: 'next-week' }],
];

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

/** The moment in the words of a command, and the words without it; `null` where none is said. */
export function momentSaid(words: readonly string[]): {
  readonly moment: SaidMoment | null;
  readonly rest: readonly string[];
} {
  let rest = inFigures(words.join(' '));
  const take = (what: RegExp) => {
    const found = what.exec(rest);
    if (found !== null) rest = rest.replace(what, ' ');
    return found;
  };
  const day = dayIn(take);
  const time = take(clockTime);
  const minutes = time === null ? null : minutesOf(time.groups ?? {});
  const isMorning = take(morning) !== null;
  const isAfternoon = take(afternoon) !== null;
  if (day === null && time === null && !isMorning && !isAfternoon) return { moment: null, rest: words };
  const spoken = isAfternoon ? twoInTheAfternoon : null;
  // 'In the morning' alone is not this morning's.
  const morningDay = isMorning && day === null ? ({ kind: 'ahead', days: 1 } as const) : day;
  return {
    moment: { day: morningDay, minutes: minutes ?? spoken },
    rest: rest.split(' ').filter((word) => word !== ''),
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
  const name = take(weekday)?.groups?.['name'];
  if (name === undefined) return null;
  return { kind: 'weekday', weekday: weekdays.findIndex((each) => each.test(name)) + 1 };
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number {
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
): { readonly when: 'at'; readonly sendDay: string; readonly sendTime: string } | null {
  const sendDay = day === null ? today : dayFrom(day, today);
  if (sendDay === today && minutes === null) return null;
  const at = minutes ?? from * 60;
  const two = (number: number) => String(number).padStart(2, '0');
  return { when: 'at', sendDay, sendTime: `${two(Math.floor(at / 60))}:${two(at % 60)}` };
}

function dayFrom(said: SaidDay, today: string): string {
  const weekdayToday = new Date(today).getUTCDay() || 7;
  switch (said.kind) {
    case 'ahead':
      return addDays(today, said.days);
    case 'next-week':
      return addDays(today, 8 - weekdayToday);
    case 'weekday':
      return addDays(today, ((said.weekday - weekdayToday + 6) % 7) + 1);
  }
}
