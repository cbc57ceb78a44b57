import { isFunctionWord, isUnitKind } from '../../language/index.js';
import { isDoing } from '../words/doer.js';
import type { NamedPosition } from './named-position.js';
import type { Candidate } from './position-evidence.js';
import type { PositionTable } from './position-table.js';
import { asTyped, isJoined, type Sentence } from '../words/sentence.js';
import { wordSet } from '../words/word-set.js';

const leaders = wordSet('juht juhataja ulem manager head director leader');

/** `Kaubavoo juht`: the head by itself says little of whom it means. */
export function leadsSomething({ headWord, modifiers }: NamedPosition): boolean {
  return leaders.has(headWord) && modifiers.size > 0;
}

/** 'Laoteenistuse juht' is not the `Kaubavoo juht` who works in it. */
export function isOfUnitAlone({ position, ofTitle, evidence }: Candidate): boolean {
  return leadsSomething(position) && ofTitle === 0 && evidence > 0;
}

interface Named extends Pick<PositionTable, 'isNameStem'> {
  /** The words that name the position. */
  readonly places: ReadonlySet<number>;
  /** The words that ask for a part of its description. */
  readonly asking: ReadonlySet<number>;
  /** Whether its head says no more than that it leads something. */
  readonly isLed: boolean;
}

/**
 * An abbreviation or a word of some other position's name, right before the head, says that another one is meant; so does
 * any telling word before one that only leads something.
 */
export function foreignBefore(
  at: number,
  sentence: Sentence,
  { places, asking, isLed, isNameStem }: Named,
): readonly number[] {
  const before = sentence.words[at - 1];
  if (before === undefined || places.has(at - 1) || asking.has(at - 1)) return [];
  const written = asTyped(sentence, before);
  const between = sentence.text.slice(before.end, sentence.words[at]?.start ?? before.end);
  if (!/^\s+$/.test(between)) return [];
  const abbreviation =
    /^\p{Lu}{2,}/u.test(written) && !/^\p{Lu}+$/u.test(sentence.text.replace(/[^\p{L}]/gu, ''));
  const isOther =
    (before.stems.some(isNameStem) && !isDoing(before.text)) ||
    (isLed && !isFunctionWord(before.text) && !near.test(before.folded));
  return abbreviation || isOther ? [at - 1] : [];
}

const quarter =
  /^(?:pohja|louna|ida|laane|kesk|kirde|kagu|edela|loode|north|south|east|west|central)(?:ern|-?eesti)?$/;

/**
 * 'Ida büroo juhataja' where there are one of the north and one of the south: of such siblings each has its quarter. The
 * index of the word; none where the position that is named has it.
 */
export function foreignQuarter(first: number, { words }: Sentence): readonly number[] {
  return quarter.test(words[first - 1]?.folded ?? '') ? [first - 1] : [];
}

/** 'Otsene juht' leads whoever asks. */
const near = /^(?:otse|vahetu|uu[se]|endi|praegu|direct|line|new|current)/;

/** Whoever leads is asked about by these; others who lead have a title of one word. */
const leadersAsked = /^(?:juh(?:t|i|il|ile|ilt)|boss|manager|head|chief|leader)(?:'?s)?$/;

/**
 * 'The HR manager', 'hangete juhi', 'the boss of the kitchen': somebody who leads something, named by words of no position
 * here. Their indexes; none where nothing tells whom they lead.
 */
export function foreignLeader(sentence: Sentence, rest: readonly number[]): readonly number[] {
  const { words } = sentence;
  const tells = (at: number) => rest.includes(at) || (words[at]?.stems.some(isUnitKind) ?? false);
  const isLed = (at: number) =>
    tells(at) && !isDoing(words[at]?.text ?? '') && !near.test(words[at]?.folded ?? '');
  for (const [at, { folded }] of words.entries()) {
    if (!leadersAsked.test(folded)) continue;
    if (isJoined(at, sentence)) return [at];
    if (isLed(at - 1)) return [at - 1, at];
    if (words[at + 1]?.folded !== 'of') continue;
    const led = [at + 2, at + 3].find(tells);
    if (led !== undefined) return Array.from({ length: led - at + 1 }, (_, after) => at + after);
  }
  return [];
}
