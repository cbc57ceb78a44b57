import type { About } from '../whom/about.js';
import { asksWhom } from '../words/asks-who.js';
import { conditionWords } from '../words/conditions.js';
import type { SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, weightOf, type Message } from '../message/message.js';
import { partBefore } from '../remembered.js';
import { titlesHeldBy } from '../names/named-holder.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import type { Scope } from '../whom/scope.js';
import { scopeSaid } from '../whom/scope-said.js';
import { isStandInAway } from '../whom/stand-ins-spoken-of.js';
import { mayBe, saysAny, type SpokenWord } from '../words/sentence.js';
import { sideOf } from '../message/substitution-direction.js';
import { teamStandInsAsked } from './team-asked.js';
import { wordSet } from '../words/word-set.js';

type ScopeIntent = Extract<SingleIntent, { readonly scope: Scope }>;

/** The stem that every Estonian word of standing in has: the verb and the one who does it. */
const standingIn = 'asenda';
/** 'Asendaja' as the one who is stood in for, misspelt too. */
const substituteAsObject = /ja(?:t|id|te|tele|l|le)$/;
const substituteNoun = /ja$/;
const placeWords = wordSet(
  'kus kellel kelledel millistel millised missugused mitu millisel missugustel missugusel mitmel mis kelle igal koigil keegi kes naita loetle leia ' +
    'where which who list show find any every everyone everybody all what',
);
/** 'Kes keda asendab', 'kes meie osakonnas keda asendab' ask for all of them at once. */
const whoWhom = /\bkes (?:(?:minu|mu|meie|meil|siin|\p{L}+s) ){0,3}keda\b|\bwho (?:\w+ ){1,3}whom\b/u;
/** 'Kes' and a verb would make it the same question once more; these are only named. */
const substituteInEnglish = wordSet('substitute substitutes deputy backup replacement');
const modals = wordSet('voiks voib voiksin voin saaks saab saan saaksin suudab suudaks oskab oskaks tohib');
const englishModals = wordSet('could can might may');

/** What managers ask beyond one list of substitutes, where the message asks for it. `about` is whom it is about. */
export function substitutesAsked(
  question: Question,
  message: Message,
  knowledge: Knowledge,
  about: () => About,
): SingleIntent | undefined {
  if (weightOf(message, 'outside') > 0 || message.numbers.length > 0) return undefined;
  const turned = turnedRound(question, message);
  if (turned !== undefined) return { kind: 'part', part: turned, about: about(), wanted: '' };
  const goingOn = scopeGoesOn(question, message, knowledge);
  if (goingOn !== undefined) return goingOn;
  const scope = (): Scope => scopeSaid(question, message, knowledge) ?? scopeBefore(question, message);
  if (asksForPicture(question, message)) return { kind: 'substitution-picture', scope: scope() };
  // The chain stays that of whoever was asked about, though 'tema' is who stands in.
  const before = question.before?.intent;
  const ofSame = () => (before !== undefined && 'about' in before ? before.about : about());
  if (isStandInAway(question.before, message)) return { kind: 'stand-in-chain', about: ofSame() };
  // 'Ja keda tema asendab?' turns the question round, and asks for no chain.
  if (!asksWhom(message.sentence) && asksOnForSubstitute(question, message))
    return { kind: 'stand-in-chain', about: ofSame() };
  if (asksForChain(message)) return { kind: 'stand-in-chain', about: about() };
  if (weightOf(message, 'substitution') === 0) return undefined;
  const ofTeam = teamStandInsAsked(question, message, knowledge);
  // 'Kellel mu alluvatest pole asendajat': they may be in any unit; a team that may be one is asked for as such.
  if (asksWhereMissing(message) && ofTeam?.otherwise !== null)
    return { kind: 'without-stand-in', scope: scope() };
  if (ofTeam !== undefined) return ofTeam;
  return asksWhomTheyCould(message) ? couldStandIn(message, about()) : undefined;
}

const asksWhomDoes = /^(?:(?:ja|aga|and) )*(?:keda|whom) (?:ma|mina|ta|tema|i|he|she)$/;
const asksWhoFor = /^(?:(?:ja|aga|and) )*(?:kes|who) (?:mind|teda|me|him|her)$/;

const asksOtherWay =
  /^(?:(?:ja|aga|and) )*(?:vastupidi|teistpidi|the other way (?:a)?round|other way (?:a)?round|vice versa|conversely)$/;

/** 'Keda ma asendan ja kes mind?' leaves the verb out the second time, and means the other side. */
function turnedRound({ before }: Question, message: Message): 'substitutedBy' | 'substitutes' | undefined {
  const part = partBefore(before)?.part;
  const said = message.sentence.folded;
  if (part === 'substitutes' && (asksWhoFor.test(said) || asksOtherWay.test(said))) return 'substitutedBy';
  return part === 'substitutedBy' && (asksWhomDoes.test(said) || asksOtherWay.test(said))
    ? 'substitutes'
    : undefined;
}

/** 'Aga ohvriabi osakonnas?', 'and in the whole organisation?' */
function scopeGoesOn(question: Question, message: Message, knowledge: Knowledge): ScopeIntent | undefined {
  const before = scopeIntentBefore(question);
  const part = strongestPart(message);
  if (before === undefined || !message.references.goesOn) return undefined;
  if (part !== undefined && part !== 'unit') return undefined;
  const scope = scopeSaid(question, message, knowledge);
  if (scope === undefined) return undefined;
  return { ...before, ...(weightOf(message, 'substitution-picture') > 0 && drawn), scope };
}

const drawn = { kind: 'substitution-picture' } as const;

function scopeIntentBefore({ before }: Question): ScopeIntent | undefined {
  const intent = before?.intent;
  return intent?.kind === 'without-stand-in' || intent?.kind === 'substitution-picture' ? intent : undefined;
}

/** A question that names no unit stays with the one before where it points back, and is else about everybody. */
function scopeBefore(question: Question, message: Message): Scope {
  const before = scopeIntentBefore(question);
  const pointsBack = message.references.before || message.sentence.words.length <= 3;
  return (pointsBack ? before?.scope : undefined) ?? { kind: 'everywhere' };
}

function asksForPicture(question: Question, message: Message): boolean {
  const weight = weightOf(message, 'substitution-picture');
  if (weight >= 5) return true;
  if (weight > 0 && scopeIntentBefore(question) !== undefined) return true;
  const said = message.sentence.folded;
  return weightOf(message, 'substitution') > 0 && message.mentions.length === 0 && whoWhom.test(said);
}

function asksForChain(message: Message): boolean {
  if (weightOf(message, 'substitution-chain') > 0) return true;
  const words = message.sentence.words.filter((word) => mayBe(word, standingIn));
  const object = words.some(({ folded }) => substituteAsObject.test(folded));
  return object && words.some((word) => !isSubstitute(word));
}

/** 'Ja tema asendajat?', 'and their substitute?', where it has just been said who stands in. */
function asksOnForSubstitute({ before }: Question, message: Message): boolean {
  const { sentence, references } = message;
  const ofStandIns = partBefore(before)?.part === 'substitutedBy';
  if (!ofStandIns || !references.goesOn || references.me || namesSomebody(message)) return false;
  return (
    sentence.words.length <= 4 &&
    sentence.words.some(
      (word) => (mayBe(word, standingIn) && isSubstitute(word)) || substituteInEnglish.has(word.folded),
    )
  );
}

function isSubstitute({ folded }: SpokenWord): boolean {
  return substituteAsObject.test(folded) || substituteNoun.test(folded);
}

function asksWhereMissing(message: Message): boolean {
  if (weightOf(message, 'no-substitute') === 0) return false;
  if (message.holder !== null) return false;
  const { sentence } = message;
  const ofOne = message.mentions.length > 0 && weightOf(message, 'unit') === 0;
  return !ofOne && saysAny(sentence, placeWords) && !saysAny(sentence, conditionWords);
}

/** 'Keda võiks ta asendada', 'whom could she stand in for'; 'could you tell me' is only polite. */
function asksWhomTheyCould(message: Message): boolean {
  const words = message.sentence.words.map(({ folded }) => folded);
  const infinitive = message.sentence.words.some(
    (word) => word.folded.endsWith('da') && mayBe(word, standingIn),
  );
  const estonian = infinitive && saysAny(message.sentence, modals);
  const english = words.some((word, at) => englishModals.has(word) && words[at + 1] !== 'you');
  return (estonian || english) && sideOf(message) === 'substitutes';
}

function couldStandIn({ holder }: Message, about: About): SingleIntent {
  const titles = about.kind === 'unknown' && holder !== null ? titlesHeldBy(holder) : [];
  return { kind: 'could-stand-in', about, titles };
}
