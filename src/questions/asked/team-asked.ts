import type { Field } from '../../descriptions/index.js';
import { aboutAsker } from '../whom/about-whom.js';
import { isOfAsker } from '../whom/about.js';
import { asksWho } from '../words/asks-who.js';
import { enoughToAsk } from '../cues/cue-finder.js';
import type { PartMeaning } from '../cues/cue-table.js';
import type { SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { namesSomebody, weightOf, type Message } from '../message/message.js';
import { partBefore } from '../remembered.js';
import { mine } from '../words/pronouns.js';
import type { Question } from '../question.js';
import { ownUnit } from '../whom/scope-said.js';
import { saysAny, wordsAt } from '../words/sentence.js';
import { strongestPart } from '../message/strongest-part.js';
import { sideOf } from '../message/substitution-direction.js';
import { wordSet } from '../words/word-set.js';

/** What is asked of those below, one by one. */
const ofEach: readonly PartMeaning[] = [
  'duties',
  'results',
  'purpose',
  'education',
  'experience',
  'languages',
  'computerSkills',
  'competencies',
  'tools',
];
/** What they may do and answer for, where it is said to be theirs: what the asker may do with them is the asker's. */
const theirOwn: readonly PartMeaning[] = ['rights', 'responsibilities'];
const amongWords = wordSet('of among in on from');
const ofThem =
  /\b(?:alluvatel|inimestel|tootajatel|tiimil|meeskonnal)\b|\b(?:alluvate|inimeste|tootajate|tiimi|meeskonna) (?:oigus|vastut)|\b(?:of|do|does|have) my (?:direct )?(?:reports|subordinates|people|staff|team)\b|\bmy (?:reports|subordinates|people|staff|team)['’]?s? (?:rights|responsib)/u;
/** Then it is about what the asker does with them. */
const askerActing = wordSet('ma mina mul mulle i me');
const myTeam =
  /^(?:(?:please|palun|list|show|name|naita|loetle|kes|who|on|is|are|me|mulle|koik|all) ){1,4}(?:minu|mu|my) (?:whole |kogu )?(?:tiim\p{L}*|meeskon\p{L}*|team|team members)$/u;

/**
 * 'Mis on mu alluvate tööülesanded', 'kelle eest mu alluvad asendavad', 'list my team': of each of those below the asker,
 * or who they are.
 */
export function teamAsked(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): SingleIntent | undefined {
  if (namesSomebody(message) || message.numbers.length > 0) return undefined;
  if (myTeam.test(message.sentence.folded))
    return { kind: 'people', scope: ownUnit(question, message, knowledge) };
  if (saysAny(message.sentence, askerActing)) return undefined;
  const isOfTeam = !saysOwn(reports, message);
  if (isOfTeam && !saysOwn(teamAsSuch, message)) return undefined;
  const about = aboutAsker(question.asker);
  const topic = doneByOneOfThem(message);
  if (topic !== undefined) return { kind: 'who-handles', topic, certain: true, amongReportsOf: about };
  const part = partOfEach(message);
  const otherwise = isOfTeam ? ownUnit(question, message, knowledge) : null;
  return part && { kind: 'team-part', part, about, otherwise };
}

const whichOne = wordSet('which milline kumb');
const ofThose =
  /^(?:alluva|inimes|tootaja|tiimi|meeskonna)\p{L}*st$|^(?:reports|people|subordinates|staff|team)$/u;

/** 'Kes mu alluvatest tegeleb autodega': what is done, without the words that say among whom. */
function doneByOneOfThem(message: Message): string | undefined {
  const { sentence, rest } = message;
  const asksElse = strongestPart(message);
  const asksOne = asksWho(sentence) || saysAny(sentence, whichOne);
  if (!asksOne || (asksElse !== undefined && asksElse !== 'subordinates')) return undefined;
  const at = sentence.words.findIndex(({ folded }, place) => {
    const behindOf = amongWords.has(sentence.words[place - 2]?.folded ?? '') || folded.endsWith('st');
    return ofThose.test(folded) && behindOf && mine.has(sentence.words[place - 1]?.folded ?? '');
  });
  if (at < 0 || !rest.some((place) => place !== at)) return undefined;
  const left = sentence.words.map((_, place) => place).filter((place) => place !== at && place !== at - 1);
  return wordsAt(sentence, left);
}

function partOfEach(message: Message): Field | undefined {
  if (weightOf(message, 'substitution') > 0)
    return sideOf(message) === 'substitutes' ? 'substitutes' : undefined;
  const parts = ofThem.test(message.sentence.folded) ? [...ofEach, ...theirOwn] : ofEach;
  const part = parts.find((each) => weightOf(message, each) >= enoughToAsk);
  if (part === undefined || part === 'substitution') return undefined;
  return part === 'results' ? 'duties' : part;
}

type TeamIntent = Extract<SingleIntent, { readonly kind: 'team-stand-ins' }>;

/** Those below the one who asks, in every case but that of being somewhere: 'mu inimesi', 'my reports'. */
const reports =
  /^(?:alluva\p{L}*|inimesed|inimesi|inimeste(?:le|st|l)?|tootaja(?:d|id|te|tele)|people|reports|reportees|subordinates|employees|staff)$/u;
/** The same, and it may be all of those around them: for whoever leads nobody it is their unit. */
const teams = /^(?:tiimi?(?:le|d)?|meeskon(?:d|na|da|nale)|team|team's|teams)$/u;
/** The same in the cases in which something is theirs: 'millised ülesanded on mu meeskonnal', 'my team's duties'. */
const teamAsSuch = /^(?:tiimi(?:l|lt)?|tiimiliikmet\p{L}*|meeskonna(?:l|lt)?|team|team's|teams)$/u;
const between = wordSet('direct enda oma koiki otseseid otseste tiimi meeskonna team');
const inOtherWords = /\bminu all tootava|\bmulle alluva|\bminu alluvuses|\bwho report to me\b|\bunder me\b/;
/** 'Kes neid asendab', behind whoever reports to the asker. */
const them = wordSet('neid nende them their');

/**
 * 'Kes asendab minu inimesi', 'who covers for my team': the substitutes of each of those who report to the asker.
 * `undefined` where the message speaks of nobody below them.
 */
export function teamStandInsAsked(
  question: Question,
  message: Message,
  knowledge: Knowledge,
): TeamIntent | undefined {
  if (namesSomebody(message) || sideOf(message) !== 'substitutedBy') return undefined;
  if (saysOwn(reports, message) || inOtherWords.test(message.sentence.folded) || goesOn(question, message))
    return { kind: 'team-stand-ins', otherwise: null };
  if (!saysOwn(teams, message)) return undefined;
  return { kind: 'team-stand-ins', otherwise: ownUnit(question, message, knowledge) };
}

/** Whether those whom the pattern names are said to be the asker's. */
function saysOwn(those: RegExp, { sentence: { words } }: Message): boolean {
  return words.some(({ folded }, at) => {
    if (!those.test(folded)) return false;
    const owner = between.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
    return mine.has(words[owner]?.folded ?? '') || mine.has(words[at - 1]?.folded ?? '');
  });
}

function goesOn({ before }: Question, { sentence }: Message): boolean {
  const asked = partBefore(before);
  if (asked?.part !== 'subordinates') return false;
  return isOfAsker(asked.about) && sentence.words.some(({ folded }) => them.has(folded));
}
