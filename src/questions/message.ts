import { isFunctionWord, knownLately } from '../language/index.js';
import { mayNameDoer } from './doer.js';
import { findCues, weighCues, type FoundCue } from './cue-finder.js';
import { partMeanings, type CueMeaning, type PartMeaning } from './cue-table.js';
import type { Knowledge } from './knowledge.js';
import { namedHolder, type Holder } from './named-holder.js';
import type { Mention, PositionFinder } from './position-finder.js';
import { readReferences, type References } from './reference.js';
import { looksLikeRole } from './role-word.js';
import { readSentence, type Sentence, type SpokenWord } from './sentence.js';
import { spokenDutyNumbers } from './spoken-number.js';
import { substitutionSide, type SubstitutionSide } from './substitution-direction.js';
import type { UndescribedMention } from './undescribed-names.js';

/** A message as far as it was read, before anything is decided. */
export interface Message {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Somebody who is named, whose positions are meant. */
  readonly holder: Holder | null;
  /** The indexes of the words of that name. */
  readonly holderAt: readonly number[];
  readonly references: References;
  readonly cues: readonly FoundCue[];
  readonly weights: ReadonlyMap<CueMeaning, number>;
  /** The numbers of duties, in the order of the message. */
  readonly numbers: readonly string[];
  /** Positions that are named by what descriptions call them, and that have none. */
  readonly undescribed: readonly UndescribedMention[];
  /** Indexes of the words that are in no name, no cue and hold no sentence together: what is left is what it is about. */
  readonly rest: readonly number[];
  /** Of those, the ones that name a position which no description has. */
  readonly roles: readonly number[];
}

/** What somebody has with somebody else: 'kes' asks for it as well as for whoever does something. */
export const relations = [
  'substitution',
  'manager',
  'subordinates',
] as const satisfies readonly PartMeaning[];

/** A cue below this is a hint and asks for nothing by itself. */
const enoughToAsk = 1.8;
/** The very name of a part. */
const surelyAsked = 3;

/** All that reading leans on: what can be found is not among it. */
type ReadingKnowledge = Omit<Knowledge, 'search'>;

interface Reader {
  readonly holders: Knowledge['holders'];
  readonly read: (text: string) => Message;
}

/** By the finder, which is opened anew with all the rest when the descriptions change; people change by themselves. */
const readers = new WeakMap<PositionFinder, Reader>();

/** What a text says is the same whoever says it. */
export function readMessage(text: string, knowledge: ReadingKnowledge): Message {
  const { finder, holders } = knowledge;
  const known = readers.get(finder);
  if (known?.holders === holders) return known.read(text);
  const read = knownLately((each) => readAnew(each, knowledge));
  readers.set(finder, { holders, read });
  return read(text);
}

function readAnew(text: string, knowledge: ReadingKnowledge): Message {
  const sentence = readSentence(text, knowledge);
  const holder = holderIn(sentence, knowledge);
  const found = realMentions(knowledge.finder.findAll(sentence), sentence);
  const called = withoutOverlaps(found, knowledge.undescribed.findAll(sentence));
  const { undescribed } = called;
  const isNamed = called.mentions.length + undescribed.length > 0 || holder !== undefined;
  const mentions = isNamed ? called.mentions : mentionWithoutHead(sentence, knowledge);
  const named = new Set([...[...mentions, ...undescribed].flatMap(({ at }) => at), ...(holder?.at ?? [])]);
  const met = findCues(sentence, named);
  const rest = restOf(sentence, named, met);
  const cues = withoutReported(withoutConditions(met, sentence), sentence);
  return {
    sentence,
    mentions,
    holder: holder?.holder ?? null,
    holderAt: holder?.at ?? [],
    references: readReferences(sentence, named),
    cues,
    weights: weighCues(cues),
    numbers: spokenDutyNumbers(sentence),
    undescribed,
    rest,
    roles: rest.filter((at) => isRole(sentence, at, knowledge)),
  };
}

/**
 * 'MDFT asendaja', 'ärianalüüside eksp nõuded': where a part is asked for by its name, and not who does something, a word
 * that one title alone has names the position.
 */
function mentionWithoutHead(sentence: Sentence, knowledge: ReadingKnowledge): readonly Mention[] {
  const mention = knowledge.finder.withoutHead(sentence);
  if (mention === undefined) return [];
  const named = new Set(mention.at);
  const cues = findCues(sentence, named);
  // 'MDFT terapeut' is another one.
  if (restOf(sentence, named, cues).some((at) => isRole(sentence, at, knowledge))) return [];
  const asked = weighCues(cues);
  const strongest = Math.max(0, ...partMeanings.map((part) => asked.get(part) ?? 0));
  const ofSomebody = relations.some((part) => asked.get(part) === strongest);
  const asksForDoer = asked.has('who-handles') || (isAskedWho(sentence) && !ofSomebody);
  const pointsAtMe = readReferences(sentence, named).me;
  return strongest < surelyAsked || asksForDoer || pointsAtMe ? [] : [mention];
}

/** Whether the cue, by itself, asks for a part of a description. */
function asksForPart({ means, weight }: FoundCue): boolean {
  return partMeanings.some((part) => part === means) && weight >= enoughToAsk;
}

/** 'Who reports it to the inspectorate' tells somebody something; 'who reports to her' is below her. */
const reported = /\breport(?:s|ed|ing)? (?!to\b|direct\w* to\b)(?:\w+ ){1,4}?to\b/;

function withoutReported(cues: readonly FoundCue[], { words }: Sentence): readonly FoundCue[] {
  if (!reported.test(words.map(({ folded }) => folded).join(' '))) return cues;
  const isOfReporting = ({ at }: FoundCue) => at.some((place) => words[place]?.folded.startsWith('report'));
  return cues.filter(
    (cue) => !isOfReporting(cue) || (cue.means !== 'manager' && cue.means !== 'subordinates'),
  );
}

const conditions = new Set('kui if when ilma without unless kuni until'.split(' '));
/** Who is above or below, and where, is as often told as it is asked for. */
const oftenTold: readonly PartMeaning[] = ['manager', 'subordinates', 'unit'];

/** 'Kas tohin ise otsustada, kui ülemust ei ole?' asks what one may, and only tells of the superior. */
function withoutConditions(cues: readonly FoundCue[], sentence: Sentence): readonly FoundCue[] {
  const told = placesOfConditions(sentence);
  const isTold = ({ at }: FoundCue) => at.every((place) => told.has(place));
  const asksElse = cues.some((cue) => asksForPart(cue) && !isTold(cue));
  if (!asksElse) return cues;
  return cues.filter((cue) => !(isTold(cue) && oftenTold.some((part) => part === cue.means)));
}

/** From 'kui' to the next comma or the end; a question may begin with 'when'. */
export function placesOfConditions({ text, words }: Sentence): ReadonlySet<number> {
  const places = new Set<number>();
  let isWithin = false;
  for (const [at, word] of words.entries()) {
    if (/[,;.?!]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) isWithin = false;
    if (conditions.has(word.folded) && !(at === 0 && word.folded === 'when')) isWithin = true;
    if (isWithin) places.add(at);
  }
  return places;
}

/** In such a message a name is nearly all that is said: 'ja megan?' */
const hardlyMore = 3;

/** Whoever is named; by a part in small letters only where something is asked that somebody has, as substitutes. */
function holderIn(sentence: Sentence, { holders, isKnown }: ReadingKnowledge) {
  const named = namedHolder(sentence, holders, isKnown);
  if (named === undefined || named.sure || sentence.words.length <= hardlyMore) return named;
  const asks = findCues(sentence, new Set(named.at)).some(asksForPart);
  return asks ? named : undefined;
}

/**
 * A word that only stands for a title's head in other words ('manager' for 'juhataja') and is itself what is asked for
 * names no position; nor does the head of a longer title when nothing else of it was said beside a cue.
 */
function realMentions(found: readonly Mention[], sentence: Sentence): readonly Mention[] {
  const mentions = found.filter((mention) => !isSaidOnceMore(mention, found));
  if (mentions.every(isWhole)) return mentions;
  const cues = findCues(sentence, new Set()).filter(
    ({ means }) => means === 'manager' || means === 'subordinates',
  );
  return mentions.filter((mention) => {
    if (isWhole(mention)) return true;
    const within = cues.filter(({ at }) => at.some((place) => mention.at.includes(place)));
    // 'Minu juht', 'autojuhi juht' are whoever is above, whatever title has a 'juht' in it.
    if (within.length > 0 && isOwned(mention, mentions, sentence)) return false;
    return within.length === 0 || (mention.byOwnWord && within.every(({ weight }) => weight < 3));
  });
}

/** 'Haldusjuhi ülemus' has `Haldusjuht` in its first word, and not in both. */
function isSaidOnceMore(mention: Mention, found: readonly Mention[]): boolean {
  return found.some(
    ({ byOwnWord, ids, at }) =>
      byOwnWord &&
      at.length < mention.at.length &&
      at.every((place) => mention.at.includes(place)) &&
      ids[0] === mention.ids[0],
  );
}

/**
 * Of two names that share words the longer one is meant: 'haldusosakonna juhataja' is not the 'juhataja' of the house.
 * What names a described position only by its head gives way to the very name: 'peaaednik' is not the 'aednik'.
 */
function withoutOverlaps(mentions: readonly Mention[], undescribed: readonly UndescribedMention[]) {
  const givesWay = (mention: Mention, { at }: UndescribedMention) =>
    mention.at.some((place) => at.includes(place)) && (mention.foreign || at.length > mention.at.length);
  const kept = mentions.filter((mention) => !undescribed.some((each) => givesWay(mention, each)));
  const taken = new Set(kept.flatMap(({ at }) => at));
  return {
    mentions: kept,
    undescribed: undescribed.filter(({ at }) => !at.some((place) => taken.has(place))),
  };
}

const owners = new Set('minu mu meie me oma tema ta nende teie sinu su my our his her their your'.split(' '));

function isOwned({ head }: Mention, mentions: readonly Mention[], { words }: Sentence): boolean {
  const isBefore = ({ at }: Mention) => at.at(-1) === head - 1;
  return owners.has(words[head - 1]?.folded ?? '') || mentions.some(isBefore);
}

/** More than a bare head: it names a position whatever else the word may mean. */
function isWhole({ qualified, at }: Mention): boolean {
  return qualified || at.length > 1;
}

function restOf(
  sentence: Sentence,
  named: ReadonlySet<number>,
  cues: readonly FoundCue[],
): readonly number[] {
  const cueWords = new Set(cues.filter(({ weight }) => weight >= 2).flatMap(({ at }) => at));
  return sentence.words.flatMap((word, at) =>
    named.has(at) || cueWords.has(at) || word.number || isFunctionWord(word.text) ? [] : [at],
  );
}

function isRole(sentence: Sentence, at: number, knowledge: ReadingKnowledge): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  return word.stems.some((stem) => isHead(word, stem, knowledge)) || looksLikeRole(word.text);
}

function isHead({ text }: SpokenWord, stem: string, { undescribedHeads }: ReadingKnowledge): boolean {
  const head = undescribedHeads.get(stem);
  return head !== undefined && mayNameDoer(text, head);
}

export function weightOf(message: Message, meaning: CueMeaning): number {
  return message.weights.get(meaning) ?? 0;
}

/** The part of a description that the message speaks for most; `undefined` where it speaks for none. */
export function strongestPart(message: Message): PartMeaning | undefined {
  let best: PartMeaning | undefined;
  for (const meaning of partMeanings) {
    const least = best === undefined ? enoughToAsk : weightOf(message, best);
    if (weightOf(message, meaning) > least) best = meaning;
  }
  return best;
}

const joining = new Set(
  'ja ning and voi or ka also my mu minu the his her their tema ta mis mida what which millist milline millised missugune how kui'.split(
    ' ',
  ),
);

/** The strongest part, and those that stand beside its words with nothing but 'ja' or a comma between, in their order. */
export function partsTogether(message: Message, strongest: PartMeaning): readonly PartMeaning[] {
  const asked = partMeanings
    .map((part) => ({ part, at: placeOf(message, part) }))
    .filter(({ part, at }) => part === strongest || (weightOf(message, part) >= 3 && at !== undefined))
    .sort((a, b) => (a.at?.first ?? 0) - (b.at?.first ?? 0));
  const chain = asked.filter(({ part, at }, index) => {
    if (part === strongest) return true;
    return [asked[index - 1], asked[index + 1]].some(
      (other) => other !== undefined && areJoined(message, at, other.at),
    );
  });
  return chain.map(({ part }) => part);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last word of the part's strongest cue. */
function placeOf(message: Message, part: PartMeaning): Stretch | undefined {
  const own = message.cues.filter(({ means }) => means === part).sort((a, b) => b.weight - a.weight)[0];
  const telling = own?.at.filter((at) => !joining.has(message.sentence.words[at]?.folded ?? '')) ?? [];
  return telling.length === 0 ? undefined : { first: Math.min(...telling), last: Math.max(...telling) };
}

function areJoined(message: Message, one: Stretch | undefined, other: Stretch | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = one.first <= other.first ? [one, other] : [other, one];
  const between = message.sentence.words.slice(left.last + 1, right.first);
  if (right.first <= left.last || between.length > 3) return false;
  const text = message.sentence.text.slice(
    message.sentence.words[left.last]?.end ?? 0,
    message.sentence.words[right.first]?.start ?? 0,
  );
  return between.every(({ folded }) => joining.has(folded)) && /,|&|\+|\/|\p{L}/u.test(text);
}

/** Which way round a question on standing in goes. */
export function sideOf(message: Message): SubstitutionSide {
  const { sentence, mentions, undescribed, holderAt } = message;
  const named = [...mentions, ...undescribed].flatMap(({ at }) => at);
  return substitutionSide(sentence, new Set([...named, ...holderAt]));
}

/** The words at these places, as they were typed. */
export function wordsAt(message: Message, places: readonly number[]): string {
  return places
    .map((at) => message.sentence.words[at])
    .map((word) => (word === undefined ? '' : message.sentence.text.slice(word.start, word.end)))
    .join(' ');
}

const personWords = new Set(
  "kes keda kelle kellele kellel kelles kellelt kellega kellest kelleni who whose whom who's whos wh0".split(
    ' ',
  ),
);

/** Whether the message asks for a person or a position: 'kes', 'who'. */
export function asksWho({ sentence }: Message): boolean {
  return isAskedWho(sentence);
}

const whoIs = /^(?:kes on|who is|whos)\b/;

/** 'Kes on Peeter?', 'who is the director': for a person or a position by name. */
export function asksWhoIs({ sentence: { words } }: Message): boolean {
  return whoIs.test(words.map(({ folded }) => folded).join(' '));
}

function isAskedWho({ words }: Sentence): boolean {
  return words.some(({ folded }) => personWords.has(folded));
}

/** The word behind 'kes' or 'who': usually what is done. */
export function verbBehindWho(text: string): string {
  const words = text.split(/[\s,.!?]+/);
  return words[words.findIndex((word) => personWords.has(word.toLowerCase())) + 1] ?? '';
}
