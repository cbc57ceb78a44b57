import type { Language } from './language.js';

/** Estonian months: 'märts', 'märtsi' and, after 'enne', 'märtsi'; the other cases grow from the second. */
const months = [
  ['jaanuar', 'jaanuari', 'jaanuari'],
  ['veebruar', 'veebruari', 'veebruari'],
  ['märts', 'märtsi', 'märtsi'],
  ['aprill', 'aprilli', 'aprilli'],
  ['mai', 'mai', 'maid'],
  ['juuni', 'juuni', 'juunit'],
  ['juuli', 'juuli', 'juulit'],
  ['august', 'augusti', 'augustit'],
  ['september', 'septembri', 'septembrit'],
  ['oktoober', 'oktoobri', 'oktoobrit'],
  ['november', 'novembri', 'novembrit'],
  ['detsember', 'detsembri', 'detsembrit'],
] as const;

/** How a day stands in an Estonian sentence: 'on 2. märts', 'läheb välja 2. märtsil', 'alates 2. märtsist'. */
export type DateCase = 'plain' | 'on' | 'from' | 'until' | 'before';

interface DateWanted {
  readonly language: Language;
  readonly timeZone: string;
  /** English says all of them with one word before it, which is not given here. */
  readonly case?: DateCase;
}

function monthIn(month: number, wanted: DateCase): string {
  const [plain, stem, before] = months[month - 1] ?? ['', '', ''];
  switch (wanted) {
    case 'plain':
      return plain;
    case 'on':
      return `${stem}l`;
    case 'from':
      return `${stem}st`;
    case 'until':
      return `${stem}ni`;
    case 'before':
      return before;
  }
}

interface Formats {
  readonly numbers: Intl.DateTimeFormat;
  readonly english: Intl.DateTimeFormat;
  readonly hour: Intl.DateTimeFormat;
}

const known = new Map<string, Formats>();

function formatsOf(timeZone: string): Formats {
  const formats = known.get(timeZone) ?? {
    // Swedish writes the day as `2026-03-02`.
    numbers: new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }),
    english: new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }),
    hour: new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short', hourCycle: 'h23' }),
  };
  known.set(timeZone, formats);
  return formats;
}

/** `2. märts 2026`, `2. märtsil 2026`, `2 March 2026`. */
export function dateInWords(at: Date, { language, timeZone, case: wanted = 'plain' }: DateWanted): string {
  const { numbers, english } = formatsOf(timeZone);
  if (language === 'en') return english.format(at);
  const [year, month, day] = numbers.format(at).split('-').map(Number);
  return `${day}. ${monthIn(month ?? 0, wanted)} ${year}`;
}

/** The same with the hour on the wall: `2. märtsil 2026 kell 11:00`, `2 March 2026 at 11:00`. */
export function momentInWords(at: Date, wanted: DateWanted): string {
  const { hour } = formatsOf(wanted.timeZone);
  return `${dateInWords(at, wanted)} ${wanted.language === 'et' ? 'kell' : 'at'} ${hour.format(at)}`;
}
