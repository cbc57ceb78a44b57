import { depthOf, leadingNumber } from '../lines/leading-number.js';
import { capitalised, isAction, isCapitals, startsUpper, wordsOf, type Word } from '../lines/words.js';
import { composedLabel } from './composed-label.js';
import { describe, type FoundLabel } from './found-label.js';
import { nearLabel } from './near-label.js';
import type { Part } from './part.js';
import {
  isKnownWhole,
  isWholly,
  longest,
  spellingsAtEnd,
  spellingsAtStart,
  type Spelling,
} from './spelling-index.js';

/** The longest label that the text begins with, after a number if there is one. */
export function labelAtStart(text: string): FoundLabel | null {
  return labelsAtStart(text)[0] ?? null;
}

/** No label is as long; of a line that is, looking at each of its words again from each of them would take minutes. */
const farthest = 500;

/** What the text may be labelled with: known words at its start, or a whole heading that ends in known words. */
export function labelsAtStart(text: string): readonly FoundLabel[] {
  const { number, length } = leadingNumber(text);
  const body = text.slice(length);
  if (!/^\s*[("„“«]?\p{L}/u.test(body)) return [];
  const words = wordsOf(body.slice(0, farthest));
  const alone = depthOf(number) > 1 ? null : joinedDuties(body);
  if (alone !== null) {
    const duties = labelsAtStart(`${number === null ? '' : `${number}. `}${alone}`).find(
      ({ part, rest }) => part === 'duties' && rest.trim() === '',
    );
    if (duties !== undefined) return [duties];
  }
  const fitting = spellingsAtStart(words).filter(({ words: own }) =>
    unbroken(body, words.slice(0, own.length)),
  );
  const spelling = fitting.find((each) => isJoinedOn(each, fitting, body, words)) ?? longest(fitting);
  const heading = labelAtEnd(body, number, words);
  const composed = composedLabel(body);
  if (composed !== null && composed.words.length > (spelling?.words.length ?? 0))
    return [asDescribed(body, number, composed)];
  if (spelling === undefined) return heading === null ? nearLabels(body, number, words) : [heading];
  const count = spelling.open ? openLength(body, words) : spelling.words.length;
  const found = withTwin(
    describe(body, number, words.slice(0, count), {
      ...spelling,
      words: words.slice(0, count).map(({ folded }) => folded),
    }),
  );
  return heading === null || found.rest.trim() === '' ? [found] : [found, heading];
}

/** One label's words stand together: only blanks, commas, hyphens, slashes between them. */
function unbroken(text: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1];
    return next === undefined || /^[\s,/–-]*$/u.test(text.slice(word.end, next.start));
  });
}

function asDescribed(
  body: string,
  number: string | null,
  { part, words }: { readonly part: Part; readonly words: readonly Word[] },
): FoundLabel {
  const own = words.map(({ folded }) => folded);
  return describe(body, number, words, { part, words: own, needsColon: false });
}

/** `Nõuded haridusele ja kogemusele`: behind the longest label another is joined on; the open one holds both. */
function isJoinedOn(
  spelling: Spelling,
  fitting: readonly Spelling[],
  body: string,
  words: readonly Word[],
): boolean {
  const count = longest(fitting)?.words.length ?? 0;
  const [last, next] = [words[count - 1], words[count]];
  if (!spelling.open || last === undefined || next === undefined) return false;
  const isListed = isCapitals(body) && body.slice(last.end, next.start).startsWith(',');
  return isListed || ['ja', 'ning', 'and'].includes(next.folded);
}

/** `Ametinimetus / Job title: …`, `Tööülesanded (Main duties)`: the same label in another language is the label's own. */
function withTwin(label: FoundLabel): FoundLabel {
  const opening = label.colon ? null : /^(?:\/|\()\s*/u.exec(label.rest);
  if (opening === null) return label;
  const behind = label.rest.slice(opening[0].length);
  const twin = labelAtStart(behind);
  const closed = opening[0].startsWith('/') || twin === null || /^\s*\)/u.test(behindLabel(behind, twin));
  const isLonger = twin !== null && !twin.colon && /^\p{Ll}/u.test(twin.rest);
  if (twin?.part === label.part && closed && !isLonger)
    return { ...label, colon: twin.colon, stopped: twin.stopped, rest: twin.rest };
  const isOther = twin !== null && twin.part !== label.part;
  return isOther || opening[0].startsWith('(') ? label : withUnknownTwin(label, behind);
}

/** What stands right behind the words of a label. */
function behindLabel(text: string, { written }: FoundLabel): string {
  return text.slice(text.indexOf(written) + written.length);
}

/**
 * `1.2. Vahetu juht / Direct superior of the post: meister`: few words behind the stroke, and a colon ends them. Without
 * one they may be the value, but `Üldosa` has none.
 */
function withUnknownTwin(label: FoundLabel, behind: string): FoundLabel {
  const match = /^(?<words>\p{Lu}[\p{L} -]{2,50})(?<colon>:\s*|$)/u.exec(behind.trimEnd());
  const few = match?.groups?.['words']?.split(' ').length ?? Infinity;
  const colon = (match?.groups?.['colon'] ?? '') !== '';
  if (match === null || few > 5 || (!colon && label.part !== 'general')) return label;
  return { ...label, colon, rest: behind.trimEnd().slice(match[0].length) };
}

/**
 * The duties that a heading joins with something else: the words before it are read like any other label where the same
 * table holds results (`Põhilised tööülesanded ja oodatavad tulemused`), and have to be known whole where no table of
 * labels has the other (`Tööülesanded ja nende osakaal`, `Töö iseloom ja põhiülesanded`).
 */
function joinedDuties(body: string): string | null {
  const match = /^(.{4,60}?)\s+(?:ja|ning|and)\s+(.{4,40})$/iu.exec(body.trim());
  const [, before, behind] = match ?? [];
  if (before === undefined || behind === undefined) return null;
  if (isWholly('results', behind)) return before;
  if (/[.:;,]/u.test(`${before}${behind}`.replace(/:$/u, '')) || isKnownWhole(body)) return null;
  if (isWholly('duties', before)) return before;
  const opens =
    isWholly('duties', behind) && startsUpper(before) && !isAction(before) && opensNothingElse(before);
  return opens ? capitalised(behind) : null;
}

/** A chapter of duties may begin with what the work is like; whatever else has a label has a chapter of its own. */
function opensNothingElse(before: string): boolean {
  const label = labelAtStart(before);
  return label === null || label.part === 'conditions';
}

/**
 * `NÕUDED AMETIKOHA TÄITJALE`: how many words such a heading has; it ends with its line, in few words. In capitals
 * commas are its own: `NÕUDED HARIDUSELE, TEADMISTELE JA OSKUSTELE`.
 */
function openLength(body: string, words: readonly Word[]): number {
  if (says.test(words[1]?.folded ?? '')) return 1;
  const listed = isCapitals(body);
  const ended = (listed ? /[:.;]/u : /[:.;,]/u).exec(body);
  const inside = words.filter((word) => ended === null || word.end <= ended.index).length;
  return inside <= (listed ? 8 : 5) ? inside : 1;
}

/** `Nõuded on arendajale arusaadavad.`: what a sentence is about, and no label. */
const says = /^(?:on|ei|peavad|peab|are|is|must)$/u;

/** A line that is set like a label, and is one but for a slip or two. */
function nearLabels(body: string, number: string | null, words: readonly Word[]): readonly FoundLabel[] {
  const marked = number !== null || /^[^.;,]{4,60}:/u.test(body) || isCapitals(body);
  const near = marked ? nearLabel(words) : null;
  if (near === null || isLonger(body, words, near.wordCount)) return [];
  const own = words.slice(0, near.wordCount);
  const spelling = { part: near.part, words: own.map(({ folded }) => folded), needsColon: false };
  return unbroken(body, own) ? [describe(body, number, own, spelling, near.spelling)] : [];
}

/** `Ametikoha kood: 12`: more words stand before the colon than those that `Ametikoht` nearly is. */
function isLonger(body: string, words: readonly Word[], count: number): boolean {
  const colon = /^[^.;,:]{4,60}(?=:\s)/u.exec(body)?.[0].length ?? 0;
  const next = words[count];
  return next !== undefined && next.end <= colon;
}

/** `ÕPETAJA KOHUSTUSED`: the whole line is a heading that ends in known words. */
function labelAtEnd(body: string, number: string | null, words: readonly Word[]): FoundLabel | null {
  if (words.length > 8 || /[.;,:]\s/u.test(body.trimEnd()) || isAction(body)) return null;
  const spelling = longest(spellingsAtEnd(words));
  return spelling === undefined ? null : describe(body, number, words, spelling);
}
