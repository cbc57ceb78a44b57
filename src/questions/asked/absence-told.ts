import { aboutAsker, aboutHolder, aboutMention } from '../whom/about-whom.js';
import { aboutUnknown, type About } from '../whom/about.js';
import type { PartMeaning } from '../cues/cue-table.js';
import type { Intent, SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, type Message } from '../message/message.js';
import { partBefore } from '../remembered.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import { asksWho, placeOfWho } from '../words/asks-who.js';
import { placeOfStandingIn } from '../message/substitution-direction.js';
import { countSaid } from '../words/ordinals.js';
import {
  asksWhatIsLeft,
  isOfAbsence,
  placeOfMeanwhile,
  supposesAbsence,
  tellsHowLong,
  tellsOfAbsence,
  tellsOfOwnAbsence,
} from '../words/absence.js';
import { saysAny } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { wasOfAsker } from '../whom/stand-ins-spoken-of.js';
import { findSuperior } from '../whom/superior.js';
import { wordSet } from '../words/word-set.js';

/** 'Mu arvuti on ära' is told of a thing. */
const ofWhoIsAway: readonly (PartMeaning | undefined)[] = [undefined, 'substitution', 'manager'];

const iAm = wordSet("jain laksin haigestusin i'm i'll");

function whoIsAway(question: Question, message: Message, knowledge: Knowledge): About | undefined {
  const { asker, before } = question;
  const { mentions, undescribed, references, sentence } = message;
  // 'My boss is on sick leave' is told of the boss, though it says whose.
  const superior = findSuperior(question, message, knowledge);
  if (superior !== undefined) return superior.about;
  const [only, ...others] = mentions;
  if (only !== undefined) return others.length > 0 ? undefined : aboutMention(only);
  const [called, ...alsoCalled] = undescribed;
  if (called !== undefined) return alsoCalled.length > 0 ? undefined : aboutUnknown(called.name);
  const isOfTalk = before === null || wasOfAsker(before);
  const isOfAsker = references.me || saysAny(sentence, iAm) || (isOfTalk && tellsOfOwnAbsence(sentence));
  return aboutHolder(message) ?? (isOfAsker ? aboutAsker(asker) : undefined);
}

/**
 * 'Ma olen järgmisel nädalal puhkusel', 'Jüri lahkub töölt': what is told of somebody asks who does their work meanwhile;
 * 'kuni reedeni' behind that asks it still. `undefined` where anything is asked, or anything else is told.
 */
export function absenceTold(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  const { sentence } = message;
  if (hasQuestionWord(sentence.text) || corrects(message) || tellsElse(message)) return undefined;
  if (!tellsOfAbsence(sentence)) return tellsHowLong(sentence) ? standInsBefore(question) : undefined;
  if (!ofWhoIsAway.includes(strongestPart(message))) return undefined;
  const about = whoIsAway(question, message, knowledge);
  return about && standInsOf(about);
}

/**
 * 'Aga kui ta kolm päeva ära on', 'kes seda teeb, kui mind pole', 'mis jääb tegemata, kui Mari lahkub'. `undefined` where
 * anything else is asked or supposed.
 */
export function absenceSupposed(message: Message, about: () => About): SingleIntent | undefined {
  const { references, sentence } = message;
  const isOfSomebody = references.me || references.person || namesSomebody(message);
  if (isOfSomebody && asksWhatIsLeft(sentence) && placeOfMeanwhile(sentence) >= 0)
    return { kind: 'part', part: 'duties', about: about(), wanted: '' };
  const asksElse = ![undefined, 'substitution'].includes(strongestPart(message)) || tellsElse(message);
  if (!isOfSomebody || !supposesAbsence(sentence) || asksElse) return undefined;
  const whom = about();
  return whom.kind === 'unsaid' ? undefined : standInsOf(whom);
}

const somebody = wordSet('somebody someone anybody anyone kedagi keegi');

/**
 * 'I need somebody to sign this while Mari is away', 'kes allkirjastab, kui juht puhkusel on': whoever stands in for the one
 * who is away. `undefined` where nobody in particular is, or something else is asked as well.
 */
export function neededMeanwhile(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): SingleIntent | undefined {
  const { sentence, mentions, holderAt } = message;
  const isNeeded = asksWho(sentence) || saysAny(sentence, somebody);
  // 'Kes teeb tema ülesandeid, kui Mari on ära': the duties are those that somebody else gets.
  const ofWhat = asksWho(sentence) ? [...ofWhoIsAway, 'duties'] : ofWhoIsAway;
  if (!isNeeded || placeOfStandingIn(sentence) >= 0 || !ofWhat.includes(strongestPart(message)))
    return undefined;
  const from = placeOfMeanwhile(sentence);
  const superiorAway =
    from < 0 && tellsOfAbsence(sentence) ? findSuperior(question, message, knowledge) : undefined;
  const who = placeOfWho(sentence);
  // 'Mu ülemus on haige, kes kinnitab aruande?'
  if (superiorAway?.at.every((at) => at < who)) return standInsOf(superiorAway.about);
  const named = [...holderAt, ...mentions.flatMap(({ at }) => at)];
  const superior = findSuperior(question, message, knowledge);
  const away = superior?.at ?? named;
  if (from < 0 || away.length === 0 || ![...away, ...named].every((at) => at >= from)) return undefined;
  const about = whoIsAway(question, message, knowledge);
  return about && standInsOf(about);
}

function standInsOf(about: About): SingleIntent {
  return { kind: 'part', part: 'substitutedBy', about, wanted: '' };
}

function standInsBefore({ before }: Question): Intent | undefined {
  const asked = partBefore(before);
  return asked?.part === 'substitutedBy' ? asked : undefined;
}

/** 'Sorry, I am sick' takes nothing back. */
function corrects({ cues }: Message): boolean {
  return cues.some(({ means, at }) => means === 'correction' && at.some((place) => place > 0));
}

function tellsElse({ sentence, rest, numbers }: Message): boolean {
  const isOfIt = (word: string) => isOfAbsence(word) || countSaid(word) > 0;
  return numbers.length > 0 || rest.some((at) => !isOfIt(sentence.words[at]?.folded ?? ''));
}
