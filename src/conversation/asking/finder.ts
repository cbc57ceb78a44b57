import { answersSought, composeAnswer, type Answer, type SingleAnswer } from '../../answers/index.js';
import { renderClipping, type Clipping } from '../../cards/index.js';
import { descriptionWithId } from '../../descriptions/index.js';
import type { Language } from '../../language/index.js';
import { mayDo, standingOf } from '../../people/index.js';
import { exchange, speakerOf } from './exchange.js';
import type { Library } from '../talk/library.js';
import { placeOf, type DeepLinks } from './deep-links.js';

interface Sought {
  /** What was typed so far; may be empty. */
  readonly text: string;
  readonly aadObjectId: string | null;
  /** Of the client: what was typed may be one word of either language. */
  readonly language: Language;
  readonly skip: number;
  readonly count: number;
}

/** A link that stands in a message. */
interface Linked {
  readonly url: string;
  readonly aadObjectId: string | null;
  readonly language: Language;
}

/** The search box beside a message: answers to be put into a chat of people. */
export interface Finder {
  find(sought: Sought): Promise<readonly Clipping[]>;
  /** What a link of ours leads to; `null` where it leads nowhere, or to what this person may not ask. */
  open(linked: Linked): Clipping | null;
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
export function createFinder(library: () => Library, links: DeepLinks | null = null): Finder {
  const clip = (answer: SingleAnswer, language: Language, named?: string) => {
    const place = placeOf(answer);
    const link = place === null || links === null ? null : links.to(place);
    return renderClipping(answer, language, { link, ...(named !== undefined && { named }) });
  };
  return {
    open: ({ url, aadObjectId, language }) => {
      const known = library();
      const refused = mayDo(standingOf(aadObjectId, known.staff), 'ask').kind === 'refused';
      const answer = refused ? undefined : answerBehind(url, links, known);
      return answer === undefined ? null : clip(answer, language);
    },
    find: async ({ text, aadObjectId, language, skip, count }) => {
      const known = library();
      if (mayDo(standingOf(aadObjectId, known.staff), 'ask').kind === 'refused') return [];
      const { answer, all } = await known.asking((library) => allFor(text, aadObjectId, library));
      return all
        .slice(skip, skip + count)
        .map((each) => clip(each, language, each === answer ? text.trim() : undefined));
    },
  };
}

/** The answer to what was typed, if it is a question, and all that may be meant besides. */
function allFor(text: string, aadObjectId: string | null, library: Library) {
  const answer = answerTo(text, aadObjectId, library);
  const { collection, knowledge } = library;
  const sought = answersSought(text, { collection, search: knowledge.search });
  const others = sought.filter((each) => !isSame(each, answer));
  const all: readonly SingleAnswer[] = answer === undefined ? others : [answer, ...others];
  return { answer, all };
}

/** The card of a position is for knowing it by; a duty that is no longer there leads to its position. */
function answerBehind(url: string, links: DeepLinks | null, library: Library): SingleAnswer | undefined {
  const place = links?.read(url) ?? null;
  const { collection, knowledge } = library;
  if (place === null || descriptionWithId(place.descriptionId, collection) === undefined) return undefined;
  const about = { kind: 'positions', descriptionIds: [place.descriptionId], me: false } as const;
  // It is put into a chat of anybody: who holds the position is for those who ask the bot.
  const sources = { collection, search: knowledge.search, holders: [], asker: null, me: null };
  const { number } = place;
  const duty = number === null ? undefined : composeAnswer({ kind: 'duty', number, about }, sources);
  if (duty?.kind === 'duty') return duty;
  const whole = composeAnswer({ kind: 'overview', about }, sources);
  return whole.kind === 'overview' ? { ...whole, duties: [] } : undefined;
}

function answerTo(text: string, aadObjectId: string | null, library: Library): SingleAnswer | undefined {
  if (text.trim() === '') return undefined;
  const { answer } = exchange(text, speakerOf(aadObjectId, library), null, library);
  return answer.kind !== 'several' && direct.has(answer.kind) ? answer : undefined;
}

function isSame(one: SingleAnswer, other: SingleAnswer | undefined): boolean {
  if (one.kind !== 'duty' || other?.kind !== 'duty') return false;
  return one.duty === other.duty && one.asked === other.asked;
}
