import type { Intent } from '../intent.js';
import type { Message } from '../message/message.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Question } from '../question.js';
import { aboutAsker } from '../whom/about-whom.js';
import { asksOfOwnWork } from '../words/framing.js';
import { wordsAt } from '../words/sentence.js';

/**
 * 'Is it my job to water the roses', 'kes käskis mul aruandeid teha': of one's own description, whoever else does it, and
 * whoever is named in what is told. `undefined` where a part or a position is asked for, or nothing is left to look for.
 */
export function ownWorkAsked({ asker }: Question, message: Message): Intent | undefined {
  const { sentence, mentions, numbers, rest } = message;
  if (!asksOfOwnWork(sentence) || mentions.length + numbers.length + message.undescribed.length > 0)
    return undefined;
  if (strongestPart(message) !== undefined || rest.length === 0) return undefined;
  return { kind: 'topic', topic: wordsAt(sentence, rest), about: aboutAsker(asker) };
}
