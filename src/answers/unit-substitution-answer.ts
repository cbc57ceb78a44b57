import { substitutionGraph, type JobDescription } from '../descriptions/index.js';
import type { Scope } from '../questions/index.js';
import type { SingleAnswer } from './answer.js';
import { citationOf } from './citation.js';
import { overScope } from './over-scope.js';
import type { Drawn, StandIn, StandInProblem, WithoutStandIn } from './stand-in.js';
import type { StandInSources } from './sources.js';
import { namesOfList } from './stand-ins-answer.js';

/** A larger picture beside a list is more to look at than to learn from. */
const smallPicture = 12;

/** The positions for which nobody is named, nobody is described, or nobody is there. */
export function answerWithoutStandIn(scope: Scope, sources: StandInSources): SingleAnswer {
  return overScope(scope, sources, ({ unit, others, positions }) => {
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
  return overScope(scope, sources, ({ unit, others, positions }) => ({
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
