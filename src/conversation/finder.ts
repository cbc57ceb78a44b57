import { answersSought, type Answer, type SingleAnswer } from '../answers/index.js';
import { renderClipping, type Clipping } from '../cards/index.js';
import type { Language } from '../language/index.js';
import { askerOf, mayDo, standingOf } from '../people/index.js';
import { exchange, type Library } from './colleague.js';

export interface Sought {
  /** What was typed so far; may be empty. */
  readonly text: string;
  readonly aadObjectId: string | null;
  /** Of the client: what was typed may be one word of either language. */
  readonly language: Language;
  readonly skip: number;
  readonly count: number;
}

/** The search box beside a message: answers to be put into a chat of people. */
export interface Finder {
  find(sought: Sought): readonly Clipping[];
}

/** Kinds that answer a question by themselves; the rest asks back, greets, or is found as a duty below. */
const direct: ReadonlySet<Answer['kind']> = new Set([
  'part',
  'part-empty',
  'stand-ins',
  'stand-in-chain',
  'could-stand-in',
  'duties',
  'duty',
  'comparison',
] as const);

/** Knows nothing of what was said before, and notes nothing: a word half typed is no question. */
export function createFinder(library: () => Library): Finder {
  return {
    find: ({ text, aadObjectId, language, skip, count }) => {
      const known = library();
      if (mayDo(standingOf(aadObjectId, known.staff), 'ask').kind === 'refused') return [];
      const answer = answerTo(text, aadObjectId, known);
      const { collection, knowledge } = known;
      const sought = answersSought(text, { collection, search: knowledge.search, me: null });
      const others = sought.filter((each) => !isSame(each, answer));
      const all: readonly SingleAnswer[] = answer === undefined ? others : [answer, ...others];
      return all
        .slice(skip, skip + count)
        .map((each) => renderClipping(each, language, each === answer ? text.trim() : undefined));
    },
  };
}

function answerTo(text: string, aadObjectId: string | null, library: Library): SingleAnswer | undefined {
  if (text.trim() === '') return undefined;
  const { staff } = library;
  const asker = { ...askerOf(aadObjectId, staff), units: staff.find(aadObjectId)?.units ?? [], aadObjectId };
  const { answer } = exchange(text, asker, null, library);
  return answer.kind !== 'several' && direct.has(answer.kind) ? answer : undefined;
}

function isSame(one: SingleAnswer, other: SingleAnswer | undefined): boolean {
  if (one.kind !== 'duty' || other?.kind !== 'duty') return false;
  return one.duty === other.duty && one.asked === other.asked;
}
