/** How people count days and weeks: each number's words in the cases that do, without their dots. */
const spellings: readonly (readonly [number, string])[] = [
  [1, 'uks uhe uht uhte a an one'],
  [2, 'kaks kahe kahte paar paari two couple'],
  [3, 'kolm kolme three'],
  [4, 'neli nelja four'],
  [5, 'viis viie viit five'],
  [6, 'kuus kuue kuut six'],
  [7, 'seitse seitsme seitset seven'],
  [8, 'kaheksa kaheksat eight'],
  [9, 'uheksa uheksat nine'],
  [10, 'kumme kumne kumment ten'],
  [14, 'neliteist neljateist neljateistkumne fourteen'],
  [20, 'kakskummend kahekumne twenty'],
  [30, 'kolmkummend kolmekumne thirty'],
];

const known: ReadonlyMap<string, number> = new Map(
  spellings.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)),
);

/** A number in figures or in words, as a part of a pattern. */
export const numberWords = String.raw`(?:\d{1,3}|${[...known.keys()].join('|')})`;

/** `undefined` where it is none. */
export function numberSaid(word: string): number | undefined {
  return /^\d+$/u.test(word) ? Number(word) : known.get(word);
}
