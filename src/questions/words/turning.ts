import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

/** To whom one goes with something; the verb may stand at the end: 'kelle poole rikkis arvutiga pöörduda'. */
const toWhom = /(?<!\p{L})kelle\s+(?:poole|jutule|juurde|juures)(?!\p{L})/iu;
const going = wordSet('poorduda poorduma poordun poordume poorduksin minna minema lahen laheme');
const besideGoing = wordSet(
  'mina ma me peaksin pean peame voin voiks voiksin saan saab saaks tuleb tuleks oleks',
);
/** Behind what has happened: 'My permit runs out. Who can I tell?' */
const atEnd =
  /[\s,.;!?]*(?<!\p{L})whom? (?:can|could|should|do|must|to)(?: i| we)?\s*(?:tell|talk|speak|turn|go|ask|contact|write|call)(?: to)?\s*[?!.]*$/iu;
/** Of a superior who did it nobody here is to be found by it. */
const superiorWho =
  /^\W*(?:my|our|minu|mu|meie) (?:\p{L}+ )?(?:boss|manager|supervisor|superior|ülemus|juht)(?= \p{L})/iu;
const joins = /^(?:\W|(?:kui|et|kuna|sest|siis|when|if|about|that)(?!\p{L}))+/iu;

/**
 * What somebody wants to turn to somebody with, in their own words: 'kelle jutule minna, kui arvuti on katki' is about the
 * computer, and going is nobody's duty. `undefined` where they ask otherwise, or say nothing besides.
 */
export function turnedWith(sentence: Sentence): string | undefined {
  const { text } = sentence;
  const told = atEnd.test(text) ? text.replace(atEnd, '').replace(superiorWho, '') : undefined;
  const from = toWhom.exec(text);
  const matter = from === null ? told : withoutVerbs(from, sentence);
  const plain = matter
    ?.replace(/[\s?!.]+$/u, '')
    .trim()
    .replace(joins, '')
    .trim();
  return plain === '' ? undefined : plain;
}

function withoutVerbs(found: RegExpExecArray, { text, words }: Sentence): string | undefined {
  const behind = found.index + found[0].length;
  const said = words.filter(({ start }) => start >= behind);
  if (!said.some(({ folded }) => going.has(folded))) return undefined;
  return said
    .filter(({ folded }) => going.has(folded) || besideGoing.has(folded))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(toWhom, '');
}
