/** Numbers as sentences about reviews spell them, in the genitive. */
const numbers: Readonly<Record<string, number>> = {
  kahe: 2,
  kolme: 3,
  nelja: 4,
  viie: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

const everyYears = /(?:iga|kord|every|once in)\s+(\d+|\p{L}+)\s+(?:aasta|years?)/iu;
const yearly =
  /kord aastas|üks kord aastas|igal? aasta|iga(?:l)? (?:kevad|suvi|sügis|talv)|yearly|annually|every year|once a year/iu;
const months = [
  'jaanuar',
  'veebruar',
  'märts',
  'aprill',
  'mai',
  'juuni',
  'juuli',
  'august',
  'september',
  'oktoober',
  'november',
  'detsember',
];
const everyMonth = new RegExp(`igal (?:${months.join('|')})|igal (?:kevadel|suvel|sügisel|talvel)`, 'iu');

/** How many months may pass between two reviews, as the description says itself; `null` where it names no time. */
export function reviewMonths(review: string | null): number | null {
  if (review === null) return null;
  const [, count] = everyYears.exec(review) ?? [];
  const years = count === undefined ? undefined : (numbers[count.toLowerCase()] ?? Number(count));
  if (years !== undefined && years > 0) return years * 12;
  return yearly.test(review) || everyMonth.test(review) ? 12 : null;
}

/** The day on which the next review is due, counted from the day since which the text stands. */
export function reviewDue(review: string | null, since: Date): Date | null {
  const count = reviewMonths(review);
  if (count === null) return null;
  const due = new Date(since);
  due.setUTCMonth(due.getUTCMonth() + count);
  return due;
}
