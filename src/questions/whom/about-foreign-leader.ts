import { isFunctionWord } from '../../language/index.js';
import { aboutUnknown, type About } from './about.js';
import { surelyMeant } from '../evidence.js';
import { foreignLeader } from '../names/foreign-words.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import { wordsAt, type Sentence } from '../words/sentence.js';
import { strongestPart } from '../message/strongest-part.js';

/**
 * 'What education must the HR manager have?', where nobody is called so: it is not asked of the asker. Who is above them
 * is asked by the same words: 'kinnisvara juht' names one where it is all that is said.
 */
export function aboutForeignLeader(message: Message, search: Knowledge['search']): About | undefined {
  const { sentence, rest, references } = message;
  const part = strongestPart(message);
  if (part === undefined || references.me) return undefined;
  const leader = foreignLeader(sentence, rest);
  const isAll = leader.some((at) => rest.includes(at)) && saysNothingBut([...leader, ...rest], sentence);
  if (leader.length === 0 || (part === 'manager' && !isAll)) return undefined;
  const led = wordsAt(sentence, rest);
  const near = part === 'manager' ? search.find(led, { duties: true }) : [];
  // Whoever has such a duty may be the one who is called so.
  const ids = new Set(
    near.flatMap(({ passage, evidence }) => (evidence >= surelyMeant ? passage.descriptionId : [])),
  );
  return aboutUnknown(wordsAt(sentence, isAll ? [...leader, ...rest] : leader), [...ids]);
}

function saysNothingBut(places: readonly number[], { words }: Sentence): boolean {
  return words.every(({ text }, at) => places.includes(at) || isFunctionWord(text));
}
