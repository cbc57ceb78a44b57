import { fold, stemOf } from '../../language/index.js';
import { verbBehindWho } from './asks-who.js';

/** By these endings a verb becomes who does it: `korraldaja`, `organiser`, `inspector`. */
const endings = [/ja$/, /[eo]r$/];

/**
 * Whether a word may name somebody called by this head. `korraldaja` has the stem of `korraldama`, and `organiser` that of
 * `organise`: 'kes korraldab' asks who does it, and names nobody. A head that keeps its ending in its stem shares it with no
 * verb. The consonant of the ending must stand about where the head has it, since people leave out letters before it.
 */
export function mayNameDoer(word: string, head: string): boolean {
  const folded = fold(head);
  const ending = endings.find((each) => each.test(folded));
  if (ending === undefined || stemOf(head) === folded) return true;
  const consonant = folded.endsWith('ja') ? 'j' : 'r';
  return fold(word).lastIndexOf(consonant) >= folded.lastIndexOf(consonant) - 1;
}

const thirdPerson = /\p{L}{3}(?:b|vad|takse)$/u;

/** 'Arendab', 'nõustavad': what somebody does, though a title or a unit has its stem. */
export function isDoing(word: string): boolean {
  return thirdPerson.test(fold(word));
}

/** `Arendamine`, `koristuse arendamisega`: what is done, made a noun. `komisjoni` is none. */
const nounOfDoing = /\p{L}{3}mi(?:ne|s[tei]\p{L}*)$/u;

/** Whether a word of a question says that something is done, and not with what: 'arendab', or whatever stands behind 'who'. */
export function saysDoing(word: string, topic: string): boolean {
  return isDoing(word) || nounOfDoing.test(fold(word)) || fold(word) === fold(verbBehindWho(topic));
}
