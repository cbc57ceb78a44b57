import { wordSet } from './word-set.js';

/** The words of each number, in their order. */
function placesOf(...numbers: readonly string[]): ReadonlyMap<string, number> {
  return new Map(numbers.flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)));
}

const ordinals = placesOf(
  'esimene esimest esimese esimesel first 1st',
  'teine teist teise teisel second 2nd',
  'kolmas kolmandat kolmanda kolmandal third 3rd',
  'neljas neljandat neljanda neljandal fourth 4th',
  'viies viiendat viienda viiendal fifth 5th',
  'kuues kuuendat kuuenda kuuendal sixth 6th',
);
const last = wordSet('viimane viimast viimase viimasel last');
const lastButOne = wordSet('eelviimane eelviimast eelviimase penultimate');
const next = wordSet('jargmine jargmist jargmise next');
const previous = wordSet('eelmine eelmist eelmise previous');

/** Which of so many a word says, from 0, by the one where one is: 'teine', 'viimane', 'the next one'. */
export type PlaceIn = (count: number, current: number) => number;

/** The place that a folded word says; `undefined` where it says none. */
export function placeSaidBy(word: string): PlaceIn | undefined {
  if (last.has(word)) return (count) => count - 1;
  if (lastButOne.has(word)) return (count) => count - 2;
  if (next.has(word)) return (_, current) => current + 1;
  if (previous.has(word)) return (_, current) => current - 1;
  const at = ordinals.get(word);
  return at === undefined ? undefined : () => at;
}

const counts = placesOf(
  'uks one',
  'kaks kahe two',
  'kolm kolme three',
  'neli nelja four',
  'viis viie five',
  'kuus kuue six',
  'seitse seven',
  'kaheksa eight',
  'uheksa nine',
  'kumme ten',
);

/** How many a folded word says; 0 where it says no number. */
export function countSaid(word: string): number {
  return (counts.get(word) ?? -1) + 1;
}
