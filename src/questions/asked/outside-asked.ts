import { relations } from '../cues/cue-table.js';
import { meansSomeDuty, surelyMeant } from '../evidence.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { weightOf, type Message } from '../message/message.js';
import { isHouseRule } from './house-rule.js';
import { whoHandles } from './who-handles.js';
import type { Question } from '../question.js';
import { aheadOfOthers, standsOut } from './ahead.js';
import { isOwnAffair, toldMatter } from './told-matter.js';
import { hasQuestionWord } from '../words/split-message.js';

const contact =
  /^(?:telefon\p{L}{0,3}|mobiil\p{L}{0,3}|meili|e-?posti?|kontakt\p{L}*|phone|mobile|e-?mail|contact)$/u;

/** What no job description holds. */
export function outsideAsked(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  const isOutside =
    weightOf(message, 'outside') > 0 || asksForContact(message) || isHouseRule(message, knowledge);
  if (!isOutside) return undefined;
  if (isAmiss(message, knowledge)) return whoHandles(message, false);
  const besides = toldBesides(question, message, knowledge);
  if (besides !== undefined) return besides;
  return { kind: 'outside', topic: message.sentence.text.trim() };
}

const amiss =
  /\b(?:vale|valesti|viga|puudu|(?:ei|ei ole|pole) (?:laekunud|tulnud|saanud|makstud)|hiline\p{L}*|wrong|incorrect|late|missing|not paid|(?:did not|didn't|didnt|haven't|havent|have not) (?:get|got|received|come))\b/u;

/** 'My salary is wrong' asks for no pay: where somebody has to do with it, they can mend it. */
function isAmiss(message: Message, knowledge: Knowledge): boolean {
  const { text, folded } = message.sentence;
  if (hasQuestionWord(text) || !amiss.test(folded)) return false;
  return meansSomeDuty(message, knowledge) || standsOut(knowledge.search.find(text, { duties: true }));
}

/**
 * 'Poeg mängib kõik palga maha', 'jäin koondamisega tööst ilma, kuhu minna': it is told, and is of a duty by more than the
 * word that no description holds.
 */
function toldBesides(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  const { sentence, cues } = message;
  if (hasQuestionWord(sentence.text.split(',')[0] ?? '') || !isOwnAffair(message)) return undefined;
  const outside = new Set(cues.flatMap(({ means, at }) => (means === 'outside' ? at : [])));
  if (outside.size === 0) return undefined;
  const others = sentence.words.flatMap((word, at) => (outside.has(at) ? [] : [word.text]));
  const hits = knowledge.search.find(sentence.text, { duties: true });
  const isSure =
    aheadOfOthers(hits) >= surelyMeant && hits[0]?.met.some((word) => others.includes(word)) === true;
  // 'Phone number of the head nurse please' is of somebody, though a duty speaks of head nurses.
  const { mentions, undescribed, roles, holder } = message;
  const isOfSomebody = mentions.length + undescribed.length + roles.length > 0 || holder !== null;
  if (isSure && !isOfSomebody) return whoHandles(message, false);
  return standsOut(knowledge.search.find(others.join(' '), { duties: true }))
    ? toldMatter(question, message, knowledge)
    : undefined;
}

/** 'Mari telefon', 'tema asendaja telefon': of a person that is a number, and of a position what it is given. */
function asksForContact({ holder, cues, sentence: { words } }: Message): boolean {
  const isPerson = (at: number) =>
    cues.some((cue) => relations.some((relation) => relation === cue.means) && cue.at.includes(at));
  return words.some(({ folded }, at) => contact.test(folded) && (holder !== null || isPerson(at - 1)));
}
