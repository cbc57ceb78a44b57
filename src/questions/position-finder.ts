import type { Steps } from '../ground/index.js';
import type { Thesaurus } from '../language/index.js';
import { readWords, sureness, type NamesKnown, type Reading, type Readings } from './name-readings.js';
import { plainName, type NamedPosition } from './named-position.js';
import { otherNamesInSteps } from './other-names.js';
import type { Sentence } from './sentence.js';

/** A place in a message where a position is named. */
export interface Mention {
  /** The positions that fit the words equally well, best first. */
  readonly ids: readonly string[];
  /** Those for which anything but the head speaks, however little: what 'both of them' can mean. */
  readonly fitting: readonly string[];
  /** The indexes of the words that name it. */
  readonly at: readonly number[];
  /** The words themselves. */
  readonly words: string;
  /** `foreign`: the head fits, but a word before it belongs to no such position: `KLAT koordinaator`. */
  readonly foreign: boolean;
  /** Whether the head stands as the title has it, and not as another word for it. */
  readonly byOwnWord: boolean;
  /** Whether anything but the head was met. */
  readonly qualified: boolean;
}

export interface PositionFinder {
  /** Every position that is named. */
  findAll(sentence: Sentence): readonly Mention[];
  /** Of these positions, those that the words speak for without the head: 'the counselling methods one'. */
  choose(sentence: Sentence, among: readonly string[]): readonly string[];
  /** Whether the stem is part of some title or unit. */
  isNameStem(stem: string): boolean;
}

export function* positionFinderInSteps(
  positions: readonly NamedPosition[],
  thesaurus: Thesaurus,
): Steps<PositionFinder> {
  const nameStems = new Set(
    positions.flatMap((each) => [each.head, ...each.modifiers, ...each.qualifiers, ...each.unit]),
  );
  const titleStems = new Set(positions.flatMap((each) => [each.head, ...each.modifiers, ...each.qualifiers]));
  const byHead = new Map<string, NamedPosition[]>();
  for (const each of positions) byHead.set(each.head, [...(byHead.get(each.head) ?? []), each]);
  const names: NamesKnown = {
    otherNames: yield* otherNamesInSteps(positions, thesaurus),
    isTitleStem: (stem) => titleStems.has(stem),
    headBegunBy: (letters) => positions.find((each) => isBeginning(letters, each.headWord))?.head,
  };
  const readingsOf = (sentence: Sentence) => readWords(sentence, names);
  return {
    isNameStem: (stem) => nameStems.has(stem),
    findAll: (sentence) => findMentions(sentence, readingsOf(sentence), byHead, nameStems),
    choose: (sentence, among) =>
      chooseAmong(
        sentence,
        readingsOf(sentence),
        positions.filter(({ id }) => among.includes(id)),
      ),
  };
}

/** `it tugi` begins `it-tugiisik`: people leave out the end of a long title. */
function isBeginning(letters: string, headWord: string): boolean {
  const head = headWord.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length >= 5 && letters.length * 2 >= head.length && head.startsWith(letters);
}

interface Candidate {
  readonly position: NamedPosition;
  readonly evidence: number;
  /** What of it the title alone gives. */
  readonly ofTitle: number;
  readonly titleAt: readonly number[];
  readonly unitAt: readonly number[];
}

function evidenceFor(position: NamedPosition, readings: Readings, head: number): Candidate {
  const count = (stems: ReadonlySet<string>, worth: number, at: Set<number>) => {
    let evidence = 0;
    for (const stem of stems) {
      const best = bestReading(readings, stem, head);
      if (best === undefined) continue;
      evidence += worth * best.weight;
      for (const place of best.at) at.add(place);
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

/**
 * The words that name the position. A word of the unit does where it settles which position is meant, and where it stands
 * in one row before the head; else it may be what is asked for: 'näituste kuraatori haridus', of the unit
 * 'Näituste ja hariduse osakond'.
 */
function placesOf(
  head: readonly number[],
  best: readonly Candidate[],
  candidates: readonly Candidate[],
): ReadonlySet<number> {
  const most = Math.max(...candidates.map(({ ofTitle }) => ofTitle));
  const settled = candidates.filter(({ ofTitle }) => ofTitle > most - asGood).length <= best.length;
  const places = new Set([...head, ...best.flatMap(({ titleAt }) => titleAt)]);
  const ofUnit = new Set(best.flatMap(({ unitAt }) => unitAt));
  if (!settled || most === 0) return new Set([...places, ...ofUnit]);
  for (let at = Math.min(...head) - 1; places.has(at) || ofUnit.has(at); at -= 1) places.add(at);
  return places;
}

function bestReading(readings: Readings, stem: string, except: number): Reading | undefined {
  let best: Reading | undefined;
  for (const [at, reading] of readings.entries()) {
    const found = at === except ? undefined : reading.get(stem);
    if (found !== undefined && found.weight > (best?.weight ?? 0)) best = found;
  }
  return best;
}

function findMentions(
  sentence: Sentence,
  readings: Readings,
  byHead: ReadonlyMap<string, readonly NamedPosition[]>,
  nameStems: ReadonlySet<string>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [at, reading] of readings.entries()) {
    const heads = [...reading.keys()].flatMap((stem) => byHead.get(stem) ?? []);
    if (heads.length === 0) continue;
    mentions.push(mentionAt(at, sentence, readings, heads, nameStems));
  }
  return mentions;
}

function mentionAt(
  at: number,
  sentence: Sentence,
  readings: Readings,
  heads: readonly NamedPosition[],
  nameStems: ReadonlySet<string>,
): Mention {
  const candidates = heads
    .map((position) => evidenceFor(position, readings, at))
    .sort((a, b) => b.evidence - a.evidence);
  const most = candidates[0]?.evidence ?? 0;
  const best = candidates.filter(({ evidence }) => evidence > most - asGood);
  const headReading = readings[at]?.get(best[0]?.position.head ?? '');
  const places = placesOf(headReading?.at ?? [at], most > 0 ? best : [], candidates);
  const beside = headReading?.beside ?? [];
  const besideMet = beside.every((stem) =>
    best.some(({ position }) =>
      [position.modifiers, position.qualifiers, position.unit].some((stems) => stems.has(stem)),
    ),
  );
  return {
    ids: best.map(({ position }) => position.id),
    fitting: (most > 0 ? candidates.filter(({ evidence }) => evidence >= 1) : best).map(
      ({ position }) => position.id,
    ),
    at: [...places].sort((a, b) => a - b),
    words: wordsAt(sentence, [
      ...places,
      ...(most === 0 ? foreignBefore(at, sentence, places, nameStems) : []),
    ]),
    foreign: !besideMet || (most === 0 && foreignBefore(at, sentence, places, nameStems).length > 0),
    byOwnWord: (headReading?.weight ?? 0) >= sureness.guess,
    qualified: most > 0,
  };
}

/** An abbreviation or a word of some other position's name, right before the head, says that another one is meant. */
function foreignBefore(
  at: number,
  sentence: Sentence,
  places: ReadonlySet<number>,
  nameStems: ReadonlySet<string>,
): readonly number[] {
  const before = sentence.words[at - 1];
  if (before === undefined || places.has(at - 1)) return [];
  const written = sentence.text.slice(before.start, before.end);
  const between = sentence.text.slice(before.end, sentence.words[at]?.start ?? before.end);
  if (!/^\s+$/.test(between)) return [];
  const abbreviation =
    /^\p{Lu}{2,}/u.test(written) && !/^\p{Lu}+$/u.test(sentence.text.replace(/[^\p{L}]/gu, ''));
  return abbreviation || before.stems.some((stem) => nameStems.has(stem)) ? [at - 1] : [];
}

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
  among: readonly NamedPosition[],
): readonly string[] {
  const said = plainName(sentence.text);
  const exact = among.filter(({ titles }) => titles.includes(said));
  if (exact.length > 0) return exact.map(({ id }) => id);
  const candidates = among.map((position) => evidenceFor(position, readings, -1));
  const most = Math.max(0, ...candidates.map(({ evidence }) => evidence));
  if (most === 0) return [];
  return candidates.filter(({ evidence }) => evidence > most - asGood).map(({ position }) => position.id);
}
