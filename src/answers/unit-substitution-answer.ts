import {
  positionsOfUnit,
  substitutionGraph,
  type Collection,
  type JobDescription,
} from '../descriptions/index.js';
import type { Scope } from '../questions/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf } from './citation.js';
import type { Drawn, StandIn, StandInProblem, WithoutStandIn } from './stand-in.js';
import { namesOfList, type StandInSources } from './stand-ins-answer.js';

/** A larger picture beside a list is more to look at than to learn from. */
const smallPicture = 12;

/** The positions of a scope under the unit's own name. */
interface Looked {
  readonly unit: string | null;
  readonly others: readonly string[];
  readonly positions: readonly JobDescription[];
}

function look(scope: Exclude<Scope, { kind: 'unknown-me' }>, collection: Collection): Looked {
  if (scope.kind === 'everywhere') return { unit: null, others: [], positions: collection };
  const { unit, others } = scope;
  const positions = positionsOfUnit(unit, collection);
  return { unit: sharedUnit(positions) ?? unit, others, positions };
}

/** The beginning that all units share: `Ohvriabi osakond` for it and its sections. */
function sharedUnit(positions: readonly JobDescription[]): string | undefined {
  const units = [...new Set(positions.map(({ unit }) => unit ?? ''))];
  const [first = '', ...rest] = units;
  if (rest.length === 0) return first || undefined;
  const parts = first.split(',');
  const shared = parts.filter((_, at) =>
    rest.every(
      (unit) =>
        unit
          .split(',')
          .slice(0, at + 1)
          .join(',') === parts.slice(0, at + 1).join(','),
    ),
  );
  return shared.join(',') || undefined;
}

/** Looks the scope up, and answers from it; says so where the asker, the unit or any description is not known. */
function overScope(
  scope: Scope,
  collection: Collection,
  answer: (looked: Looked) => SingleAnswer,
): SingleAnswer {
  if (scope.kind === 'unknown-me') return { ...scope, named: { by: [], more: 0 } };
  if (collection.length === 0) return { kind: 'no-descriptions' };
  const looked = look(scope, collection);
  if (looked.positions.length > 0) return answer(looked);
  const units = [...new Set(collection.flatMap(({ unit }) => unit ?? []))];
  return { kind: 'no-such-unit', unit: looked.unit ?? '', near: units.slice(0, 6) };
}

/** The positions for which nobody is named, nobody is described, or nobody is there. */
export function answerWithoutStandIn(scope: Scope, sources: StandInSources): SingleAnswer {
  const { collection } = sources;
  return overScope(scope, collection, ({ unit, others, positions }) => {
    const drawn = positions.length <= smallPicture ? draw(unit, positions, sources) : null;
    return {
      kind: 'without-stand-in',
      unit,
      others,
      looked: positions.length,
      positions: positions.flatMap((each) => withoutStandIn(each, sources)),
      drawn: drawn !== null && isSmall(drawn) ? drawn : null,
    };
  });
}

function isSmall({ graph: { nodes, edges } }: Drawn): boolean {
  return nodes.length <= smallPicture && edges.length > 0;
}

function withoutStandIn(position: JobDescription, sources: StandInSources): readonly WithoutStandIn[] {
  const standIns = namesOfList('substitutedBy', position, sources);
  const problems = problemsOf(standIns);
  if (problems.length === 0) return [];
  const citation = citationOf(position, sources.collection, { kind: 'part', part: 'substitutedBy' });
  return [{ problems, names: standIns.map(({ name }) => name), citation }];
}

function problemsOf(standIns: readonly StandIn[]): readonly StandInProblem[] {
  if (standIns.length === 0) return ['none-named'];
  const problems: StandInProblem[] = [];
  const isEmpty = ({ holding }: StandIn) => holding === 'nobody' || holding === 'nobody-else';
  if (standIns.every(isEmpty)) problems.push('none-held');
  if (standIns.every(({ positions }) => positions.length === 0)) problems.push('none-described');
  return problems;
}

/** Who stands in for whom in a unit. */
export function answerPicture(scope: Scope, sources: StandInSources): SingleAnswer {
  return overScope(scope, sources.collection, ({ unit, others, positions }) => ({
    kind: 'substitution-picture',
    unit,
    others,
    drawn: draw(unit, positions, sources),
  }));
}

function draw(unit: string | null, positions: readonly JobDescription[], sources: StandInSources): Drawn {
  const { collection } = sources;
  return {
    graph: substitutionGraph(collection, unit),
    rows: positions.map((each) => ({
      standIns: namesOfList('substitutedBy', each, sources),
      citation: citationOf(each, collection, { kind: 'part', part: 'substitutedBy' }),
    })),
  };
}
