import { descriptionWithId } from '../../descriptions/index.js';
import { oneOrSeveral, type Intent, type SingleIntent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import type { Message } from '../message/message.js';
import { numbersByPlace } from './numbers-by-place.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { bareNumber } from '../words/spoken-number.js';
import { strongestPart } from '../message/strongest-part.js';
import type { Whom } from '../whom/whom.js';

/** Duties by their numbers or by their place, or what is expected of them: '3.4 ja 3.5 oodatavad tulemused', 'the fourth duty'. */
export function dutiesAsked(
  question: Question,
  message: Message,
  whom: Whom,
  knowledge: Knowledge,
): Intent | undefined {
  const numbers = numbersOf(question, message);
  const named = numbers.length > 0 ? numbers : countedOf(question, message, whom, knowledge);
  const [first, ...others] = named.map((number) => askedDuty(question, message, whom, number));
  return first && oneOrSeveral(first, others);
}

/** 'Mis on mu neljas ülesanne': of one position, whose duties can be counted. */
function countedOf(
  { before }: Question,
  { sentence }: Message,
  { about }: Whom,
  { collection }: Knowledge,
): readonly string[] {
  const [id, ...more] = about.kind === 'positions' ? about.descriptionIds : [];
  const description = id === undefined || more.length > 0 ? undefined : descriptionWithId(id, collection);
  return description === undefined ? [] : numbersByPlace(sentence, description, before?.dutyNumber ?? null);
}

/** A number by itself is that of a duty where duties were spoken of: 'and 31?' */
function numbersOf({ before }: Question, { numbers, sentence }: Message): readonly string[] {
  if (numbers.length > 0) return numbers;
  const bare = speaksOfDuties(before) ? bareNumber(sentence) : null;
  return bare === null ? [] : [bare];
}

function speaksOfDuties(before: Remembered | null): boolean {
  return (
    before !== null &&
    (before.dutyNumber !== null || before.intent.kind === 'duty' || before.intent.kind === 'results')
  );
}

function askedDuty(
  { before }: Question,
  message: Message,
  { about, named }: Whom,
  number: string,
): SingleIntent {
  const part = strongestPart(message);
  const goesOn = part === undefined && !named && before?.intent.kind === 'results';
  return part === 'results' || goesOn ? { kind: 'results', number, about } : { kind: 'duty', number, about };
}
