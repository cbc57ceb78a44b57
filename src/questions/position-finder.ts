import type { Steps } from '../ground/index.js';
import { isFunctionWord, type Thesaurus } from '../language/index.js';
import { mayNameDoer } from './doer.js';
import { readWords, sureness, type NamesKnown, type Reading, type Readings } from './name-readings.js';
import { plainName, type NamedPosition } from './named-position.js';
import { otherNamesInSteps } from './other-names.js';
import { positionTableInSteps, type PositionTable } from './position-table.js';
import type { Sentence, SpokenWord } from './sentence.js';

/** A place in a message where a position is named. */
export interface Mention {
  /** The positions that fit the words equally well, best first. */
  readonly ids: readonly string[];
  /** Those for which anything but the head speaks, however little: what 'both of them' can mean. */
  readonly fitting: readonly string[];
  /** The indexes of the words that name it. */
  readonly at: readonly number[];
  /** Which of them is the head: 'koordinaator' of 'MDFT koordinaator'. */
  readonly head: number;
  /** The words themselves. */
  readonly words: string;
  /**
   * `foreign`: the head fits, but a word before it belongs to no such position: `KLAT koordinaator`; or to its unit
   * alone, whose head is meant, and not that of something in it.
   */
  readonly foreign: boolean;
  /** Whether the head stands as the title has it, and not as another word for it. */
  readonly byOwnWord: boolean;
  /** Whether anything but the head was met. */
  readonly qualified: boolean;
}

export interface PositionFinder {
  /** Every position that is named. */
  findAll(sentence: Sentence): readonly Mention[];
  /** The one position whose title alone has these words, though its head is not among them: 'MDFT' of 'MDFT koordinaator'. */
  withoutHead(sentence: Sentence): Mention | undefined;
  /**
   * Of these positions, or of all, those that the words speak for without the head: 'the counselling methods one'.
   */
  choose(sentence: Sentence, among?: readonly string[]): readonly string[];
  /** The positions of this very title or full name, as `plainName` writes it. */
  titled(name: string): readonly string[];
  /** Whether the stem is part of some title or unit. */
  isNameStem(stem: string): boolean;
}

export function* positionFinderInSteps(
  positions: readonly NamedPosition[],
  thesaurus: Thesaurus,
): Steps<PositionFinder> {
  const table = yield* positionTableInSteps(positions);
  const names: NamesKnown = {
    otherNames: yield* otherNamesInSteps(positions, thesaurus),
    isTitleStem: table.isTitleStem,
    headBegunBy: table.headBegunBy,
  };
  const readingsOf = (sentence: Sentence) => readWords(sentence, names);
  return {
    isNameStem: table.isNameStem,
    titled: (name) => table.titled(name).map(({ id }) => id),
    findAll: (sentence) => findMentions(sentence, readingsOf(sentence), table),
    withoutHead: (sentence) => findWithoutHead(sentence, readingsOf(sentence), table),
    choose: (sentence, among) => chooseAmong(sentence, readingsOf(sentence), table, among),
  };
}

interface Candidate {
  readonly position: NamedPosition;
  readonly evidence: number;
  /** What of it the title alone gives. */
  readonly ofTitle: number;
  readonly titleAt: readonly number[];
  readonly unitAt: readonly number[];
}

/** The surest reading of each stem, wherever it stands but at the head. */
type Spoken = ReadonlyMap<string, Reading>;

function spokenBeside(readings: Readings, head: number): Spoken {
  const spoken = new Map<string, Reading>();
  for (const [at, reading] of readings.entries()) {
    if (at === head) continue;
    for (const [stem, found] of reading)
      if (found.weight > (spoken.get(stem)?.weight ?? 0)) spoken.set(stem, found);
  }
  return spoken;
}

function evidenceFor(position: NamedPosition, spoken: Spoken): Candidate {
  const count = (stems: ReadonlySet<string>, worth: number, at: Set<number>) => {
    let evidence = 0;
    for (const stem of stems) {
      const reading = spoken.get(stem);
      if (reading === undefined) continue;
      evidence += worth * reading.weight;
      for (const place of reading.at) at.add(place);
    }
    return evidence;
  };
  const titleAt = new Set<number>();
  const unitAt = new Set<number>();
  const ofTitle = count(position.modifiers, 2, titleAt) + count(position.qualifiers, 2, titleAt);
  const ofUnit = count(position.unit, 1, unitAt) + count(position.unitKinds, 0.3, unitAt);
  return { position, evidence: ofTitle + ofUnit, ofTitle, titleAt: [...titleAt], unitAt: [...unitAt] };
}

/** Nearly as good as the best is as good. */
const asGood = 0.3;

/** The positions of a head, as far as a message tells them apart. */
interface Fitting {
  /** Those for which anything but the head speaks, best first. */
  readonly spoken: readonly Candidate[];
  /** All others: of thousands with the head `spetsialist` a message speaks for some. */
  readonly unspoken: readonly NamedPosition[];
}

function fittingOf(heads: readonly NamedPosition[], spoken: Spoken, table: PositionTable): Fitting {
  const met = table.withAnyOf(spoken.keys());
  return {
    spoken: heads
      .filter((position) => met.has(position))
      .map((position) => evidenceFor(position, spoken))
      .sort((a, b) => b.evidence - a.evidence),
    unspoken: heads.filter((position) => !met.has(position)),
  };
}

function mostOf({ spoken }: Fitting): number {
  return spoken[0]?.evidence ?? 0;
}

/** For how many as much speaks as for the best. */
function asGoodAs(most: number, { spoken, unspoken }: Fitting, of: (one: Candidate) => number): number {
  const alike = spoken.filter((each) => of(each) > most - asGood).length;
  return most < asGood ? alike + unspoken.length : alike;
}

/**
 * The words that name the position. A word of the unit does where it settles which position is meant, and where it stands
 * in one row before the head; else it may be what is asked for: 'näituste kuraatori haridus', of the unit
 * 'Näituste ja hariduse osakond'.
 */
function placesOf(
  head: readonly number[],
  best: readonly Candidate[],
  fitting: Fitting,
): ReadonlySet<number> {
  const most = Math.max(0, ...fitting.spoken.map(({ ofTitle }) => ofTitle));
  const settled =
    asGoodAs(most, fitting, ({ ofTitle }) => ofTitle) <=
    asGoodAs(mostOf(fitting), fitting, ({ evidence }) => evidence);
  const places = new Set([...head, ...best.flatMap(({ titleAt }) => titleAt)]);
  const ofUnit = new Set(best.flatMap(({ unitAt }) => unitAt));
  if (!settled || most === 0) return new Set([...places, ...ofUnit]);
  for (let at = Math.min(...head) - 1; places.has(at) || ofUnit.has(at); at -= 1) places.add(at);
  return places;
}

/** The positions whose head this is; by its own stem who does something is named, and not what they do. */
function headsOf(
  stem: string,
  { weight }: Reading,
  word: SpokenWord | undefined,
  table: PositionTable,
): readonly NamedPosition[] {
  const heads = table.ofHead(stem);
  if (word === undefined || weight < sureness.guess) return heads;
  return heads.filter(({ headWord }) => mayNameDoer(word.text, headWord));
}

function findMentions(sentence: Sentence, readings: Readings, table: PositionTable): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [at, reading] of readings.entries()) {
    const heads = [...reading].flatMap(([stem, read]) => headsOf(stem, read, sentence.words[at], table));
    if (heads.length === 0) continue;
    const spoken = spokenBeside(readings, at);
    const fitting = fittingOf(heads, spoken, table);
    const longer = ofTitles(fitting).length > 0 ? undefined : longerHeads(reading, spoken, table);
    mentions.push(mentionAt(at, sentence, readings, longer ?? fitting, table));
  }
  return mentions;
}

function ofTitles({ spoken }: Fitting): readonly Candidate[] {
  return spoken.filter(({ ofTitle }) => ofTitle >= metInTitle);
}

/**
 * 'Veelubade spetsialist' where only a `Peaspetsialist (veeload)` has anything to do with them: people leave out the
 * beginning of a head as they leave out other words. `undefined` where nothing speaks for a longer one either.
 */
function longerHeads(reading: Readings[number], spoken: Spoken, table: PositionTable): Fitting | undefined {
  const longer = [...reading.keys()].flatMap(table.ofLongerHead);
  const spokenFor = ofTitles(fittingOf(longer, spoken, table));
  return spokenFor.length > 0 ? { spoken: spokenFor, unspoken: [] } : undefined;
}

function mentionAt(
  at: number,
  sentence: Sentence,
  readings: Readings,
  fitting: Fitting,
  table: PositionTable,
): Mention {
  const most = mostOf(fitting);
  const spokenBest = fitting.spoken.filter(({ evidence }) => evidence > most - asGood);
  const best = [...spokenBest.map(({ position }) => position), ...(most < asGood ? fitting.unspoken : [])];
  const headReading = readings[at]?.get(best[0]?.head ?? '');
  const places = placesOf(headReading?.at ?? [at], spokenBest, fitting);
  const beside = headReading?.beside ?? [];
  const besideMet = beside.every((stem) =>
    best.some((position) =>
      [position.modifiers, position.qualifiers, position.unit].some((stems) => stems.has(stem)),
    ),
  );
  const isLed = most === 0 && best.every(leadsSomething);
  const before = most === 0 ? foreignBefore(at, sentence, places, table, isLed) : [];
  const ids = best.map(({ id }) => id);
  return {
    ids,
    fitting:
      most > 0
        ? fitting.spoken.filter(({ evidence }) => evidence >= 1).map(({ position }) => position.id)
        : ids,
    at: [...places].sort((a, b) => a - b),
    head: at,
    words: wordsAt(sentence, [...places, ...before]),
    foreign: !besideMet || before.length > 0 || spokenBest.some(isOfUnitAlone),
    byOwnWord: (headReading?.weight ?? 0) >= sureness.guess,
    qualified: most > 0,
  };
}

const leaders = new Set('juht juhataja ulem manager head director leader'.split(' '));

/** `Kaubavoo juht`: the head by itself says little of whom it means. */
function leadsSomething({ headWord, modifiers }: NamedPosition): boolean {
  return leaders.has(headWord) && modifiers.size > 0;
}

/** 'Laoteenistuse juht' is not the `Kaubavoo juht` who works in it. */
function isOfUnitAlone({ position, ofTitle, evidence }: Candidate): boolean {
  return leadsSomething(position) && ofTitle === 0 && evidence > 0;
}

/** From here on a word of a title is met, and not only guessed at. */
const metInTitle = 1.6;

function findWithoutHead(sentence: Sentence, readings: Readings, table: PositionTable): Mention | undefined {
  const spoken = spokenBeside(readings, nowhere);
  const candidates = [...table.withAnyOf(spoken.keys())].map((position) => evidenceFor(position, spoken));
  const most = Math.max(0, ...candidates.map(({ ofTitle }) => ofTitle));
  const [only, ...others] = candidates.filter(({ ofTitle }) => ofTitle > most - asGood);
  const head = only?.titleAt.at(-1);
  if (most < metInTitle || only === undefined || head === undefined || others.length > 0) return undefined;
  const { position, titleAt } = only;
  // 'Ohvriabi' is in many a title and unit, 'ärianalüüsid' in one.
  const isOwn = [...position.modifiers, ...position.qualifiers].some(
    (stem) => spoken.has(stem) && table.withAnyOf([stem]).size === 1,
  );
  if (!isOwn) return undefined;
  const ids = [position.id];
  const words = wordsAt(sentence, titleAt);
  return { ids, fitting: ids, at: titleAt, head, words, foreign: false, byOwnWord: true, qualified: true };
}

/**
 * An abbreviation or a word of some other position's name, right before the head, says that another one is meant; so does
 * any telling word before a head that says no more than that something `isLed`.
 */
function foreignBefore(
  at: number,
  sentence: Sentence,
  places: ReadonlySet<number>,
  { isNameStem }: PositionTable,
  isLed: boolean,
): readonly number[] {
  const before = sentence.words[at - 1];
  if (before === undefined || places.has(at - 1)) return [];
  const written = sentence.text.slice(before.start, before.end);
  const between = sentence.text.slice(before.end, sentence.words[at]?.start ?? before.end);
  if (!/^\s+$/.test(between)) return [];
  const abbreviation =
    /^\p{Lu}{2,}/u.test(written) && !/^\p{Lu}+$/u.test(sentence.text.replace(/[^\p{L}]/gu, ''));
  const isOther =
    before.stems.some(isNameStem) || (isLed && !isFunctionWord(before.text) && !near.test(before.folded));
  return abbreviation || isOther ? [at - 1] : [];
}

/** 'Otsene juht' leads whoever asks. */
const near = /^(?:otse|vahetu|uu[se]|endi|praegu|direct|line|new|current)/;

function wordsAt(sentence: Sentence, places: readonly number[]): string {
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((place) => sentence.words[place])
    .map((word) => (word === undefined ? '' : sentence.text.slice(word.start, word.end)))
    .join(' ');
}

function chooseAmong(
  sentence: Sentence,
  readings: Readings,
  table: PositionTable,
  among: readonly string[] | undefined,
): readonly string[] {
  const those = among === undefined ? undefined : new Set(among);
  const isAmong = ({ id }: NamedPosition) => those?.has(id) ?? true;
  const exact = table.titled(plainName(sentence.text)).filter(isAmong);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const spoken = spokenBeside(readings, nowhere);
  const candidates = [...table.withAnyOf(spoken.keys())]
    .filter(isAmong)
    .map((position) => evidenceFor(position, spoken));
  const most = Math.max(0, ...candidates.map(({ evidence }) => evidence));
  if (most === 0) return [];
  // So little speaks for the best of them that nothing speaks against any.
  if (most < asGood) return table.positions.filter(isAmong).map(({ id }) => id);
  const best = candidates.filter(({ evidence }) => evidence > most - asGood);
  return table.inOrder(best.map(({ position }) => position)).map(({ id }) => id);
}

/** There is no head to be left out. */
const nowhere = -1;
