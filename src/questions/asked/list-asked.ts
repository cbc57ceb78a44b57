import type { Intent } from '../intent.js';
import type { Knowledge } from '../knowledge.js';
import { weightOf, type Message } from '../message/message.js';
import type { Question } from '../question.js';
import { scopeSaid, speaksOfUnit } from '../whom/scope-said.js';
import { strongestPart } from '../message/strongest-part.js';

/** 'Millised ametikohad meil on': without a unit all are listed, whoever asks. */
export function listAsked(question: Question, message: Message, knowledge: Knowledge): Intent | undefined {
  if (!isList(message)) return undefined;
  const scope = speaksOfUnit(message, knowledge) ? scopeSaid(question, message, knowledge) : undefined;
  return { kind: 'list', scope: scope ?? { kind: 'everywhere' } };
}

function isList(message: Message): boolean {
  const list = weightOf(message, 'list');
  const part = strongestPart(message);
  return list > 0 && (part === undefined || list > weightOf(message, part) - 1);
}
