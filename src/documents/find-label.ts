import { composedLabel } from './composed-label.js';
import { depthOf, leadingNumber } from './leading-number.js';
import { labelSpellings, type Part } from './labels.js';
import { nearLabel } from './near-label.js';
import { isAction, isCapitals, startsUpper, wordsOf, type Word } from './words.js';

/** A label found in a line; nothing is said yet of whether it is one there. */
export interface FoundLabel {
  readonly part: Part;
  /** The number before it, without the last dot: `1.1`, `4`, `IV`. */
  readonly number: string | null;
  /** The label as it is written. */
  readonly written: string;
  readonly wordCount: number;
  readonly capitals: boolean;
  /** A word so common that a colon has to follow, or nothing. */
  readonly needsColon: boolean;
  /** Other words stand before the known ones (`… kohustused`). */
  readonly hasPrefix: boolean;
  /** The spelling in the table, where the document's is not quite it. */
  readonly near: string | null;
  readonly colon: boolean;
  /** A full stop ends it, as it ends a sentence. */
  readonly stopped: boolean;
  /** What follows on the line. */
  readonly rest: string;
}

interface Spelling {
  readonly part: Part;
  readonly words: readonly string[];
  readonly needsColon: boolean;
  /** `Nõuded …`: the heading goes on with other words. */
  readonly open: boolean;
}

const byFirstWord = new Map<string, Spelling[]>();
const byLastWord = new Map<string, Spelling[]>();

function file(index: Map<string, Spelling[]>, key: string | undefined, spelling: Spelling): void {
  if (key !== undefined) index.set(key, [...(index.get(key) ?? []), spelling]);
}

for (const [part, written] of Object.entries(labelSpellings) as [Part, readonly string[]][]) {
  for (const each of written) {
    const words = wordsOf(each).map(({ folded }) => folded);
    const spelling = { part, words, needsColon: each.endsWith(':'), open: each.endsWith('…') };
    if (each.startsWith('…')) file(byLastWord, words.at(-1), spelling);
    else file(byFirstWord, words[0], spelling);
  }
}

function sameWords(words: readonly Word[], wanted: readonly string[], from: number): boolean {
  return wanted.every((word, index) => words[from + index]?.folded === word);
}

/** One label's words stand together: only blanks, commas, hyphens, slashes between them. */
function unbroken(text: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1];
    return next === undefined || /^[\s,/–-]*$/u.test(text.slice(word.end, next.start));
  });
}

function longest(found: readonly Spelling[]): Spelling | undefined {
  return [...found].sort(
    (a, b) => b.words.length - a.words.length || Number(a.needsColon) - Number(b.needsColon),
  )[0];
}

function describe(
  body: string,
  number: string | null,
  words: readonly Word[],
  spelling: Pick<Spelling, 'part' | 'words' | 'needsColon'>,
  near: string | null = null,
): FoundLabel {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  // `Asendaja(d)`, `Keda asendab (ametikohad):`: what stands in parentheses is the label's.
  const after =
    /^(?:\(\p{Ll}{1,3}\)|\s*\([^()]{1,40}\)(?=\s*:))?\s*[)"”»]*\s*(:|(?<=\s)[–—-](?=\s+\S)|)[\s.…]*/u.exec(
      body.slice(end),
    );
  const written = body.slice(start, end);
  return {
    part: spelling.part,
    number,
    written,
    wordCount: words.length,
    capitals: isCapitals(written),
    needsColon: spelling.needsColon,
    hasPrefix: words.length > spelling.words.length,
    near,
    colon: (after?.[1] ?? '') !== '' || isPadded(body.slice(end).replace(/^\(\p{Ll}{1,3}\)/u, '')),
    stopped: /\.\s*$/u.test(after?.[0] ?? ''),
    rest: body.slice(end + (after?.[0].length ?? 0)),
  };
}

/** `Otsene juht        Liiklusjuht`, `Otsene juht ..... Liiklusjuht`: what sets the value apart does what a colon does. */
function isPadded(behind: string): boolean {
  return /^(?: {3,}| *\t\s*| *(?:[.…_]\s?){3,}\s*)(?=[^\s.…_])/u.test(behind);
}

/** The longest label that the text begins with, after a number if there is one. */
export function labelAtStart(text: string): FoundLabel | null {
  return labelsAtStart(text)[0] ?? null;
}

/** What the text may be labelled with: known words at its start, or a whole heading that ends in known words. */
export function labelsAtStart(text: string): readonly FoundLabel[] {
  const { number, length } = leadingNumber(text);
  const body = text.slice(length);
  if (!/^\s*[("„“«]?\p{L}/u.test(body)) return [];
  const words = wordsOf(body);
  const alone = depthOf(number) > 1 ? null : joinedDuties(body);
  if (alone !== null) {
    const duties = labelsAtStart(`${number === null ? '' : `${number}. `}${alone}`).find(
      ({ part, rest }) => part === 'duties' && rest.trim() === '',
    );
    if (duties !== undefined) return [duties];
  }
  const fits = (spelling: Spelling): boolean =>
    sameWords(words, spelling.words, 0) && unbroken(body, words.slice(0, spelling.words.length));
  const fitting = (byFirstWord.get(words[0]?.folded ?? '') ?? []).filter(fits);
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

/** Does the table know the words, all of them, as a label of this part? */
function isWholly(part: Part, text: string): boolean {
  const words = wordsOf(text).map(({ folded }) => folded);
  return (byFirstWord.get(words[0] ?? '') ?? []).some(
    (spelling) => spelling.part === part && spelling.words.join(' ') === words.join(' '),
  );
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
  return opens ? `${behind.slice(0, 1).toUpperCase()}${behind.slice(1)}` : null;
}

/** A chapter of duties may begin with what the work is like; whatever else has a label has a chapter of its own. */
function opensNothingElse(before: string): boolean {
  const label = labelAtStart(before);
  return label === null || label.part === 'conditions';
}

function isKnownWhole(body: string): boolean {
  return (Object.keys(labelSpellings) as Part[]).some((part) => isWholly(part, body));
}

/**
 * `NÕUDED AMETIKOHA TÄITJALE`: how many words such a heading has; it ends with its line, in few words. In capitals
 * commas are its own: `NÕUDED HARIDUSELE, TEADMISTELE JA OSKUSTELE`.
 */
function openLength(body: string, words: readonly Word[]): number {
  const listed = isCapitals(body);
  const ended = (listed ? /[:.;]/u : /[:.;,]/u).exec(body);
  const inside = words.filter((word) => ended === null || word.end <= ended.index).length;
  return inside <= (listed ? 8 : 5) ? inside : 1;
}

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
  const fits = (spelling: Spelling): boolean =>
    sameWords(words, spelling.words, words.length - spelling.words.length);
  const spelling = longest((byLastWord.get(words.at(-1)?.folded ?? '') ?? []).filter(fits));
  return spelling === undefined ? null : describe(body, number, words, spelling);
}

/** The labels of a line that holds nothing else, as the heads of columns do; empty if it holds anything else. */
export function labelsOnly(text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let rest = text.replace(/^[\s/|,;]+/u, '');
  while (rest.trim() !== '') {
    const label = labelAtStart(rest);
    if (label === null || label.hasPrefix) return [];
    found.push(label);
    rest = label.rest.replace(/^[\s/|,;]+/u, '');
  }
  return found;
}

/** The label that is the whole head of a column of duties or of what stands beside them. */
export function columnLabel(text: string): FoundLabel | null {
  const isOfDuties = ({ part, rest, near }: FoundLabel): boolean =>
    ['duties', 'results', 'activities'].includes(part) && rest.trim() === '' && near === null;
  return labelsAtStart(text).find(isOfDuties) ?? null;
}

const numberInside = /(?<=\s)\d{1,2}(?:\.\d{1,3})*\.?\s+(?=\p{Lu})/gu;

/** Where a numbered label begins inside a line: `… tööd. 3. PÕHIKOHUSTUSED`, `1.1 Ametinimetus 1.2 Struktuuriüksus`. */
export function labelStartsInside(text: string, wanted: (label: FoundLabel) => boolean): readonly number[] {
  return [...text.matchAll(numberInside)]
    .map((match) => match.index)
    .filter((at) => {
      const label = labelAtStart(text.slice(at));
      return label !== null && !label.hasPrefix && wanted(label);
    });
}
