import { wordSet } from './word-set.js';

const ordinals: readonly ReadonlySet<string>[] = [
  wordSet('esimene esimest esimese esimesel first 1st'),
  wordSet('teine teist teise teisel second 2nd'),
  wordSet('kolmas kolmandat kolmanda kolmandal third 3rd'),
  wordSet('neljas neljandat neljanda neljandal fourth 4th'),
  wordSet('viies viiendat viienda viiendal fifth 5th'),
  wordSet('kuues kuuendat kuuenda kuuendal sixth 6th'),
];
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
  const at = ordinals.findIndex((words) => words.has(word));
  return at < 0 ? undefined : () => at;
}

const counts: readonly ReadonlySet<string>[] = [
  wordSet('uks one'),
  wordSet('kaks kahe two'),
  wordSet('kolm kolme three'),
  wordSet('neli nelja four'),
  wordSet('viis viie five'),
  wordSet('kuus kuue six'),
  wordSet('seitse seven'),
  wordSet('kaheksa eight'),
  wordSet('uheksa nine'),
  wordSet('kumme ten'),
];

/** How many a folded word says; 0 where it says no number. */
export function countSaid(word: string): number {
  return counts.findIndex((words) => words.has(word)) + 1;
}
