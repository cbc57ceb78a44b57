import { isLightWord } from '../../language/index.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import type { Question } from '../question.js';
import { standsOut } from './ahead.js';
import { keepersOf } from './keepers.js';
import { saysAny } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { wordSet } from '../words/word-set.js';
import { whoHandles } from './who-handles.js';

/** What happened, and with what: 'I am bored' is no matter of anybody's. */
const fewestWordsOfMatter = 2;

const toTheBot = wordSet(
  'sa sina sinu su sul sind anna utle naita kirjuta leia you your give tell show write find',
);
/** 'See vastus ei aidanud', 'that was not what I asked'; 'see lift ei sõida' is of a lift. */
const ofAnswer = /^(?:see|that|this) (?:on|oli|ei|vastus|is|was|not|answer|did|does)\b/u;
/** How somebody feels is nobody's duty. */
const feeling = /\b(?:meeldi\w*|armasta\w*|naudin|vihka\w*|igatse\w*|love|enjoy|hate)\b|\bi like\b/u;
/** 'Kuidas mets valla nimele saada' is asked by somebody who wants it. */
const wanted = /^kuidas .*\bsaa(?:da|ks)\b|\b(?:taha|soovi|vaja)(?:n|me|ks\w*)\b/u;
const ofTheHouse = wordSet('me meie meil meid te teie teil teid we us our you your');

/**
 * 'You save energy' and 'anna mulle tema number' are said to the bot, and 'see vastus ei aidanud' of its answer. What is
 * asked must be somebody's own affair, or be told before it is asked: 'kas homme sajab' is not, though somebody reads the
 * thermometer.
 */
export function isOwnAffair({ sentence, references }: Message): boolean {
  const { text, folded } = sentence;
  if (feeling.test(folded)) return false;
  if (!hasQuestionWord(text)) return !saysAny(sentence, toTheBot) && !ofAnswer.test(folded);
  const [told] = text.split(',');
  return (
    references.me || saysAny(sentence, ofTheHouse) || !hasQuestionWord(told ?? '') || wanted.test(folded)
  );
}

/**
 * 'Ostsin korteri, millal see minu nimele saab', 'the stairs are filthy': a matter that is told, or asked of nobody, is of
 * the one whose duty stands out from all others by it. `undefined` where none does, or where somebody is named.
 */
export function toldMatter(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  return isOwnAffair(message) ? matterStandingOut(question, message, knowledge) : undefined;
}

/** The same of what may be anybody's affair: 'kas randa võib ujuma minna'. */
export function matterStandingOut(
  { before }: Question,
  message: Message,
  { search }: Knowledge,
): Intent | undefined {
  const { sentence, rest, references, mentions, undescribed, numbers, holder } = message;
  if (mentions.length + undescribed.length + numbers.length > 0 || holder !== null) return undefined;
  if (before !== null && (references.before || references.goesOn)) return undefined;
  const telling = rest.filter((at) => !isLightWord(sentence.words[at]?.text ?? ''));
  if (telling.length < fewestWordsOfMatter) return undefined;
  const intent = whoHandles(message, false);
  const hits = search.find(intent.topic, { duties: true });
  return standsOut(hits) || keepersOf(intent.topic, hits).length > 0 ? intent : undefined;
}
