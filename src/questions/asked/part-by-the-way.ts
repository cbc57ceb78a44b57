import type { PartMeaning } from '../cues/cue-table.js';
import { saysStandingIn } from '../cues/told-clauses.js';
import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { weightOf, type Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import { isDoing } from '../words/doer.js';
import { wordsAt } from '../words/sentence.js';
import { hasQuestionWord } from '../words/split-message.js';
import { standsOut } from './ahead.js';
import { isHouseRule, isOfMayOne, rightful } from './house-rule.js';
import { matterStandingOut, toldMatter } from './told-matter.js';
import { speaksOfAsking } from './trouble.js';
import { namedAtHome } from './wanted-words.js';

/** From here on it is the very name of who is above or below. */
const surely = 4;
const aboveAndBelow: readonly PartMeaning[] = ['manager', 'subordinates'];

/**
 * 'Lahtine koer jookseb kooli ees', 'kas randa võib ujuma minna': a part of a description has a word of it, and the matter
 * has a duty that stands out even without that word. What is told asks for no part; nor does what anybody may do. What
 * the one who asks may do, 'kas ma tohin', is asked of their rights.
 */
export function partByTheWay(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  const part = strongestPart(message);
  if (part === undefined || weightOf(message, 'outside') > 0 || namedAtHome(message.sentence) !== undefined)
    return undefined;
  if (aboveAndBelow.includes(part) && weightOf(message, part) >= surely) return undefined;
  if (part === 'substitution' && message.cues.some(saysStandingIn)) return undefined;
  const isOfAnybody = asksOfAnybody(part, message);
  if (!isTold(message) && !isOfAnybody) return undefined;
  const matter = (isOfAnybody ? matterStandingOut : toldMatter)(question, message, knowledge);
  if (matter === undefined || isHouseRule(message, knowledge)) return undefined;
  const named = new Set(message.cues.flatMap(({ means, at }) => (means === part ? at : [])));
  const others = message.sentence.words.flatMap((_, at) => (named.has(at) ? [] : [at]));
  const hits = knowledge.search.find(wordsAt(message.sentence, others), { duties: true });
  return standsOut(hits) ? matter : undefined;
}

const verb =
  /\b(?:on|oli|olid|olen|oleme|ei|pole|polnud|tahan|tahame|\p{L}{3,}(?:sin|sime|sid|ti)|i|i'm|im|we|they|he|she|is|are|was|were|has|have|had|gets?)\b/u;

/** Something is done in it, and nothing is asked: 'haridus ja töökogemus' tells nothing. */
function isTold({ sentence }: Message): boolean {
  const said = sentence.folded;
  if (hasQuestionWord(sentence.text) || speaksOfAsking(said) || said.startsWith('kui ')) return false;
  return verb.test(said) || sentence.words.some(({ text }) => isDoing(text));
}

const bySelf = /\b(?:tohin|voin|(?:may|can|could|am) i|ma|mina|i)\b/u;

/** 'Kas tohib lõket teha': whether one may, whoever one is. */
function asksOfAnybody(part: PartMeaning, { sentence, cues }: Message): boolean {
  if (part !== 'rights' || bySelf.test(sentence.folded)) return false;
  return cues.every(isOfMayOne) && !sentence.words.some(({ folded }) => rightful.test(folded));
}
