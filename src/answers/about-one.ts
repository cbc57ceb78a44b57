import { descriptionWithId, type Collection, type JobDescription } from '../descriptions/index.js';
import { isNamedBy, type About, type SingleIntent } from '../questions/index.js';
import type { Named, PositionOffered, SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';
import { namingsOf } from './claims.js';
import { findDuty } from './duty-answer.js';
import { peopleOf, personHolding } from './people-of.js';
import type { PositionName } from './position.js';
import type { StandInSources } from './sources.js';

const mostOffered = 6;

type IntentAboutOne = Extract<SingleIntent, { readonly about: About }>;

/** Answers from the one description that is meant; asks which where several are, and says so where none is. */
export function aboutOne(
  intent: IntentAboutOne,
  sources: StandInSources,
  answer: (one: JobDescription) => SingleAnswer,
): SingleAnswer {
  const { collection } = sources;
  if (collection.length === 0) return { kind: 'no-descriptions' };
  const { about } = intent;
  switch (about.kind) {
    case 'positions': {
      const [one, ...others] = described(about, collection);
      if (one === undefined) return unknownPosition('', [], collection);
      return others.length === 0 ? answer(one) : offer(intent, null, [one, ...others], sources);
    }
    case 'ambiguous':
      return offer(intent, about.words || null, described(about, collection), sources);
    case 'unknown':
      return unknownPosition(about.words, about.near, collection);
    case 'unknown-me':
      return { kind: 'unknown-me', title: about.title, named: namedElsewhere(about.title, collection) };
    case 'unsaid':
      return offer(intent, null, collection, sources);
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

/** A few more would be any few of many: how to see all is told instead. */
const fewInAll = 5;

function nearest(ids: readonly string[], collection: Collection): readonly PositionName[] {
  const near = ids.length === 0 ? [] : collection.filter(({ id }) => ids.includes(id));
  const all = collection.length > fewInAll ? [] : collection;
  return (near.length > 0 ? near : all).slice(0, mostOffered).map((each) => nameOf(each, collection));
}

/** Several fit. Where a duty's number was said, only those that have it do; nobody said which, so even one is offered. */
function offer(
  intent: IntentAboutOne,
  words: string | null,
  fitting: readonly JobDescription[],
  sources: StandInSources,
): SingleAnswer {
  const number = intent.kind === 'duty' || intent.kind === 'results' ? intent.number : null;
  const having = number === null ? fitting : fitting.filter((each) => findDuty(each, number) !== undefined);
  const offered = having.length > 0 ? having : fitting;
  return {
    kind: 'which-position',
    intent,
    words,
    positions: offered.slice(0, mostOffered).map((each) => offeredWithPeople(each, intent.about, sources)),
    more: Math.max(0, offered.length - mostOffered),
  };
}

function offeredWithPeople(
  one: JobDescription,
  about: About,
  { collection, holders, asker }: StandInSources,
): PositionOffered {
  if (about.kind !== 'ambiguous') return nameOf(one, collection);
  const called = about.called?.split(' ');
  const people = peopleOf(holders)
    .holding(one)
    .map(({ holder }) => personHolding(holder, asker))
    .filter(({ name }) => called === undefined || isNamedBy(called, name));
  return { ...nameOf(one, collection), ...(people.length > 0 && { people }) };
}
