import { descriptionWithId, positionsOfUnit } from '../../descriptions/index.js';
import { isFunctionWord } from '../../language/index.js';
import { asksWho } from '../words/asks-who.js';
import { isDoing } from '../words/doer.js';
import type { SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { PartMeaning } from '../cues/cue-table.js';
import type { Mention } from '../names/mention.js';
import { weightOf, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import type { Scope } from '../whom/scope.js';
import {
  beginningOfUnit,
  beingThere,
  saysUnit,
  scopeSaid,
  unitInItsWords,
  unitNamed,
} from '../whom/scope-said.js';
import { saysAny, type SpokenWord } from '../words/sentence.js';
import { stemsOfUnit, stemsOfUnitSaid } from '../names/unit-names.js';
import { wordSet } from '../words/word-set.js';

type PeopleIntent = Extract<SingleIntent, { readonly kind: 'people' | 'unit-heads' | 'list' }>;

const people =
  /^(?:inim(?:ene|es)\p{L}*|tootaja\p{L}*|teenistuja\p{L}*|ametnik\p{L}*|liige|liikme\p{L}*|people|persons?|employees?|staff|members?)$/u;
const colleagues =
  /^(?:kolleeg\p{L}*|tookaasla\p{L}*|tiimikaasla\p{L}*|minuga|meiega|colleagues?|coworkers?|teammates?)$/u;
/** The same in several words. */
const withMe =
  /\bwith (?:me|us)\b|\bwhom? (?:do|am) (?:i|we) work(?:ing)? with\b|\bkellega (?:ma|mina|me|meie) (?:koos )?toota/;
const positions = /^(?:ametikoh(?:ad|ti)|ametid|ameteid|positions|jobs)$/u;
/** Who is at the head of something, what they do there, or whom they have below them: 'kellel mu osakonnas alluvaid on'. */
const atHead =
  /^(?:alluvaid|juhata(?:ja|b|vad)|juh(?:t|i|ib|id|iks)|ulem|ulemus\p{L}*|pealik|head|heads|leads?|leader|manager|manages|runs|chief|boss|director|direktor)$/u;
/** Above everybody: 'kes on kõige suurem ülemus', 'who is the big boss', 'kes juhib asutust'. */
const aboveAll =
  /^(?:aga |ja )?kes (?:\S+ ){0,3}(?:koige (?:suurem|korgem|tahtsam|ulemine)|suurim|korgeim|suur|peamine) (?:juht|ulemus|boss|pealik)(?: siin| meil| majas)?$|^(?:aga |ja )?kes (?:on (?:\S+ )?(?:asutuse|organisatsiooni|ettevotte|firma|maja) (?:juht|ulemus|boss|pealik)|juhi(?:b|vad) (?:\S+ )?(?:asutust|organisatsiooni|ettevotet|firmat|maja))$|^(?:and )?who(?:s| is| are) (?:the|our) (?:\S+ )?(?:big|biggest|top|main|highest|overall|ultimate) (?:boss|chief|manager|leader)$|^(?:and )?who (?:runs|leads|heads|is the (?:head|boss|leader|chief) of) (?:the|this|our) (?:\S+ )?(?:organi[sz]ation|agency|company|place|house)$/u;
/** Words that leave it a question about people: 'kes meil kõik siin tiimis praegu veel on'. */
const besides = wordSet(
  'mitu palju kokku koik veel siin seal praegu nimed nimekiri loetle naita many else all there names list here now currently',
);
/** Where everybody is. */
const here = wordSet('siin meil majas asutuses organisatsioonis ettevottes here');
/** In the unit that was just spoken of. */
const there = wordSet('seal sealsed sealne there');
/** What the words may seem to ask for besides. */
const besidePeople: readonly (PartMeaning | undefined)[] = [undefined, 'unit', 'additional'];
const besideHead: readonly PartMeaning[] = ['manager', 'subordinates'];

const inEnglish = wordSet('in at on within');

/**
 * 'Kes töötab ennetustalituses?', 'mitu inimest meie tiimis on?', 'who are my colleagues?': the people of a unit, and
 * 'kes siin töötab?' everybody;
 * 'ennetustalituse ametikohad', its positions; and 'kes juhib meie osakonda?', who is at its head.
 */
export function peopleAsked(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): PeopleIntent | undefined {
  const { mentions, undescribed, holder } = message;
  const namesAnybody = mentions.length + undescribed.length > 0 || holder !== null;
  if (!namesAnybody && aboveAll.test(message.sentence.folded))
    return { kind: 'unit-heads', scope: { kind: 'everywhere' } };
  const isOfHead =
    asksWho(message.sentence) && message.sentence.words.some(({ folded }) => atHead.test(folded));
  const part = strongestPart(message);
  if (!(isOfHead ? [...besidePeople, ...besideHead] : besidePeople).includes(part)) return undefined;
  if (message.numbers.length > 0 || weightOf(message, 'outside') > 0) return undefined;
  const kind = isOfHead ? 'unit-heads' : (thoseAskedFor(message) ?? goesOn(question, message));
  if (kind === undefined) return undefined;
  const unitWords = wordsOfUnit(message, isOfHead, knowledge);
  const spokenOf = unitWords.size === 0 ? scopeSpokenOf(question, message) : undefined;
  const isHere = kind === 'people' && unitWords.size === 0 && isOfEverybody(message);
  const isSaid = unitWords.size > 0 || isHere || spokenOf !== undefined;
  if (!isSaid && !speaksOfColleagues(message)) return undefined;
  // 'Laoteenistuse juht' seems to name some other 'juht' of that unit.
  const named = isOfHead ? message.mentions.filter(({ foreign }) => !foreign) : message.mentions;
  if (!named.every((mention) => onlySaysUnit(mention, unitWords, message, knowledge))) return undefined;
  const ofName = new Set(message.holderAt.map((at) => message.sentence.words[at]));
  if (message.sentence.words.some((word) => !ofName.has(word) && saysMore(word, unitWords))) return undefined;
  if (spokenOf !== undefined) return { kind, scope: spokenOf };
  if (isHere && message.holder === null) return { kind, scope: { kind: 'everywhere' } };
  const scope = unitOfHolder(message) ?? scopeSaid(question, { ...message, mentions: [] }, knowledge);
  if (scope === undefined || scope.kind === 'everywhere') return undefined;
  return { kind, scope };
}

/**
 * 'Haldusosakonna juhataja' names no position where the only `Osakonna juhataja` that is described leads another unit,
 * nor does 'ennetuse' of 'ennetuse talituse ametikohad', though one title alone has the word. A `Haldaja` is no
 * `Haldusosakond`, though their words have one stem.
 */
function onlySaysUnit(
  { ids, at, head, byOwnWord }: Mention,
  unitWords: ReadonlySet<SpokenWord>,
  message: Message,
  knowledge: Knowledge,
): boolean {
  const words = at.flatMap((place) => message.sentence.words[place] ?? []);
  const saysPosition = byOwnWord && !atHead.test(message.sentence.words[head]?.folded ?? '');
  if (saysPosition && knowledge.finder.findAll(message.sentence).some((each) => each.head === head))
    return false;
  if (words.every((word) => unitWords.has(word))) return true;
  if (!words.every((word) => unitWords.has(word) || atHead.test(word.folded))) return false;
  const unit = unitNamed(message, knowledge);
  if (unit === undefined) return false;
  const inside = new Set(positionsOfUnit(unit, knowledge.collection).map(({ id }) => id));
  return !ids.some((id) => inside.has(id) || descriptionWithId(id, knowledge.collection)?.unit === null);
}

/** 'Aga ohvriabi osakonnas?' behind such a question: the one that it goes on from. */
function goesOn({ before }: Question, { references }: Message): PeopleIntent['kind'] | undefined {
  const asked = before?.intent.kind;
  return references.goesOn && (asked === 'people' || asked === 'unit-heads') ? asked : undefined;
}

/** 'Kes juhib haldusosakonda? Ja kes seal töötavad?' */
function scopeSpokenOf({ before }: Question, { sentence }: Message): Scope | undefined {
  if (before === null || !('scope' in before.intent)) return undefined;
  return sentence.words.some(({ folded }) => there.has(folded)) ? before.intent.scope : undefined;
}

function isEverywhere({ folded }: SpokenWord): boolean {
  return here.has(folded);
}

/** 'Kes siin töötab'; 'mitu töötajat on' needs no word of where. */
function isOfEverybody({ sentence }: Message): boolean {
  return sentence.words.some(isEverywhere) || everybodyCounted.test(sentence.folded);
}

const everybodyCounted =
  /^(?:ja )?(?:mitu|kui palju) (?:tootaja(?:t|id)|inimes(?:t|i)) (?:kokku )?(?:on|tootab)(?: kokku)?$|^(?:and )?how many (?:people|employees|staff)(?: members)? (?:work|are there|do you have)(?: in total)?$/u;

function isColleague({ folded }: SpokenWord): boolean {
  return colleagues.test(folded);
}

function speaksOfColleagues({ sentence }: Message): boolean {
  return sentence.words.some(isColleague) || withMe.test(sentence.folded);
}

function thoseAskedFor(message: Message): 'people' | 'list' | undefined {
  const { words } = message.sentence;
  if (speaksOfColleagues(message) || words.some(({ folded }) => people.test(folded))) return 'people';
  if (asksWho(message.sentence)) return saysAny(message.sentence, beingThere) ? 'people' : undefined;
  return words.some(isPositions) ? 'list' : undefined;
}

function isPositions({ folded }: SpokenWord): boolean {
  return positions.test(folded);
}

/**
 * The words that say of which unit, with those that stand right before its kind: 'laevastiku osakonnas'. A unit without
 * a kind is named where people can be, 'kantseleis', or where it is asked who leads it, 'kantselei juht'; 'kes töötab
 * hangetega' asks who does something.
 */
function wordsOfUnit(message: Message, isOfHead: boolean, knowledge: Knowledge): ReadonlySet<SpokenWord> {
  const { words } = message.sentence;
  const unit = unitInItsWords(message, knowledge);
  const stems = new Set(stemsOfUnit(unit ?? ''));
  const isNamed = (word: SpokenWord) =>
    !isDoing(word.folded) && stemsOfUnitSaid(word).some((stem) => stems.has(stem));
  const isPlace = (word: SpokenWord, at: number) =>
    saysUnit(word) ||
    (isNamed(word) && (isOfHead || isInside(word) || isPeopleOf(words[at + 1]) || isBehindIn(words, at)));
  const kinds = words.flatMap((word, at) => (saysUnit(word) ? [at] : []));
  const isBeforeKind = (at: number) =>
    unit === undefined && kinds.some((kindAt) => beginningOfUnit(kindAt, message) <= at && at < kindAt);
  if (!words.some(isPlace)) return new Set();
  return new Set(words.filter((word, at) => isPlace(word, at) || isNamed(word) || isBeforeKind(at)));
}

/** In the Estonian case of being somewhere. */
function isInside({ folded }: SpokenWord): boolean {
  return folded.endsWith('s');
}

function isPeopleOf(word: SpokenWord | undefined): boolean {
  return word !== undefined && (people.test(word.folded) || isColleague(word));
}

function isBehindIn(words: readonly SpokenWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ folded }) => inEnglish.has(folded));
}

function saysMore(word: SpokenWord, unitWords: ReadonlySet<SpokenWord>): boolean {
  const { text, folded } = word;
  if (unitWords.has(word) || isFunctionWord(text) || isPeopleOf(word) || isEverywhere(word)) return false;
  return (
    !there.has(folded) &&
    !beingThere.has(folded) &&
    !besides.has(folded) &&
    !atHead.test(folded) &&
    !isPositions(word)
  );
}

/** 'Kes on Megani kolleegid?': of the unit that she works in. */
function unitOfHolder({ holder }: Message): Scope | undefined {
  const [unit, ...others] = new Set((holder?.positions ?? []).flatMap((held) => held.unit ?? []));
  return unit === undefined ? undefined : { kind: 'unit', unit, others };
}
