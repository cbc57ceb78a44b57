import { addMonths, twoDigits } from '../../ground/index.js';
import { addDays } from '../../reminders/index.js';
import { monthSaid, monthWords } from '../times/month-said.js';
import { numberSaid, numberWords } from '../words/number-said.js';

/** How long ago something began, as it was said: how long somebody has not acknowledged, or has. */
export type SaidAge =
  /** 'Over 30 days', 'kuu aega'. */
  | { readonly kind: 'for'; readonly count: number; readonly unit: Unit }
  /** 'Alates 1. septembrist', 'since 2025': what is not said is `null`; the months from 1. */
  | {
      readonly kind: 'since';
      readonly year: number | null;
      readonly month: number | null;
      readonly date: number | null;
    }
  /** 'Since last month'. */
  | { readonly kind: 'since-last'; readonly unit: LongUnit }
  /** 'Alla kuu': so long ago at most. */
  | { readonly kind: 'under'; readonly count: number; readonly unit: Unit }
  /** 'Viimase 30 päeva jooksul': the same, and said of what was done in that time. */
  | { readonly kind: 'within'; readonly count: number; readonly unit: Unit }
  /** 'Eelmisel nädalal', 'this month': in that one of the calendar, `ago` before the one that is. */
  | { readonly kind: 'in'; readonly unit: Unit; readonly ago: 0 | 1 }
  /** Whoever it may be, the longest first. */
  | { readonly kind: 'longest' };

type LongUnit = 'week' | 'month' | 'year';
type Unit = 'day' | LongUnit;

const longUnits: readonly (readonly [RegExp, LongUnit])[] = [
  [/^(?:nadal|week)/u, 'week'],
  [/^(?:kuu|month)/u, 'month'],
  [/^(?:aasta|year)/u, 'year'],
];

const unit = String.raw`(?:paev|paeva|nadal|nadala|nadalat|kuu|kuud|aasta|aastat|days?|weeks?|months?|years?)`;
const atLeast = String.raw`(?:ule|rohkem kui|enam kui|kauem kui|vanem(?:ad)? kui|pikemalt kui|pikemat aega kui|vahemalt|tervelt|terve|(?:for )?(?:over|more than|longer than|older than|at least)|for)`;
const behind = String.raw`(?:aega|aja|or (?:more|longer)|voi (?:kauem|rohkem|enam)|now)`;
/** Without a number something else says that it is a length: 'kuu aega', 'over a month'; 'sel kuul' is none. */
const lengths = [
  `(?:${atLeast} )?(?:a )?(?<count>${numberWords})(?: of)? (?<counted>${unit})(?: ${behind})*`,
  `${atLeast} (?<over>${unit})(?: ${behind})*`,
  `(?:${atLeast} )?(?<half>pool|poole|half a) (?:aasta|aastat|year)(?: ${behind})*`,
  `(?<long>${unit})(?: ${behind})+`,
];
const lasting = new RegExp(String.raw`(?:\b(?:juba|already|for) )?\b(?:${lengths.join('|')})\b`, 'u');
const atMost = String.raw`(?:alla|vahem kui|kuni|luhemat aega kui|less than|under|fewer than|within)`;
const lately = String.raw`(?:viimas\p{L}*|(?:(?:in|over|during|within) )?(?:the|my) (?:last|past)|(?:in|over|during|within) (?:last|past)|past)`;
const lateUnit = String.raw`(?:paev\p{L}*|nadal\p{L}*|kuu|kuud|kuul|aasta|aastat|aastal|days?|weeks?|months?|years?)`;
/** 'Less than a month' and 'in the last month' ask for others than those of a month and more. */
const within = new RegExp(
  String.raw`\b(?:${atMost} (?:viimase )?(?:(?<count>${numberWords}) )?(?<unit>${unit})(?: (?:aega|jooksul|tagasi|ago))?|(?:${lately}|last(?= \d)) (?:(?<lateCount>${numberWords}) )?(?<lateUnit>${lateUnit})(?: jooksul)?|(?:(?<duringCount>${numberWords}) )?(?<duringUnit>${unit}) jooksul)\b`,
  'u',
);
const calendarUnit = String.raw`(?<unit>nadalal|kuul|aastal|week|month|year)`;
const inThis = new RegExp(String.raw`\b(?:sel|selle|kaesoleval|this) ${calendarUnit}\b`, 'u');
const inLast = new RegExp(String.raw`\b(?:eelmisel|moodunud|last|previous) ${calendarUnit}\b`, 'u');
/** That is neither said by a length nor by a day. */
const otherwise = /\b(?:jooksul|tagasi|ago)\b/u;

const ordinal = '(?:st|nd|rd|th)?';
/** '2025. aasta 1. septembrist', 'September 1st, 2025'; '1.09.2025'; 'aastast 2025'. */
const beginnings = [
  String.raw`(?:(?<yearFirst>20\d\d) )?(?:aasta )?(?:(?<date>\d{1,2})${ordinal} (?:of )?)?(?<month>${monthWords})(?: (?<dateBehind>\d{1,2})${ordinal})?(?: (?<year>20\d\d))?`,
  String.raw`(?<figures>\d{1,2}) (?<monthInFigures>1[0-2]|0?[1-9])(?: (?<yearInFigures>20\d\d))?`,
  String.raw`(?:aastast )?(?<yearAlone>20\d\d)(?: aastast)?`,
];
const since = new RegExp(
  String.raw`\b(?:(?:alates|parast|peale|since|from)(?: the)? )?(?:${beginnings.join('|')})(?: (?:alates|saadik|saati|peale))?\b`,
  'u',
);
const saysSince =
  /\b(?:alates|saadik|saati|peale|parast|aastast|since|from)\b|\b(?:\p{L}{2,}r|juul|juun|mai|marts|april)ist\b/u;
const sinceLast =
  /\b(?:(?:alates )?(?:eelmisest|mullusest) (?<unit>nadalast|kuust|aastast)(?: (?:alates|saadik|saati|peale))?|(?:since|from)(?: the)? (?:last|previous) (?<unitEn>week|month|year))\b/u;
const longest =
  /\b(?:kui kaua|mis ajast(?: saadik| saati)?|since when|kui ammu|koige kauem|koige ammu|koige pikemalt|(?:for )?how long|(?:for )?(?:the )?longest)\b/u;

/** The age in the words of a command, and the words without it; `undefined` where none is said. */
export function ageSaid(
  words: readonly string[],
): { readonly age: SaidAge; readonly rest: readonly string[] } | undefined {
  const said = words.join(' ');
  for (const [pattern, read] of readings) {
    const found = pattern.exec(said);
    const age = found && read(found.groups ?? {}, said);
    if (!found || !age) continue;
    if (age.kind !== 'within' && age.kind !== 'under' && otherwise.test(said)) return undefined;
    const rest = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`;
    return { age, rest: rest.split(' ').filter((word) => word !== '') };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

const readings: readonly (readonly [RegExp, (groups: Groups, said: string) => SaidAge | undefined])[] = [
  [within, readWithin],
  [/\b(?:tana|today)\b/u, () => ({ kind: 'in', unit: 'day', ago: 0 })],
  [/\b(?:eile|yesterday)\b/u, () => ({ kind: 'in', unit: 'day', ago: 1 })],
  [inThis, (groups) => readIn(groups, 0)],
  [longest, () => ({ kind: 'longest' })],
  [sinceLast, readSinceLast],
  [inLast, (groups) => readIn(groups, 1)],
  [lasting, readFor],
  [since, (groups, said) => (saysSince.test(said) ? readSince(groups) : undefined)],
];

function readWithin({ count, unit, lateCount, lateUnit, duringCount, duringUnit }: Groups): SaidAge {
  const many = numberSaid(count ?? lateCount ?? duringCount ?? '') ?? 1;
  const kind = unit === undefined ? 'within' : 'under';
  return { kind, count: many, unit: longUnit(unit ?? lateUnit ?? duringUnit ?? '') ?? 'day' };
}

function readIn({ unit = '' }: Groups, ago: 0 | 1): SaidAge {
  return { kind: 'in', unit: longUnit(unit) ?? 'day', ago };
}

function readFor({ count, counted, over, long, half }: Groups): SaidAge {
  if (half !== undefined) return { kind: 'for', count: 6, unit: 'month' };
  const unit = longUnit(counted ?? over ?? long ?? '') ?? 'day';
  return { kind: 'for', count: numberSaid(count ?? '') ?? 1, unit };
}

function readSinceLast({ unit, unitEn }: Groups): SaidAge | undefined {
  const meant = longUnit(unit ?? unitEn ?? '');
  return meant && { kind: 'since-last', unit: meant };
}

function readSince(groups: Groups): SaidAge {
  const figure = (...names: readonly string[]) => {
    const found = names.map((name) => groups[name]).find((each) => each !== undefined);
    return found === undefined ? null : Number(found);
  };
  const named = groups['month'];
  return {
    kind: 'since',
    year: figure('yearFirst', 'year', 'yearInFigures', 'yearAlone'),
    month: named === undefined ? figure('monthInFigures') : monthSaid(named),
    date: figure('date', 'dateBehind', 'figures'),
  };
}

/** `undefined` for a day. */
function longUnit(word: string): LongUnit | undefined {
  return longUnits.find(([pattern]) => pattern.test(word))?.[1];
}

/** The days between which it began, both of them in it; `null` where any day will do. */
interface Span {
  readonly from: string | null;
  readonly by: string | null;
}

/**
 * When it may have begun, so that it has lasted so long today. A month or a year that is named is meant to its end: who
 * has waited since the middle of September has waited since September. `undefined` where the words tell what was done
 * meanwhile: who has not acknowledged this week may have waited for a year.
 */
export function waitedSpan(age: SaidAge, today: string): Span | undefined {
  switch (age.kind) {
    case 'longest':
      return { from: null, by: null };
    case 'under':
      return { from: before(today, age.count, age.unit), by: null };
    case 'for':
      return { from: null, by: before(today, age.count, age.unit) };
    case 'since-last':
      return { from: null, by: addDays(firstOf(age.unit, today), -1) };
    case 'since':
      return { from: null, by: endOf(age, today) };
    case 'within':
    case 'in':
      return undefined;
  }
}

/** When it was done, where so much is said of that; `undefined` where nothing is. */
export function doneSpan(age: SaidAge, today: string): Span | undefined {
  switch (age.kind) {
    case 'under':
    case 'within':
      return { from: before(today, age.count, age.unit), by: null };
    case 'in': {
      const first = firstOf(age.unit, today);
      return age.ago === 0
        ? { from: first, by: null }
        : { from: before(first, 1, age.unit), by: addDays(first, -1) };
    }
    case 'for':
      return { from: null, by: before(today, age.count, age.unit) };
    case 'since-last':
      return { from: before(firstOf(age.unit, today), 1, age.unit), by: null };
    case 'since':
      return { from: startOf(age, today), by: null };
    case 'longest':
      return undefined;
  }
}

/** Of the week, the month or the year of that day. */
function firstOf(unit: Unit, day: string): string {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, 1 - (new Date(day).getUTCDay() || 7));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function before(today: string, count: number, unit: Unit): string {
  if (unit === 'month' || unit === 'year') return addMonths(today, -count * (unit === 'year' ? 12 : 1));
  return addDays(today, -count * (unit === 'week' ? 7 : 1));
}

type Since = Extract<SaidAge, { kind: 'since' }>;

/** The last day of what was named, or today. */
function endOf({ year, month, date }: Since, today: string): string {
  if (month === null) return earlier(`${year ?? yearOf(today)}-12-31`, today);
  const begins = startOf({ kind: 'since', year, month, date }, today);
  return earlier(date === null ? addDays(addMonths(begins, 1), -1) : begins, today);
}

/** Its first day: where no year is said, the last one that has come. */
function startOf({ year, month, date }: Since, today: string): string {
  if (month === null) return `${year ?? yearOf(today)}-01-01`;
  const begins = (of: number) => {
    const first = `${of}-${twoDigits(month)}-01`;
    const last = addDays(addMonths(first, 1), -1);
    return date === null ? first : earlier(addDays(first, date - 1), last);
  };
  const thisYear = begins(yearOf(today));
  if (year !== null) return begins(year);
  return thisYear <= today ? thisYear : begins(yearOf(today) - 1);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
