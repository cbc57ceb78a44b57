import { grouped, onceForEach } from '../../ground/index.js';
import { fold, isFunctionWord, sameWord, withinTypo } from '../../language/index.js';
import type { StaffMember } from '../../people/index.js';
import { isPlaceOfPerson } from './place-of-person.js';
import { clauseOpeners } from '../words/conditions.js';
import { hasCapital, isStrange, type Sentence } from '../words/sentence.js';

/** Somebody who holds positions; by the name a position can be asked for. */
export type Holder = Pick<StaffMember, 'name' | 'upn' | 'aadObjectId' | 'positions'>;

/** The descriptions of what they hold. */
export function idsHeldBy({ positions }: Holder): readonly string[] {
  return [...new Set(positions.flatMap((each) => (each.kind === 'described' ? each.descriptionId : [])))];
}

/** What the roster calls those of their positions that no description has. */
export function titlesHeldBy({ positions }: Holder): readonly string[] {
  return [...new Set(positions.flatMap((each) => (each.kind === 'undescribed' ? each.title : [])))];
}

/** Endings that a name takes on in Estonian, and the English 's, without diacritics. */
const endings =
  /^(?:i|e|a|u|t|d|le|lt|l|st|sse|s|ga|ks|ni|na|ta|ile|ilt|il|ele|elt|el|ale|alt|al|ule|ult|ul|it|et|at|ut|ku|pu|tu)?$/;

/** How much of a name each of its forms begins with: 'Mari' and 'Marile', 'Jaan' and 'Jaani', 'Uku' and 'Ukule'. */
function beginningOf(name: string): string {
  return name.slice(0, name.length > 3 ? name.length - 1 : name.length);
}

function isFormOf(word: string, name: string): boolean {
  if (word === name || isInflected(word, name)) return true;
  const beginning = beginningOf(name);
  return (
    word.startsWith(beginning) &&
    endings.test(word.slice(word.startsWith(name) ? name.length : beginning.length))
  );
}

/** Where a surname is a word too, it changes as that does: 'Valk' and 'Valgul', 'Rebane' and 'Rebasele'. */
function isInflected(word: string, name: string): boolean {
  return word.length >= name.length && name.length > 3 && word[0] === name[0] && sameWord(word, name);
}

/** As names are compared: without diacritics, and with one letter for 'ü', 'y' and 'u', which keyboards exchange. */
function asCompared(name: string): string {
  return fold(name.toLowerCase()).replaceAll('y', 'u');
}

/** Those who bear one name, and its parts as they are compared. */
interface Namesakes {
  readonly parts: readonly string[];
  readonly holders: readonly Holder[];
}

/** Names by the beginning of any part of theirs, so that a message meets only those that can be in it. */
type NamesByBeginning = ReadonlyMap<string, readonly Namesakes[]>;

/** A reading of the roster is put in order once, and met by many messages. */
const namesOf = onceForEach(openNames);

function openNames(holders: readonly Holder[]): NamesByBeginning {
  const byName = grouped(holders, ({ name }) => [asCompared(name)]);
  const namesakes = [...byName].map(([name, some]): Namesakes => ({ parts: partsOf(name), holders: some }));
  // A name of one part may be any word.
  return grouped(namesakes, ({ parts }) => (parts.length < 2 ? [] : parts.map(beginningOf)));
}

function partsOf(name: string): readonly string[] {
  return name.split(/[\s-]+/).filter((part) => part !== '');
}

/** Somebody named in a message, and the places of the name. */
export interface NamedHolder {
  readonly holder: Holder;
  readonly at: readonly number[];
  /** `false` for one part of a name in small letters where a thing may stand: it may be a word that nobody here knows, such as 'tamm'. */
  readonly sure: boolean;
}

/**
 * Whoever is named in the message, in any case: by first name and surname in a row, else by one of them alone where it
 * can be no other word. `isKnown` says which stems are words of every day or of this house.
 */
export function namedHolder(
  sentence: Sentence,
  holders: readonly Holder[],
  isKnown: (stem: string) => boolean,
): NamedHolder | undefined {
  const names = namesOf(holders);
  const words = sentence.words.map(({ text }) => asCompared(text));
  return namedInFull(words, names) ?? namedInPart(sentence, words, names, isKnown);
}

/** Whether somebody called `name` is named by these words alone: each is some form of a part of the name. */
export function isNamedBy(words: readonly string[], name: string): boolean {
  const parts = partsOf(asCompared(name));
  return words.length > 0 && words.every((word) => parts.some((part) => isFormOf(asCompared(word), part)));
}

/** Two letters: in each of its forms a name begins with them, `Valk` and `Valgule`, `Rebane` and `Rebasele`. */
function letterPair(word: string): string {
  return word.slice(0, 2);
}

/** Of some, by what parts of their names begin with. */
const byLetterPair = onceForEach((some: readonly { readonly name: string }[]) =>
  grouped(some, ({ name }) => new Set(partsOf(asCompared(name)).map(letterPair))),
);

/** Those of some who are called by these words alone, in their order. */
export function calledBy<Named extends { readonly name: string }>(
  words: readonly string[],
  some: readonly Named[],
): readonly Named[] {
  const begun = byLetterPair(some).get(letterPair(asCompared(words[0] ?? ''))) ?? [];
  return (begun as readonly Named[]).filter(({ name }) => isNamedBy(words, name));
}

/** The names that some form of which the word may begin with. */
function namesBegunBy(word: string, names: NamesByBeginning): readonly Namesakes[] {
  return Array.from({ length: word.length }, (_, at) => names.get(word.slice(0, at + 1)) ?? []).flat();
}

/**
 * Those who are named behind the one who is named first, each once: 'kas Kadri Valk asendab Siim Heina', 'compare Kadri and
 * Siim'. By a part of the name only where it can be no other word.
 */
export function namedBesides(
  sentence: Sentence,
  first: NamedHolder,
  holders: readonly Holder[],
  isKnown: (stem: string) => boolean,
): readonly NamedHolder[] {
  const names = namesOf(holders);
  const behind = (one: NamedHolder): readonly NamedHolder[] => {
    const next = nextNamed(sentence, one, names, isKnown);
    return next === undefined ? [] : [next, ...behind(next)];
  };
  const named = [first, ...behind(first)];
  return named.filter(
    ({ holder }, at) => at > 0 && named.findIndex((each) => each.holder.name === holder.name) === at,
  );
}

function nextNamed(
  sentence: Sentence,
  { at }: NamedHolder,
  names: NamesByBeginning,
  isKnown: (stem: string) => boolean,
): NamedHolder | undefined {
  const last = at.at(-1) ?? 0;
  const words = sentence.words.map(({ text }, place) => (place > last ? asCompared(text) : ''));
  const named = namedInFull(words, names) ?? namedInPart(sentence, words, names, isKnown);
  return named?.sure === true ? named : undefined;
}

function namedInFull(words: readonly string[], names: NamesByBeginning): NamedHolder | undefined {
  for (const [start, word] of words.entries()) {
    const found = namesBegunBy(word, names).find(({ parts }) =>
      parts.every((part, at) => isFormOf(words[start + at] ?? '', part)),
    );
    if (found !== undefined)
      return { holder: together(found.holders), at: found.parts.map((_, at) => start + at), sure: true };
  }
  return undefined;
}

/** Too short to be told from an ending or an abbreviation. */
const shortestPart = 3;

function namedInPart(
  sentence: Sentence,
  words: readonly string[],
  names: NamesByBeginning,
  isKnown: (stem: string) => boolean,
): NamedHolder | undefined {
  for (const [at, word] of words.entries()) {
    if (word.length < shortestPart) continue;
    const isName = mayBeName(sentence, at, isKnown);
    if (!isName && (isFunctionWord(word) || !isPlaceOfPerson(sentence, at))) continue;
    const isMeant = (parts: readonly string[]) =>
      isName
        ? parts.some((part) => part.length >= shortestPart && isFormOf(word, part))
        : isFormOfFirst(word, parts);
    const meant = namesBegunBy(word, names).filter(
      ({ parts }) =>
        isMeant(parts) &&
        ![at - 1, at + 1].some((beside) => isOfAnotherName(sentence, at, beside, parts, isKnown)),
    );
    if (meant.length === 0) continue;
    const holder = together(meant.flatMap((each) => each.holders));
    const { start, end } = sentence.words[at] ?? { start: 0, end: 0 };
    // Of two Kadris neither is named.
    const name = meant.length > 1 ? sentence.text.slice(start, end) : holder.name;
    return {
      holder: { ...holder, name },
      at: [at],
      sure: isCapital(sentence, at) || isPlaceOfPerson(sentence, at),
    };
  }
  return undefined;
}

/** Of a word of every day the whole name is wanted: 'siis' is no form of 'Siim'. */
function isFormOfFirst(word: string, [first = '']: readonly string[]): boolean {
  return first.length >= shortestPart && word.startsWith(first) && isFormOf(word, first);
}

/**
 * 'Rein' and 'Tamm' are words too: such a name counts where it has its capital, which the first word always has. On a phone
 * nobody types one: a first name counts where a person stands, too.
 */
function mayBeName(sentence: Sentence, at: number, isKnown: (stem: string) => boolean): boolean {
  const word = sentence.words[at];
  if (word === undefined || word.number) return false;
  return isCapital(sentence, at) || isStrange(word, isKnown);
}

function isCapital(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return at > 0 && word !== undefined && hasCapital(sentence, word);
}

/** 'Mari Sild' is not the Mari Maasikas who works here; 'Mari Maasiks' may be. 'Mari sign' has no surname. */
function isOfAnotherName(
  sentence: Sentence,
  at: number,
  beside: number,
  parts: readonly string[],
  isKnown: (stem: string) => boolean,
): boolean {
  const word = sentence.words[beside];
  if (word === undefined || !isStrange(word, isKnown) || clauseOpeners.has(word.folded)) return false;
  const mayBeSurname = hasCapital(sentence, word) || (!isCapital(sentence, at) && word.guesses.length === 0);
  if (beside === 0 || !mayBeSurname) return false;
  const compared = asCompared(word.text);
  return !parts.some((part) => isFormOf(compared, part) || withinTypo(compared, part));
}

/** Several people of one name are not chosen between: whatever they hold may be meant. */
function together(namesakes: readonly Holder[]): Holder {
  const [first, ...others] = namesakes;
  if (first === undefined) throw new RangeError('A name is borne by somebody.');
  if (others.length === 0) return first;
  return { ...first, positions: namesakes.flatMap(({ positions }) => positions) };
}
