import { tellsOfAbsence } from '../words/absence.js';
import { placeOfWho } from '../words/asks-who.js';
import { isDoing } from '../words/doer.js';
import type { Sentence } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';
import { asksForPart, type FoundCue } from './cue-finder.js';

const opening = wordSet('et sest kuna that because whether');
/** 'Ask if', 'decides whether': what is asked, and no condition. */
const beforeIf = wordSet('ask asks know knows check checks decide decides tell tells see');
const condition = wordSet('kui if when while kuni ilma unless until');
const howMuch = wordSet('palju kaua kiiresti tihti suur hea hasti');
const asking = wordSet(
  'kes keda kelle kellel kellele kellelt kellega mis mida mille milline millised milliseid missugune mitu kas who whom whose what which',
);
/** 'Asendaja' and 'covers for' say that somebody stands in for somebody; 'stand in line', 'take over a farm' may not. */
const standingIn = /asenda|asendus|substitut|replac|deput|backup|back up|cover/u;

/** Whether a cue of standing in says it in so many words. */
export function saysStandingIn({ means, phrase }: FoundCue): boolean {
  return means === 'substitution' && standingIn.test(phrase);
}

/**
 * The cues that only tell what somebody is wanted for: 'kes korraldab, et ülemus minuga räägiks', 'people stand in line,
 * who deals with this'. They stand in another clause than the one that asks who does something; a condition, 'when I am
 * away', says of what it is asked.
 */
export function withoutTold(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const clauses = clausesOf(sentence);
  if (clauses.length < 2) return cues;
  const who = clauses.findIndex((places) => asksWhoDoes(places, sentence));
  if (who < 0) return cues;
  const clauseOf = (at: number) => clauses.findIndex((places) => places.includes(at));
  const asks = (cue: FoundCue) => {
    if (!asksForPart(cue) || !cue.at.every((at) => clauseOf(at) === clauseOf(cue.at[0] ?? 0))) return false;
    return (clauses[clauseOf(cue.at[0] ?? 0)] ?? []).some((at) =>
      asking.has(sentence.words[at]?.folded ?? ''),
    );
  };
  if (cues.some(asks)) return cues;
  const isOfAbsence = tellsOfAbsence(sentence);
  const isTold = (cue: FoundCue) => {
    const { at } = cue;
    if (saysStandingIn(cue)) return false;
    const elsewhere = at.filter((place) => clauseOf(place) !== who);
    if (elsewhere.length === 0) return false;
    const isCondition = elsewhere.some((place) => opensCondition(clauses[clauseOf(place)] ?? [], sentence));
    const isBehind = elsewhere.every(
      (place) => clauseOf(place) > who && opensTold(clauses[clauseOf(place)] ?? [], sentence),
    );
    return !isCondition && (isBehind || (!isOfAbsence && at.every((place) => clauseOf(place) < who)));
  };
  return cues.filter((cue) => !(asksForPart(cue) && isTold(cue)));
}

/** Whether these words stand in another clause than the one that asks who does something, before it or behind 'et'. */
export function areTold(places: readonly number[], sentence: Sentence): boolean {
  const clauses = clausesOf(sentence);
  const who = clauses.findIndex((clause) => asksWhoDoes(clause, sentence));
  return places.every((at) => {
    const clause = clauses.findIndex((each) => each.includes(at));
    return clause < who || (who >= 0 && clause > who && opensTold(clauses[clause] ?? [], sentence));
  });
}

/** The places of the words of each clause: from one comma or 'et' to the next. */
function clausesOf({ text, words }: Sentence): readonly (readonly number[])[] {
  const clauses: number[][] = [[]];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isApart = before !== undefined && /[,;.?!]/u.test(text.slice(before.end, word.start));
    const isAsked = word.folded === 'if' && beforeIf.has(before?.folded ?? '');
    if (isApart || isAsked || (at > 0 && opening.has(word.folded))) clauses.push([]);
    clauses.at(-1)?.push(at);
  }
  return clauses;
}

/** 'Kes sellega tegeleb', 'who reads my plan': what is done is said, though it may be said before of what. */
function asksWhoDoes(places: readonly number[], sentence: Sentence): boolean {
  const words = places.flatMap((at) => sentence.words[at] ?? []);
  const from = placeOfWho({ ...sentence, words });
  const behind = from < 0 ? [] : words.slice(from + 1);
  return behind.some(({ text }) => isDoing(text)) || (behind.length > 1 && words[from]?.folded === 'who');
}

/** 'Et', 'kui palju', 'if the boss may': behind who does it, what is done or asked. */
function opensTold(places: readonly number[], sentence: Sentence): boolean {
  const first = sentence.words[places[0] ?? 0]?.folded ?? '';
  return (
    opening.has(first) ||
    first === 'kas' ||
    first === 'if' ||
    (first === 'kui' && !opensCondition(places, sentence))
  );
}

function opensCondition(places: readonly number[], { words }: Sentence): boolean {
  const [first, second] = places.map((at) => words[at]?.folded ?? '');
  const isAsked = first === 'if' && beforeIf.has(words[(places[0] ?? 0) - 1]?.folded ?? '');
  return condition.has(first ?? '') && !howMuch.has(second ?? '') && !isAsked;
}
