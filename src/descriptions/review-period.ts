import { addMonths } from '../ground/index.js';

/** Numbers as sentences about reviews spell them: in the nominative before `korda`, else in the genitive or adessive. */
const numbers: Readonly<Record<string, number>> = {
  üks: 1,
  ühe: 1,
  kaks: 2,
  kahe: 2,
  kahel: 2,
  teise: 2,
  teisel: 2,
  kolm: 3,
  kolme: 3,
  kolmel: 3,
  neli: 4,
  nelja: 4,
  neljal: 4,
  viis: 5,
  viie: 5,
  viiel: 5,
  kuue: 6,
  one: 1,
  two: 2,
  other: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const number = String.raw`(?<![\p{L}\d])([1-9]\d?|${Object.keys(numbers).join('|')})`;
const every = String.raw`(?:igal?|kord|every|once in)\s+${number}\s+`;
const seasonOrMonth =
  'kevad|suv|sügis|tal[vu]|jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember';

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** What sentences about reviews say, and the months that it comes to; the first that is found holds. */
const sayings: readonly (readonly [RegExp, (count: number) => number])[] = [
  [pattern(`${number}\\s+(?:korda aastas|times a year)`), (count) => 12 / count],
  [/poolaasta|poole aasta|twice a year|half[- ]year|semi-?annual/iu, () => 6],
  [pattern(`${every}(?:kuu|months?)`), (count) => count],
  [pattern(`${every}(?:aasta|years?)`), (count) => count * 12],
  [/(?<!\p{L})(kahel?|kolmel?|neljal?|viiel?)\s+aasta/iu, (count) => count * 12],
  [/biennial/iu, () => 24],
  [/kord kvartalis|iga kvarta|quarter/iu, () => 3],
  [/kord aastas|igal? aasta|iga-aasta|once a year|every year|annual|yearly/iu, () => 12],
  [pattern(`igal? (?:${seasonOrMonth})`), () => 12],
];

/** How many months may pass between two reviews, as the description says itself; `null` where it names no time. */
export function reviewMonths(review: string | null): number | null {
  for (const [saying, months] of sayings) {
    const found = saying.exec(review ?? '');
    if (found === null) continue;
    const said = found[1]?.toLowerCase() ?? '';
    return Math.max(1, Math.round(months(numbers[said] ?? Number(said))));
  }
  return null;
}

/** The day on which the next review is due, counted from the day since which the text stands. */
export function reviewDue(review: string | null, since: Date): Date | null {
  const count = reviewMonths(review);
  if (count === null) return null;
  return new Date(addMonths(since.toISOString().slice(0, 10), count));
}
