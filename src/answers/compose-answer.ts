import { descriptionWithId } from '../descriptions/index.js';
import { hasQuestionWord, type About, type Intent, type SingleIntent } from '../questions/index.js';
import { aboutOne, described } from './about-one.js';
import type { Search } from '../search/index.js';
import type { Answer, SingleAnswer } from './answer.js';
import { answerChain } from './chain-answer.js';
import { nameOf } from './citation.js';
import { answerComparison } from './comparison-answer.js';
import { answerCouldStandIn } from './could-stand-in-answer.js';
import { answerDuty, answerResults } from './duty-answer.js';
import {
  answerMeaning,
  answerOthers,
  answerTopic,
  answerWhoHandles,
  dutiesNear,
  withElsewhere,
} from './found-answer.js';
import { listOf } from './list-answer.js';
import { overScope } from './over-scope.js';
import { answerOverview, withHolders } from './overview-answer.js';
import { partOrStandIns } from './part-or-stand-ins.js';
import { peopleIn } from './people-answer.js';
import type { PositionName } from './position.js';
import { saidByOthers } from './said-by-others.js';
import type { Sources } from './sources.js';
import { answerStandsIn } from './stands-in-answer.js';
import {
  answerReports,
  answerSuperiors,
  answerTeamPart,
  answerTeamStandIns,
  reportsOf,
} from './team-answer.js';
import { answerUnitHeads } from './unit-heads-answer.js';
import { answerPicture, answerWithoutStandIn } from './unit-substitution-answer.js';
import { answerWhoAnswersFor, answerWhoHas } from './who-has-answer.js';

/** Finds what the descriptions say to an intent. Says nothing that does not stand in one of them. */
export function composeAnswer(intent: Intent, sources: Sources): Answer {
  if (intent.kind !== 'several') return composeOne(intent, sources);
  const [only, ...others] = intent.intents.map((each) => composeOne(each, sources));
  if (only === undefined) return { kind: 'unclear', text: '', likely: [], near: [] };
  // Which position is meant is asked once, for all that was asked of it.
  if (only.kind === 'which-position') return { ...only, intent };
  return others.length === 0 || isAboutNobody(only)
    ? only
    : { kind: 'several', answers: [only, ...others], more: false };
}

function isAboutNobody(answer: SingleAnswer): boolean {
  return (
    answer.kind === 'unknown-position' || answer.kind === 'unknown-me' || answer.kind === 'no-descriptions'
  );
}

/** Who stands in, where more was asked than is said. */
const standIns = { part: 'substitutedBy', wanted: '' } as const;

function composeOne(intent: SingleIntent, sources: Sources): SingleAnswer {
  return saidByOthers(intent, sources.collection) ?? composeFromOwn(intent, sources);
}

function composeFromOwn(intent: SingleIntent, sources: Sources): SingleAnswer {
  const { collection, search } = sources;
  switch (intent.kind) {
    case 'part':
      return (
        answerReports(intent, sources) ??
        answerSuperiors(intent, sources) ??
        aboutOne(intent, sources, (one) =>
          withElsewhere(partOrStandIns(intent, one, withoutNamed(intent.about, sources)), collection, search),
        )
      );
    case 'stands-in':
      return (
        answerStandsIn(intent, collection) ??
        aboutOne(intent, sources, (one) => partOrStandIns(standIns, one, sources))
      );
    case 'stand-in-chain':
      return aboutOne(
        intent,
        sources,
        (one) => answerChain(one, sources) ?? partOrStandIns(standIns, one, sources),
      );
    case 'could-stand-in':
      return aboutOne(intent, sources, (one) => answerCouldStandIn(one, sources));
    case 'unit-heads':
      return answerUnitHeads(intent.scope, sources);
    case 'people':
      return overScope(intent.scope, sources, (looked) => peopleIn(looked, sources));
    case 'team-stand-ins':
      return answerTeamStandIns(intent.otherwise, sources);
    case 'team-part':
      return answerTeamPart(intent, sources);
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
      return aboutOne(intent, sources, (one) =>
        withElsewhere(answerTopic(intent.topic, one, collection, search), collection, search),
      );
    case 'who-handles':
      return answerWho(intent, sources);
    case 'who-has':
      return answerWhoHas(intent, collection, search);
    case 'list':
      return overScope(intent.scope, sources, (looked) => listOf(looked, collection));
    case 'compare':
      return intent.about.kind === 'positions'
        ? answerComparison(intent.part, described(intent.about, collection), collection)
        : aboutOne(intent, sources, (one) => answerComparison(intent.part, [one], collection));
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

/** 'Mari Maasika asendaja': among those who hold her position she is the one who is away. */
function withoutNamed(about: About, sources: Sources): Sources {
  return about.kind === 'positions' ? { ...sources, away: about.person } : sources;
}

/** Who does it, and who does it besides those who were shown already. */
function answerWho(
  intent: Extract<SingleIntent, { readonly kind: 'who-handles' }>,
  sources: Sources,
): SingleAnswer {
  const { topic, certain, meaning, others = 0, among, amongReportsOf, besides } = intent;
  const { collection, search: everywhere } = sources;
  if (amongReportsOf !== undefined) {
    const below = reportsOf(amongReportsOf, sources);
    const ofThem = answerWho({ ...intent, amongReportsOf: undefined, among: below }, sources);
    if (below.length > 0 && ofThem.kind !== 'nobody-handles') return ofThem;
  }
  const search = among === undefined ? everywhere : searchAmong(among, everywhere);
  if (meaning === true) return answerMeaning(topic, collection, search);
  const first =
    answerWhoAnswersFor(topic, collection, search) ?? answerWhoHandles(topic, certain, collection, search);
  if (others === 0) return first.kind === 'nobody-handles' ? (ownMention(topic, sources) ?? first) : first;
  const shown = besides ?? shownFirst(first);
  return shown.length === 0 ? first : answerOthers(topic, { shown, others }, collection, search);
}

/** 'Vajan ligipääsu infosüsteemile': what nobody sees to may be what the asker's own description gives them. */
function ownMention(topic: string, { collection, search, me }: Sources): SingleAnswer | undefined {
  const mine = me === null || hasQuestionWord(topic) ? undefined : descriptionWithId(me, collection);
  const answer = mine && answerTopic(topic, mine, collection, search);
  return answer?.kind === 'mentions' && answer.certain ? answer : undefined;
}

/** In these descriptions alone. */
function searchAmong(descriptionIds: readonly string[], search: Search): Search {
  return { ...search, find: (topic, within) => search.find(topic, { descriptionIds, ...within }) };
}

function shownFirst(answer: SingleAnswer): readonly string[] {
  if (answer.kind === 'handlers') return answer.found.map(({ position }) => position.descriptionId);
  return answer.kind === 'having' ? answer.rows.map(({ position }) => position.descriptionId) : [];
}

function myName({ collection, me }: Sources): PositionName | null {
  const mine = me === null ? undefined : descriptionWithId(me, collection);
  return mine === undefined ? null : nameOf(mine, collection);
}
