import { isUnitKind } from '../../language/index.js';
import { mayNameDoer } from '../words/doer.js';
import { foreignBefore, foreignQuarter, isOfUnitAlone, leadsSomething } from './foreign-words.js';
import { asGoodAs, fittingOf, longerHeads, mostOf, ofTitles, type Fitting } from './heads-fitting.js';
import type { Mention } from './mention.js';
import { sureness, type Reading, type Readings } from './name-readings.js';
import type { NamedPosition } from './named-position.js';
import { placesThatAsk } from '../cues/places-that-ask.js';
import { asGood, spokenBeside, type Candidate } from './position-evidence.js';
import type { PositionTable } from './position-table.js';
import { wordsAt, type Sentence, type SpokenWord } from '../words/sentence.js';

/** Every position that a message names by its head, with or without the words beside it. */
export function findMentions(
  sentence: Sentence,
  readings: Readings,
  table: PositionTable,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let placesAsking: ReturnType<typeof placesThatAsk> | undefined;
  for (const [at, reading] of readings.entries()) {
    const read = byOwnTitle(
      [...reading].map(([stem, each]) => ({
        heads: headsOf(stem, each, sentence.words, table),
        length: each.at.length,
        weight: each.weight,
      })),
    );
    const heads = read.flatMap((each) => each.heads);
    if (heads.length === 0) continue;
    const taken = [...reading.values()].flatMap((read) => read.at);
    placesAsking ??= placesThatAsk(sentence);
    const asking = placesAsking(at);
    const spoken = spokenBeside(withoutOthersOwn(at, heads, readings), at, { taken, asking });
    const fitting = fittingOf(heads, spoken, table);
    // Where the words beside the head speak for none, they may be of the very name: 'finance manager' is no other manager.
    const better =
      ofTitles(fitting).length > 0
        ? undefined
        : (longerHeads(reading, spoken, table) ?? fittingOf(inMostWords(read), spoken, table));
    mentions.push(mentionAt(at, better ?? fitting, { sentence, readings, table, asking }));
  }
  return mentions;
}

/** The positions that one reading of a word may be the heads of. */
interface HeadsRead {
  readonly heads: readonly NamedPosition[];
  readonly length: number;
  readonly weight: number;
}

/** A `Projekteerija` is asked for by that word, and no `Ehitusinsener` who may be called so too where nobody has the title. */
function byOwnTitle(read: readonly HeadsRead[]): readonly HeadsRead[] {
  const isWholeTitle = ({ modifiers, qualifiers }: NamedPosition) => modifiers.size + qualifiers.size === 0;
  const isOwn = ({ heads, weight }: HeadsRead) => weight === sureness.own && heads.some(isWholeTitle);
  const inOtherWords = ({ length, weight }: HeadsRead) => weight <= sureness.synonym && length === 1;
  return read.some(isOwn) ? read.filter((each) => !inOtherWords(each)) : read;
}

/** The positions whose heads take up the most words. */
function inMostWords(read: readonly HeadsRead[]): readonly NamedPosition[] {
  const met = read.filter(({ heads }) => heads.length > 0);
  const most = Math.max(...met.map(({ length }) => length));
  return met.flatMap(({ heads, length }) => (length === most ? heads : []));
}

/** 'Koordinaator ja MDFT koordinaator' names two: what stands right before one head says nothing of the other. */
function withoutOthersOwn(at: number, heads: readonly NamedPosition[], readings: Readings): Readings {
  const isSameHead = (place: number) => heads.some(({ head }) => readings[place]?.has(head) === true);
  return readings.map((reading, place) =>
    place + 1 !== at && isSameHead(place + 1) ? nothingRead : reading,
  );
}

const nothingRead: ReadonlyMap<string, Reading> = new Map();

/** The positions whose head this is; by its own stem who does something is named, and not what they do. */
function headsOf(
  stem: string,
  { weight, at, besideHead = false }: Reading,
  words: readonly SpokenWord[],
  table: PositionTable,
): readonly NamedPosition[] {
  const heads = besideHead ? [] : table.ofHead(stem);
  if (weight < sureness.guess) return heads;
  const written = at.map((place) => words[place]?.text ?? '').join('');
  return heads.filter(({ headWord }) => mayNameDoer(written, headWord));
}

interface Said {
  readonly sentence: Sentence;
  readonly readings: Readings;
  readonly table: PositionTable;
  /** The words that ask for a part of a description. */
  readonly asking: ReadonlySet<number>;
}

function mentionAt(at: number, fitting: Fitting, { sentence, readings, table, asking }: Said): Mention {
  const most = mostOf(fitting);
  const spokenBest = fitting.spoken.filter(({ evidence }) => evidence > most - asGood);
  const best = [...spokenBest.map(({ position }) => position), ...(most < asGood ? fitting.unspoken : [])];
  const headReading = readings[at]?.get(best[0]?.head ?? '');
  const places = placesOf(headReading?.at ?? [at], spokenBest, fitting, sentence);
  const beside = headReading?.beside ?? [];
  const isMet = ({ modifiers, qualifiers, unit }: NamedPosition) =>
    beside.every((stem) => [modifiers, qualifiers, unit].some((stems) => stems.has(stem)));
  const besideMet = best.some(isMet);
  const isLed = most === 0 && best.every(leadsSomething);
  const before =
    most === 0
      ? foreignBefore(at, sentence, { places, asking, isLed, isNameStem: table.isNameStem })
      : foreignQuarter(Math.min(...places), sentence);
  // An 'osakonnajuhataja' is the `Metsa osakonna juhataja`, and not the `Taimla juhataja` of that department.
  const ids = (besideMet ? best.filter(isMet) : best).map(({ id }) => id);
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

/**
 * The words that name the position. A word of the unit does where it settles which position is meant, and where it stands
 * in one row before the head; else it may be what is asked for: 'näituste kuraatori haridus', of the unit
 * 'Näituste ja hariduse osakond'.
 */
function placesOf(
  head: readonly number[],
  best: readonly Candidate[],
  fitting: Fitting,
  sentence: Sentence,
): ReadonlySet<number> {
  const most = Math.max(0, ...fitting.spoken.map(({ ofTitle }) => ofTitle));
  const settled =
    asGoodAs(most, fitting, ({ ofTitle }) => ofTitle) <=
    asGoodAs(mostOf(fitting), fitting, ({ evidence }) => evidence);
  const places = new Set([...head, ...best.flatMap(({ titleAt }) => titleAt)]);
  const ofUnits = new Set(best.flatMap(({ unitAt }) => unitAt));
  const ofUnit = new Set([...ofUnits].filter((at) => ofUnits.has(at - 1) || !asksWhere(sentence.words[at])));
  if (!settled || most === 0) return new Set([...places, ...ofUnit]);
  for (let at = Math.min(...head) - 1; places.has(at) || ofUnit.has(at); at -= 1) places.add(at);
  return places;
}

/** 'Mis osakonnas X töötab': by itself the word for a unit, in the case of being somewhere, asks for the unit. */
function asksWhere(word: SpokenWord | undefined): boolean {
  return word !== undefined && word.folded.endsWith('s') && word.stems.some(isUnitKind);
}
