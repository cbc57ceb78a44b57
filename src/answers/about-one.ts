import { descriptionWithId, type Collection, type JobDescription } from '../descriptions/index.js';
import type { About, SingleIntent } from '../questions/index.js';
import type { Named, SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';
import { namingsOf } from './claims.js';
import { findDuty } from './duty-answer.js';
import type { PositionName } from './position.js';
import type { StandInSources } from './sources.js';

const mostOffered = 6;

type IntentAboutOne = Extract<SingleIntent, { readonly about: About }>;

/** Answers from the one description that is meant; asks which where several are, and says so where none is. */
export function aboutOne(
  intent: IntentAboutOne,
  { collection }: StandInSources,
  answer: (one: JobDescription) => SingleAnswer,
): SingleAnswer {
  if (collection.length === 0) return { kind: 'no-descriptions' };
  const { about } = intent;
  switch (about.kind) {
    case 'positions': {
      const [one, ...others] = described(about, collection);
      if (one === undefined) return unknownPosition('', [], collection);
      return others.length === 0 ? answer(one) : offer(intent, null, [one, ...others], collection);
    }
    case 'ambiguous':
      return offer(intent, about.words || null, described(about, collection), collection);
    case 'unknown':
      return unknownPosition(about.words, about.near, collection);
    case 'unknown-me':
      return { kind: 'unknown-me', title: about.title, named: namedElsewhere(about.title, collection) };
    case 'unsaid':
      return offer(intent, null, collection, collection);
  }
}

function unknownPosition(words: string, near: readonly string[], collection: Collection): SingleAnswer {
  const named = namedElsewhere(words, collection);
  const nearby = named.by.length > 0 ? [] : nearest(near, collection);
  return { kind: 'unknown-position', words, near: nearby, named };
}

/** More than this is a list that nobody reads: 'osakonna juhataja' is named by everybody below. */
const mostNamed = 8;

function namedElsewhere(title: string | null, collection: Collection): Named {
  const { first, count } = namingsOf(title === null || title === '' ? [] : [title], collection, mostNamed);
  return { by: first, more: count - first.length };
}

/** The descriptions that a question is about, in its order. */
export function described(about: About, collection: Collection): readonly JobDescription[] {
  const ids = about.kind === 'positions' || about.kind === 'ambiguous' ? about.descriptionIds : [];
  return ids.flatMap((id) => descriptionWithId(id, collection) ?? []);
}

function nearest(ids: readonly string[], collection: Collection): readonly PositionName[] {
  const near = ids.length === 0 ? [] : collection.filter(({ id }) => ids.includes(id));
  return (near.length > 0 ? near : collection).slice(0, mostOffered).map((each) => nameOf(each, collection));
}

/** Several fit. Where a duty's number was said, only those that have it do; nobody said which, so even one is offered. */
function offer(
  intent: SingleIntent,
  words: string | null,
  fitting: readonly JobDescription[],
  collection: Collection,
): SingleAnswer {
  const number = intent.kind === 'duty' || intent.kind === 'results' ? intent.number : null;
  const having = number === null ? fitting : fitting.filter((each) => findDuty(each, number) !== undefined);
  const offered = having.length > 0 ? having : fitting;
  return {
    kind: 'which-position',
    intent,
    words,
    positions: offered.slice(0, mostOffered).map((each) => nameOf(each, collection)),
    more: Math.max(0, offered.length - mostOffered),
  };
}
