import { z } from 'zod/v4';
import { AmetibotError } from '../../ground/index.js';
import { renderAnswer } from '../../cards/index.js';
import type { Exchange } from './exchange.js';
import type { Library } from '../talk/library.js';
import { leadConversation } from './in-words.js';

/** One question of a bank; the format stands in tests/fixtures/README.md. */
export const BankQuestion = z.object({
  id: z.string(),
  lang: z.enum(['et', 'en']),
  me: z.string().nullable(),
  turns: z.array(z.string()).min(1),
  kind: z.enum(['answer', 'clarify', 'unknown', 'who-handles']),
  intent: z.string(),
  position: z.string().nullable(),
  contains: z.array(z.string()),
  absent: z.array(z.string()),
});
export type BankQuestion = Readonly<z.infer<typeof BankQuestion>>;

/**
 * How a reply did. `silent`: said that it found nothing although there was an answer; `asked`: asked back instead of
 * answering; `wrong`: answered, and wrong. Only the last misleads anybody.
 */
export type Verdict = 'right' | 'silent' | 'asked' | 'wrong';

export interface Scored {
  readonly question: BankQuestion;
  readonly verdict: Verdict;
  readonly reply: string;
  /** What the reply was to say, and does not. */
  readonly missing: readonly string[];
  readonly last: Exchange;
}

const readKeys = new Set(['text', 'title', 'value', 'altText']);

/** All that a person reads on a card: every text, title, value and altText in it. */
export function readTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return readKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => readTexts(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => readTexts(each, name));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** Leads the conversation of one question and judges the reply to its last message. */
export function scoreQuestion(question: BankQuestion, library: Library): Scored {
  const { last } = leadConversation({ turns: question.turns, as: question.me }, library);
  const { card } = renderAnswer(last.answer, last.language);
  const reply = readTexts(card).join('\n');
  const said = plain(reply);
  const missing = question.contains.filter((words) => !said.includes(plain(words)));
  const verdict = verdictOf(question, { said, saysAll: missing.length === 0 }, last);
  return { question, verdict, reply, missing, last };
}

function verdictOf(
  question: BankQuestion,
  { said, saysAll }: { readonly said: string; readonly saysAll: boolean },
  { answer }: Exchange,
): Verdict {
  const saysNothingWrong = question.absent.every((words) => !said.includes(plain(words)));
  const foundNothing = said.startsWith('ei leidnud') || said.startsWith("i couldn't find");
  if (question.kind === 'unknown')
    return foundNothing && saysNothingWrong ? 'right' : answer.kind === 'which-position' ? 'asked' : 'wrong';
  if (question.kind === 'clarify' && answer.kind !== 'which-position')
    return foundNothing ? 'silent' : 'wrong';
  if (saysAll && saysNothingWrong) return 'right';
  if (foundNothing) return 'silent';
  return answer.kind === 'which-position' ? 'asked' : 'wrong';
}

/** Reads a bank in JSON lines. Throws `conversation.no_question` for a line that is none, with its number. */
export function readBank(text: string): readonly BankQuestion[] {
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [readQuestion(line, at + 1)]));
}

function readQuestion(line: string, number: number): BankQuestion {
  try {
    return BankQuestion.parse(JSON.parse(line));
  } catch (cause) {
    throw new AmetibotError({
      code: 'conversation.no_question',
      message: `Line ${number} of the bank is no question.`,
      cure: 'Write it as tests/fixtures/README.md says.',
      cause,
    });
  }
}
