import {
  descriptionsNamed,
  descriptionWithId,
  namesakesBeside,
  readField,
  type Field,
  type JobDescription,
} from '../descriptions/index.js';
import { isOfAsker, type About, type Scope, type SingleIntent } from '../questions/index.js';
import { aboutOne, described } from './about-one.js';
import { answerComparison } from './comparison-answer.js';
import { overScope } from './over-scope.js';
import { partOrStandIns } from './part-or-stand-ins.js';
import type { AnswerOf, PeopleRow, SingleAnswer, TeamRow, TeamSource } from './answer.js';
import { citationOf, nameOf } from './citation.js';
import { claimsOfTitles } from './claims.js';
import { rowsHeldBy } from './people-answer.js';
import { fillersOf, peopleOf, personHolding } from './people-of.js';
import type { Sources, StandInSources } from './sources.js';
import { namesOfList } from './stand-ins-answer.js';
import { answerPicture } from './unit-substitution-answer.js';

/** Those below the person who asks, and what says so. */
interface Team {
  readonly by: TeamSource;
  readonly rows: readonly PeopleRow[];
}

type PartIntent = Extract<SingleIntent, { readonly kind: 'part' }>;

/**
 * 'Kes mulle alluvad': what the own description says of it, and the people. `undefined` where somebody else is meant, or
 * nobody is known to report to the person who asks.
 */
export function answerReports(
  { part, about }: PartIntent,
  sources: StandInSources & { readonly me: string | null },
): AnswerOf<'reports'> | undefined {
  if (part !== 'subordinates' || !isOfAsker(about)) return undefined;
  const own = described(about, sources.collection);
  const { by, rows } = teamOf(own, about.kind === 'unknown-me' ? about.title : null, sources);
  if (rows.length === 0) return undefined;
  return { kind: 'reports', said: saidBy(own, sources), hasOwn: own.length > 0, by, rows };
}

/**
 * 'Kes on mu juht', by the roster. `undefined` where somebody else is meant, the own description says something of it, or
 * the roster names nobody.
 */
export function answerSuperiors(
  { part, about }: PartIntent,
  sources: StandInSources,
): AnswerOf<'superiors'> | undefined {
  const { superiors = [], collection } = sources;
  if (part !== 'manager' || !isOfAsker(about) || superiors.length === 0) return undefined;
  const own = described(about, collection);
  if (own.some((each) => readField(each, 'manager').kind !== 'silent')) return undefined;
  return { kind: 'superiors', hasOwn: own.length > 0, rows: rowsHeldBy(superiors, sources) };
}

function saidBy(own: readonly JobDescription[], { collection }: StandInSources): AnswerOf<'reports'>['said'] {
  const [said] = own.flatMap((each) => {
    const content = readField(each, 'subordinates');
    if (content.kind !== 'stated') return [];
    return {
      lines: content.lines,
      citation: citationOf(each, collection, { kind: 'part', part: 'subordinates' }),
    };
  });
  return said ?? null;
}

/** What each of those below the person who asks has in one part; where none of them has a description, who they are. */
export function answerTeamPart(
  { part, about, otherwise }: Extract<SingleIntent, { readonly kind: 'team-part' }>,
  sources: Sources,
): SingleAnswer {
  const { by, rows } = teamOfAbout(about, sources);
  const those = describedOf(rows, sources);
  const undescribed = [
    ...rows.filter(({ position }) => !('descriptionId' in position)),
    ...(by === 'descriptions' ? undescribedUnder(described(about, sources.collection), sources) : []),
  ];
  const who = { kind: 'part', part: 'subordinates', about, wanted: '' } as const;
  if (rows.length === 0 && otherwise !== null)
    return overScope(otherwise, sources, ({ positions }) => partOfThese(part, positions, sources));
  if (those.length === 0)
    return answerReports(who, sources) ?? aboutOne(who, sources, (one) => partOrStandIns(who, one, sources));
  if (undescribed.length === 0) return partOfThese(part, those, sources);
  return { ...answerComparison(part, those, sources.collection), undescribed };
}

/** Those whom the own description names below, and who have none. */
function undescribedUnder(own: readonly JobDescription[], sources: Sources): readonly PeopleRow[] {
  return own.flatMap((each) =>
    each.subordinates
      .filter((name) => descriptionsNamed(name, sources.collection).length === 0)
      .map((name) => ({
        position: { title: name, unit: null },
        people: fillersOf(name, each, [], sources).people,
      })),
  );
}

function partOfThese(part: Field, those: readonly JobDescription[], sources: Sources): SingleAnswer {
  const [only, ...others] = those;
  return only === undefined || others.length > 0
    ? answerComparison(part, those, sources.collection)
    : partOrStandIns({ part, wanted: '' }, only, sources);
}

/** The descriptions of those who report to the one it is about. */
export function reportsOf(about: About, sources: Sources): readonly string[] {
  return describedOf(teamOfAbout(about, sources).rows, sources).map(({ id }) => id);
}

function teamOfAbout(about: About, sources: Sources): Team {
  const title = about.kind === 'unknown-me' ? about.title : null;
  return teamOf(described(about, sources.collection), title, sources);
}

function describedOf(rows: readonly PeopleRow[], { collection }: Sources): readonly JobDescription[] {
  const ids = rows.flatMap(({ position }) => ('descriptionId' in position ? [position.descriptionId] : []));
  return ids.flatMap((id) => descriptionWithId(id, collection) ?? []);
}

/** Who stands in for each of those below the person who asks. */
export function answerTeamStandIns(
  otherwise: Scope | null,
  sources: StandInSources & { readonly me: string | null },
): SingleAnswer {
  if (sources.collection.length === 0) return { kind: 'no-descriptions' };
  if (sources.asker === null && sources.me === null)
    return { kind: 'unknown-me', title: null, named: { by: [], more: 0 } };
  const own = descriptionWithId(sources.me ?? '', sources.collection);
  const { by, rows } = teamOf(own === undefined ? [] : [own], titleOf(sources), sources);
  if (rows.length === 0 && otherwise !== null) return answerPicture(otherwise, sources);
  return { kind: 'team-stand-ins', by, rows: rows.map((row) => withStandIns(row, sources)) };
}

/** What the roster calls the position of the person who asks, where no description has it. */
function titleOf({ holders, asker }: StandInSources): string | null {
  const own = holders.find((each) => personHolding(each, asker).isAsker);
  const [first] = own?.positions ?? [];
  return first?.kind === 'undescribed' ? first.title : null;
}

function withStandIns(row: PeopleRow, sources: StandInSources): TeamRow {
  const id = 'descriptionId' in row.position ? row.position.descriptionId : '';
  const position = descriptionWithId(id, sources.collection);
  if (position === undefined) return { ...row, standIns: [], citation: null };
  return {
    ...row,
    standIns: namesOfList('substitutedBy', position, sources),
    citation: citationOf(position, sources.collection, { kind: 'part', part: 'substitutedBy' }),
  };
}

/** By the roster; where nobody reports to the asker there, the positions whose descriptions name theirs as the manager. */
function teamOf(own: readonly JobDescription[], title: string | null, sources: StandInSources): Team {
  const { reports = [], collection, holders, asker } = sources;
  if (reports.length > 0) return { by: 'roster', rows: rowsHeldBy(reports, sources) };
  const people = peopleOf(holders);
  return {
    by: 'descriptions',
    rows: positionsUnder(own, title, sources).map((each) => ({
      position: nameOf(each, collection),
      people: people.holding(each).map(({ holder }) => personHolding(holder, asker)),
    })),
  };
}

function positionsUnder(
  own: readonly JobDescription[],
  title: string | null,
  { collection }: StandInSources,
): readonly JobDescription[] {
  const named = new Set(
    claimsOfTitles('manager', title === null ? [] : [title], collection).map(
      ({ position }) => position.descriptionId,
    ),
  );
  const ids = new Set(own.map(({ id }) => id));
  const isUnder = (each: JobDescription) =>
    each.manager !== null &&
    namesakesBeside(descriptionsNamed(each.manager, collection), each).some(({ id }) => ids.has(id));
  return collection.filter((each) => !ids.has(each.id) && (named.has(each.id) || isUnder(each)));
}
