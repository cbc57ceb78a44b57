import { addMonths, twoDigits } from '../ground/index.js';
import { addDays } from '../reminders/index.js';
import { monthSaid, monthWords } from './month-said.js';
import { numberSaid, numberWords } from './number-said.js';

/** How long something has been outstanding at least, as it was said. */
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
const atLeast = String.raw`(?:ule|rohkem kui|enam kui|kauem kui|vanemad? kui|pikemalt kui|pikemat aega kui|vahemalt|tervelt|terve|(?:for )?(?:over|more than|longer than|older than|at least)|for)`;
const behind = String.raw`(?:aega|aja|or (?:more|longer)|voi (?:kauem|rohkem|enam)|now)`;
/** Without a number something else says that it is a length: 'kuu aega', 'over a month'; 'sel kuul' is none. */
const lengths = [
  `(?:${atLeast} )?(?:a )?(?<count>${numberWords})(?: of)? (?<counted>${unit})(?: ${behind})*`,
  `${atLeast} (?<over>${unit})(?: ${behind})*`,
  `(?:${atLeast} )?(?<half>pool|poole|half a) (?:aasta|aastat|year)(?: ${behind})*`,
  `(?<long>${unit})(?: ${behind})+`,
];
const lasting = new RegExp(String.raw`(?:\b(?:juba|already|for) )?\b(?:${lengths.join('|')})\b`, 'u');
/** 'Less than a month' and 'in the last month' ask for others than those who are outstanding for so long. */
const otherwise =
  /\b(?:alla|vahem kui|kuni|luhemat aega kui|viimas\p{L}*|jooksul|tagasi|less than|under|fewer than|within|(?:the|my) (?:last|past)|last \d+|past|ago)\b/u;

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
  /\b(?:(?:alates|since|from)(?: the)? )?(?:(?:eelmisest|mullusest|last|previous) (?<unit>nadalast|kuust|aastast|week|month|year))(?: (?:alates|saadik|saati|peale))?\b/u;
const longest =
  /\b(?:kui kaua|kui ammu|koige kauem|koige ammu|koige pikemalt|(?:for )?how long|(?:for )?(?:the )?longest)\b/u;

/** The age in the words of a command, and the words without it; `undefined` where none is said. */
export function ageSaid(
  words: readonly string[],
): { readonly age: SaidAge; readonly rest: readonly string[] } | undefined {
  const said = words.join(' ');
  if (otherwise.test(said)) return undefined;
  for (const [pattern, read] of readings) {
    const found = pattern.exec(said);
    const age = found && read(found.groups ?? {}, said);
    if (!found || !age) continue;
    const rest = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`;
    return { age, rest: rest.split(' ').filter((word) => word !== '') };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

const readings: readonly (readonly [RegExp, (groups: Groups, said: string) => SaidAge | undefined])[] = [
  [longest, () => ({ kind: 'longest' })],
  [sinceLast, readSinceLast],
  [lasting, readFor],
  [since, (groups, said) => (saysSince.test(said) ? readSince(groups) : undefined)],
];

function readFor({ count, counted, over, long, half }: Groups): SaidAge {
  if (half !== undefined) return { kind: 'for', count: 6, unit: 'month' };
  const unit = longUnit(counted ?? over ?? long ?? '') ?? 'day';
  return { kind: 'for', count: numberSaid(count ?? '') ?? 1, unit };
}

function readSinceLast({ unit = '' }: Groups): SaidAge | undefined {
  const meant = longUnit(unit);
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

/**
 * The last day on which it may have begun, so that it has lasted so long today; `null` where any day will do. A month or
 * a year that is named is meant to its end: who has waited since the middle of September has waited since September.
 */
export function beganBy(age: SaidAge, today: string): string | null {
  switch (age.kind) {
    case 'longest':
      return null;
    case 'for':
      return before(today, age.count, age.unit);
    case 'since-last':
      return endOfLast(age.unit, today);
    case 'since':
      return endOf(age, today);
  }
}

function before(today: string, count: number, unit: Unit): string {
  if (unit === 'month' || unit === 'year') return addMonths(today, -count * (unit === 'year' ? 12 : 1));
  return addDays(today, -count * (unit === 'week' ? 7 : 1));
}

function endOfLast(unit: LongUnit, today: string): string {
  const weekday = new Date(today).getUTCDay() || 7;
  if (unit === 'week') return addDays(today, -weekday);
  return addDays(unit === 'month' ? `${today.slice(0, 7)}-01` : `${today.slice(0, 4)}-01-01`, -1);
}

function endOf({ year, month, date }: Extract<SaidAge, { kind: 'since' }>, today: string): string {
  const thisYear = Number(today.slice(0, 4));
  if (month === null) return earlier(`${year ?? thisYear}-12-31`, today);
  const first = (of: number) => `${of}-${twoDigits(month)}-01`;
  const last = (of: number) => addDays(addMonths(first(of), 1), -1);
  const begins = (of: number) =>
    date === null ? first(of) : earlier(addDays(first(of), date - 1), last(of));
  const meant = year ?? (begins(thisYear) <= today ? thisYear : thisYear - 1);
  return earlier(date === null ? last(meant) : begins(meant), today);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
