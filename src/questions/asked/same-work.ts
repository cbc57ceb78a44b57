import { isFunctionWord } from '../../language/index.js';
import { aboutAsker } from '../whom/about-whom.js';
import { aboutPositions } from '../whom/about.js';
import { asksWho } from '../words/asks-who.js';
import type { SingleIntent } from '../intent.js';
import { holdersNamed, type Message } from '../message/message.js';
import { idsHeldBy } from '../names/named-holder.js';
import type { Question } from '../question.js';
import { wordSet } from '../words/word-set.js';

const sameWork =
  /\bsam(?:a|al|at|u|ad|asugus\p{L}*) (?:too(?:d|ga|l)?|toid|toood|tookoh\p{L}*|amet(?:it|is|i)?|ametikoh\p{L}*|ulesandeid|asja|asju)\b|\bsame (?:job|work|position|post|role|duties|thing)\b|\bkes veel (?:on )?(?:selle|sellel|sel|minu|mu) (?:ameti|too)koh\p{L}*|\bwho else (?:has|does|holds|is in) (?:my|this) (?:job|work|position|role|post)\b/u;
const wordOfWork =
  /^(?:sam(?:a|al|at|u|ad|asugus\p{L}*)|too\p{L}{0,3}|toid|tookoh\p{L}*|amet\p{L}*|ulesandeid|asja|asju|tee(?:b|n|vad|me)|tegema|toota\p{L}*|same|job|work|position|post|role|duties|thing|else|my|minuga|veel|peal|holds|keegi|teine|teised|anyone|anybody|somebody|someone)$/u;
const isOfThis = /\b(?:selle|sellel|sel|this)\b/u;
const anybody = wordSet('keegi anyone anybody someone somebody');

/**
 * 'Kes veel minuga sama tööd teeb': the position, whose holders its overview names first. 'Kas Raul teeb sama tööd' is seen
 * there too where he holds it, and else by the duties of both. `undefined` where anything besides is asked.
 */
export function sameWorkAsked(question: Question, message: Message): SingleIntent | undefined {
  const { sentence, mentions, references, numbers, undescribed } = message;
  if (!sameWork.test(sentence.folded) || numbers.length + undescribed.length > 0) return undefined;
  const holders = holdersNamed(message);
  const namedAt = new Set([...mentions, ...holders].flatMap(({ at }) => at));
  const isAside = (at: number) => {
    const { text = '', folded = '' } = sentence.words[at] ?? {};
    return namedAt.has(at) || isFunctionWord(text) || wordOfWork.test(folded);
  };
  if (!sentence.words.every((_, at) => isAside(at))) return undefined;
  const named = [
    ...holders.map(({ holder }) => idsHeldBy(holder)),
    ...mentions.map(({ ids, foreign }) => (foreign ? [] : ids)),
  ];
  if (named.some((ids) => ids.length !== 1)) return undefined;
  const asker = aboutAsker(question.asker);
  const isOfAnybody = asksWho(sentence) || sentence.words.some(({ folded }) => anybody.has(folded));
  if (named.length === 0) {
    if (references.me || (isOfAnybody && question.before === null)) return { kind: 'overview', about: asker };
    // Behind somebody who was spoken of it is their work, where it is not said whose.
    const before = isOfThis.test(sentence.folded) ? (question.before?.descriptionIds ?? []) : [];
    return before.length === 1 ? { kind: 'overview', about: aboutPositions(before) } : undefined;
  }
  const beside = named.length > 1 || isOfAnybody || asker.kind !== 'positions';
  const ids = [...new Set([...(beside ? [] : asker.descriptionIds), ...named.flat()])];
  return ids.length === 1
    ? { kind: 'overview', about: aboutPositions(ids) }
    : { kind: 'compare', part: 'duties', about: aboutPositions(ids) };
}
