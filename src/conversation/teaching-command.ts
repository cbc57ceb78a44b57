import type { Language } from '../language/index.js';
import { asSaid } from './said.js';

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

const lists: Readonly<Record<Language, RegExp>> = {
  et: /^(?:(?:mis|mis küsimused|mil+ised küsimused|missugused küsimused) (?:on )?(?:jäi|jäid|jäänud) vastamata|(?:näita )?vastamata küsimus(?:ed|i))$/iu,
  en: /^(?:what (?:was|were|is|has been) (?:left )?unanswered|(?:what|which) questions (?:were|are|was) (?:left )?unanswered|(?:show )?(?:me )?(?:the )?unanswered questions)$/iu,
};

const id = '([\\p{L}\\p{N}_-]{1,64})';
const teach = new RegExp(`^(õpeta|opeta|teach) Q-${id}(?: ?: ?(.{1,300}))?$`, 'iu');
const undo = new RegExp(`^(võta tagasi|vota tagasi|take back) L-${id}$`, 'iu');

/** Reads what the buttons of the cards say and a person may type; any other text is a question. */
export function readTeachingCommand(text: string): TeachingCommand | undefined {
  const said = asSaid(text);
  for (const language of ['et', 'en'] as const)
    if (lists[language].test(said)) return { kind: 'list', language };
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
