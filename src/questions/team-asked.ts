import type { SingleIntent } from './intent.js';
import type { Knowledge } from './knowledge.js';
import type { Message } from './message.js';
import { mine } from './possessives.js';
import type { Question } from './question.js';
import { ownUnit } from './scope-said.js';
import { foldedText } from './sentence.js';
import { sideOf } from './substitution-direction.js';
import { wordSet } from './word-set.js';

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
