import {
  descriptionsNamed,
  descriptionWithId,
  inOneUnit,
  readField,
  type Collection,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import type { About, Intent, SingleIntent } from '../questions/index.js';
import type { Search } from '../search/index.js';
import type { Answer, Named, SingleAnswer } from './answer.js';
import type { PositionName } from './position.js';
import { citationOf, nameOf } from './citation.js';
import { answerChain } from './chain-answer.js';
import { namingsOf } from './claims.js';
import { answerComparison } from './comparison-answer.js';
import { answerCouldStandIn } from './could-stand-in-answer.js';
import { answerDuty, answerResults, findDuty } from './duty-answer.js';
import { answerTopic, answerWhoHandles, dutiesNear, thresholds } from './found-answer.js';
import { listOf } from './list-answer.js';
import { answerPart } from './part-answer.js';
import { overScope } from './over-scope.js';
import { peopleIn } from './people-answer.js';
import { answerUnitHeads } from './unit-heads-answer.js';
import { fillersOf, peopleOf, personHolding } from './people-of.js';
import { saidByOthers } from './said-by-others.js';
import { answerStandsIn } from './stands-in-answer.js';
import { answerStandIns, type StandInSources } from './stand-ins-answer.js';
import { answerWhoAnswersFor, answerWhoHas } from './who-has-answer.js';
import { answerPicture, answerWithoutStandIn } from './unit-substitution-answer.js';

/** What answers are composed from. `me` is the position of the person who asks, where there is one. */
export interface Sources extends StandInSources {
  readonly search: Search;
  readonly me: string | null;
}

type Of<K extends SingleAnswer['kind']> = Extract<SingleAnswer, { kind: K }>;

const mostOffered = 6;
const overviewFacts: readonly Field[] = ['unit', 'manager', 'purpose', 'substitutedBy', 'substitutes'];

/** Finds what the descriptions say to an intent. Says nothing that does not stand in one of them. */
export function composeAnswer(intent: Intent, sources: Sources): Answer {
  if (intent.kind !== 'several') return composeOne(intent, sources);
  const [only, ...others] = intent.intents.map((each) => composeOne(each, sources));
  if (only === undefined) return { kind: 'unclear', text: '', likely: [], near: [] };
  // Which position is meant is asked once, for all that was asked of it.
  if (only.kind === 'which-position') return { ...only, intent };
  return others.length === 0 || isAboutNobody(only) ? only : { kind: 'several', answers: [only, ...others] };
}

function isAboutNobody(answer: SingleAnswer): boolean {
  return (
    answer.kind === 'unknown-position' || answer.kind === 'unknown-me' || answer.kind === 'no-descriptions'
  );
}

function composeOne(intent: SingleIntent, sources: Sources): SingleAnswer {
  return saidByOthers(intent, sources.collection) ?? composeFromOwn(intent, sources);
}

function composeFromOwn(intent: SingleIntent, sources: Sources): SingleAnswer {
  const { collection, search } = sources;
  switch (intent.kind) {
    case 'part':
      return aboutOne(intent, sources, (one) => partOrStandIns(intent.part, intent.wanted, one, sources));
    case 'stands-in':
      return (
        answerStandsIn(intent, collection) ??
        aboutOne(intent, sources, (one) => partOrStandIns('substitutedBy', '', one, sources))
      );
    case 'stand-in-chain':
      return aboutOne(
        intent,
        sources,
        (one) => answerChain(one, sources) ?? partOrStandIns('substitutedBy', '', one, sources),
      );
    case 'could-stand-in':
      return aboutOne(intent, sources, (one) => answerCouldStandIn(one, sources));
    case 'unit-heads':
      return answerUnitHeads(intent.scope, sources);
    case 'people':
      return overScope(intent.scope, sources, (looked) => peopleIn(looked, sources));
    case 'without-stand-in':
      return answerWithoutStandIn(intent.scope, sources);
    case 'substitution-picture':
      return answerPicture(intent.scope, sources);
    case 'overview':
      return aboutOne(intent, sources, (one) => withHolders(answerOverview(one, collection), one, sources));
    case 'duty':
      return aboutOne(intent, sources, (one) => answerDuty(intent.number, 'duty', one, collection));
    case 'results':
      return aboutOne(intent, sources, (one) =>
        intent.number === null
          ? answerResults(intent.wanted ?? '', one, collection, search)
          : answerDuty(intent.number, 'results', one, collection),
      );
    case 'topic':
      return aboutOne(intent, sources, (one) => answerTopic(intent.topic, one, collection, search));
    case 'who-handles':
      return (
        answerWhoAnswersFor(intent.topic, collection, search) ??
        answerWhoHandles(intent.topic, intent.certain, collection, search)
      );
    case 'who-has':
      return answerWhoHas(intent, collection, search);
    case 'list':
      return overScope(intent.scope, sources, (looked) => listOf(looked, collection));
    case 'compare':
      return answerComparison(intent.part, described(intent.about, collection), collection);
    case 'outside':
      return { kind: 'outside', topic: intent.topic, about: myName(sources) };
    case 'greeting':
    case 'help':
      return { kind: intent.kind, position: myName(sources) };
    case 'thanks':
      return { kind: 'thanks' };
    case 'unclear':
      return { kind: 'unclear', text: intent.text, ...dutiesNear(intent.text, collection, search) };
  }
}

/** 'Kes on MDFT koordinaator' asks for people as much as for the position. */
function withHolders(
  answer: Of<'overview'>,
  one: JobDescription,
  { holders = [], asker = null }: Sources,
): Of<'overview'> {
  const people = peopleOf(holders)
    .holding(one)
    .map(({ holder, position: { unit } }) => {
      const elsewhere = one.unit !== null && !inOneUnit(unit, one.unit);
      return { ...personHolding(holder, asker), unit: elsewhere ? unit : null };
    });
  return people.length === 0 ? answer : { ...answer, people };
}

/** Who stands in is more than a list: the people, and whether the other side says so too. */
function partOrStandIns(part: Field, wanted: string, one: JobDescription, sources: Sources): SingleAnswer {
  const standIns = part === 'substitutedBy' ? answerStandIns(one, sources) : undefined;
  if (standIns !== undefined) return standIns;
  if (part === 'duties' && wanted !== '') {
    const [best] = sources.search.find(wanted, { duties: true, descriptionIds: [one.id] });
    if ((best?.evidence ?? 0) >= thresholds.guessed)
      return answerTopic(wanted, one, sources.collection, sources.search);
  }
  const elsewhere = wanted === '' ? undefined : saidElsewhere(part, wanted, one, sources);
  if (elsewhere !== undefined) return elsewhere;
  const answer = answerPart(part, one, wanted, sources.collection, sources.search);
  if (part !== 'manager' || answer.kind !== 'part') return answer;
  const held = holdersAbove(one, sources);
  return held.people.length === 0 ? answer : { ...answer, held };
}

/** 'Kas tohin kaugtööd teha' asks for a right, and the description may speak of it among the conditions. */
function saidElsewhere(
  part: Field,
  wanted: string,
  one: JobDescription,
  { collection, search }: Sources,
): SingleAnswer | undefined {
  if (!givenParts.includes(part)) return undefined;
  const lines = search
    .find(wanted, { duties: false, descriptionIds: [one.id] })
    .flatMap(({ passage: { place }, evidence }) =>
      place.kind === 'line' ? [{ part: place.part, evidence }] : [],
    );
  const [best] = lines;
  const own = lines.find((line) => line.part === part)?.evidence ?? 0;
  if (best === undefined || best.evidence < thresholds.guessed || own >= thresholds.asked) return undefined;
  return givenParts.includes(best.part) ? answerTopic(wanted, one, collection, search) : undefined;
}

/** Where a description says what somebody may, gets and works under: which of them, nobody who asks can know. */
const givenParts: readonly Field[] = ['rights', 'tools', 'conditions'];

/** Who is above by name: 'kes on mu ülemus' asks for a person as much as for a position. */
function holdersAbove(one: JobDescription, { collection, holders = [], asker = null }: Sources) {
  const name = one.manager ?? '';
  return fillersOf(name, one, descriptionsNamed(name, collection), peopleOf(holders), asker);
}

type IntentAboutOne = Extract<SingleIntent, { readonly about: About }>;

function aboutOne(
  intent: IntentAboutOne,
  sources: Sources,
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

function unknownPosition(
  words: string,
  near: readonly string[],
  collection: Collection,
): Of<'unknown-position'> {
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

function described(about: About, collection: Collection): readonly JobDescription[] {
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
  sources: Sources,
): SingleAnswer {
  const { collection } = sources;
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

/** The whole of a description at a glance. */
export function answerOverview(description: JobDescription, collection: Collection): Of<'overview'> {
  const facts = overviewFacts.flatMap((part) => {
    const content = readField(description, part);
    return content.kind === 'stated' ? [{ part, lines: content.lines }] : [];
  });
  const citation = citationOf(description, collection, { kind: 'whole' });
  return { kind: 'overview', position: citation.position, facts, duties: description.duties, citation };
}

function myName({ collection, me }: Sources): PositionName | null {
  const mine = me === null ? undefined : descriptionWithId(me, collection);
  return mine === undefined ? null : nameOf(mine, collection);
}
