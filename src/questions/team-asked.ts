import type { Field } from '../descriptions/index.js';
import { ofAsker } from './about-whom.js';
import { enoughToAsk } from './cue-finder.js';
import type { PartMeaning } from './cue-table.js';
import type { SingleIntent } from './intent.js';
import type { Knowledge } from './knowledge.js';
import { weightOf, type Message } from './message.js';
import { mine } from './possessives.js';
import type { Question } from './question.js';
import { ownUnit } from './scope-said.js';
import { foldedText, saysAny } from './sentence.js';
import { sideOf } from './substitution-direction.js';
import { wordSet } from './word-set.js';

/** What is asked of those below, one by one; what they may do and answer for is asked of the asker: 'minu õigused alluvate suhtes'. */
const ofEach: readonly PartMeaning[] = [
  'duties',
  'results',
  'education',
  'experience',
  'languages',
  'computerSkills',
];
/** Then it is about what the asker does with them. */
const asker = wordSet('ma mina mul mulle i me');
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
  if (message.mentions.length > 0 || message.holder !== null || message.numbers.length > 0) return undefined;
  if (myTeam.test(foldedText(message.sentence)))
    return { kind: 'people', scope: ownUnit(question, message, knowledge) };
  if (!saysOwn(reports, message) || saysAny(message.sentence, asker)) return undefined;
  const part = partOfEach(message);
  const about = ofAsker(question.asker) ?? { kind: 'unknown-me' as const, title: null };
  return part && { kind: 'team-part', part, about };
}

function partOfEach(message: Message): Field | undefined {
  if (weightOf(message, 'substitution') > 0)
    return sideOf(message) === 'substitutes' ? 'substitutes' : undefined;
  const part = ofEach.find((each) => weightOf(message, each) >= enoughToAsk);
  if (part === undefined || part === 'substitution') return undefined;
  return part === 'results' ? 'duties' : part;
}

type TeamIntent = Extract<SingleIntent, { readonly kind: 'team-stand-ins' }>;

/** Those below the one who asks, in every case but that of being somewhere: 'mu inimesi', 'my reports'. */
const reports =
  /^(?:alluva\p{L}*|inimesed|inimesi|inimeste(?:le|st|l)?|tootaja(?:d|id|te|tele)|people|reports|reportees|subordinates|employees|staff)$/u;
/** The same, and it may be all of those around them: for whoever leads nobody it is their unit. */
const teams = /^(?:tiimi?(?:le|d)?|meeskon(?:d|na|da|nale)|team|team's|teams)$/u;
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
  if (message.mentions.length > 0 || message.holder !== null || sideOf(message) !== 'substitutedBy')
    return undefined;
  if (
    saysOwn(reports, message) ||
    inOtherWords.test(foldedText(message.sentence)) ||
    goesOn(question, message)
  )
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
  const intent = before?.intent;
  if (intent?.kind !== 'part' || intent.part !== 'subordinates') return false;
  const { about } = intent;
  const isOfAsker = about.kind === 'unknown-me' || (about.kind === 'positions' && about.me);
  return isOfAsker && sentence.words.some(({ folded }) => them.has(folded));
}
