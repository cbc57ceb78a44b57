import type { Language } from '../../language/index.js';
import { patternSaid, type CommandPattern } from '../words/command-pattern.js';
import { asSaid, commandWordsOf } from '../words/said.js';

/** What HR tells the bot to do with the questions that were asked in vain. */
export type TeachingCommand = { readonly language: Language } & (
  | { readonly kind: 'list' }
  | { readonly kind: 'choose'; readonly questionId: string }
  | { readonly kind: 'teach'; readonly questionId: string; readonly target: NamedTarget }
  | { readonly kind: 'undo'; readonly lessonId: string }
);

export type NamedTarget =
  | { readonly kind: 'duty'; readonly descriptionId: string; readonly dutyIndex: number }
  /** As a person writes it: the position's name, then the duty's number. */
  | { readonly kind: 'written'; readonly position: string; readonly number: string }
  | { readonly kind: 'nothing' };

const et = {
  small: /^(?:palun|naita|mis|mil+ised|missugused|on|jai|jaid|jaanud|koik|viimased)$/u,
  questions: /^kusimus\p{L}*$/u,
  which: /^(?:mille(?:le)?|millistele|mis|mida|kusimus\p{L}*)$/u,
} as const;
const en = {
  small: /^(?:please|show|me|list|all|the|what|which|was|were|is|are|has|have|been|left|had|got)$/u,
  questions: /^questions?$/u,
  which: /^(?:what|which|questions?)$/u,
} as const;

const lists: readonly CommandPattern<'list'>[] = [
  { kind: 'list', language: 'et', needs: [/^(?:vastamata|vastuseta)$/u], may: [et.small, et.questions] },
  {
    kind: 'list',
    language: 'et',
    needs: [et.which, /^ei$/u, /^(?:osanud|vastatud|vastanud|leidnud|saanud)$/u],
    may: [et.small, /^(?:sa|sina|bot|ole|vastata|vastust)$/u],
  },
  {
    kind: 'list',
    language: 'et',
    needs: [/^(?:opetada|opetan|opetaks\p{L}*)$/u, /^(?:sind|botti|ametibotti)$/u],
    may: [/^(?:taha\p{L}*|soovi\p{L}*|saan|saab|kuidas|ma|mina|voin)$/u],
  },
  {
    kind: 'list',
    language: 'en',
    needs: [/^teach$/u, /^(?:you|bot)$/u],
    may: [/^(?:i|want|would|d|like|to|how|can|do|the|something)$/u],
  },
  { kind: 'list', language: 'en', needs: [/^unanswered$/u], may: [en.small, en.questions] },
  {
    kind: 'list',
    language: 'en',
    needs: [en.which, /^(?:not|couldnt|couldn|no|didnt|didn)$/u, /^answer(?:ed|s)?$/u],
    may: [en.small, /^(?:could|can|did|you|t|find)$/u],
  },
];

const id = '([\\p{L}\\p{N}_-]{1,64})';
const teach = new RegExp(`^(õpeta|opeta|teach) Q-${id}(?: ?: ?(.{1,300}))?$`, 'iu');
const undo = new RegExp(`^(võta tagasi|vota tagasi|take back) L-${id}$`, 'iu');

/** Reads what the buttons of the cards say and a person may type; any other text is a question. */
export function readTeachingCommand(text: string): TeachingCommand | undefined {
  const said = asSaid(text);
  const list = patternSaid(commandWordsOf(said), lists);
  if (list !== undefined) return { kind: 'list', language: list.language };
  return readTeach(said) ?? readUndo(said);
}

function readTeach(said: string): TeachingCommand | undefined {
  const [, verb = '', questionId, named] = teach.exec(said) ?? [];
  if (questionId === undefined) return undefined;
  const language = verb.toLowerCase() === 'teach' ? 'en' : 'et';
  if (named === undefined) return { kind: 'choose', questionId, language };
  const target = readTarget(named);
  return target === undefined
    ? { kind: 'choose', questionId, language }
    : { kind: 'teach', questionId, target, language };
}

function readTarget(named: string): NamedTarget | undefined {
  if (/^(?:mitte midagi|nothing)$/iu.test(named)) return { kind: 'nothing' };
  const [, position, number] = /^(.+?),? (\d[\d.]{0,11})$/u.exec(named) ?? [];
  if (position === undefined || number === undefined) return undefined;
  return /^[a-z0-9-]+$/u.test(position) && /^\d+$/u.test(number)
    ? { kind: 'duty', descriptionId: position, dutyIndex: Number(number) }
    : { kind: 'written', position, number };
}

function readUndo(said: string): TeachingCommand | undefined {
  const [, verb = '', lessonId] = undo.exec(said) ?? [];
  if (lessonId === undefined) return undefined;
  return { kind: 'undo', lessonId, language: /^take/iu.test(verb) ? 'en' : 'et' };
}
