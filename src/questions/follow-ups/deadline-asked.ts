import { aboutPositions } from '../whom/about.js';
import { byWhenOfThat } from '../words/by-when.js';
import type { Intent } from '../intent.js';
import type { Message } from '../message/message.js';
import type { Remembered } from '../remembered.js';

const fewWords = 6;

/** By when it must be done stands in what is expected of the duty just spoken of; `undefined` where none was. */
export function deadlineAsked(
  { sentence, mentions }: Message,
  before: Remembered | null,
): Intent | undefined {
  const [only, ...more] = before?.descriptionIds ?? [];
  const number = before?.dutyNumber ?? null;
  if (only === undefined || more.length > 0 || number === null) return undefined;
  if (mentions.length > 0 || sentence.words.length > fewWords) return undefined;
  if (!byWhenOfThat.test(sentence.folded)) return undefined;
  return { kind: 'results', number, about: aboutPositions([only]) };
}
