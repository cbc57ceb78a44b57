import { descriptionWithId, type Collection, type JobDescription } from '../descriptions/index.js';
import { citationOf } from './citation.js';
import type { ChainLead, ChainStep, StandIn, SubstituteAnswer } from './stand-in.js';
import type { StandInSources } from './sources.js';
import { namesOfList } from './stand-ins-answer.js';

const mostSteps = 3;

/**
 * Who stands in, who stands in for those, and so on, up to three steps. Each position is followed once, so that a
 * circle ends where it closes; `undefined` where the description names nobody.
 */
export function answerChain(position: JobDescription, sources: StandInSources): SubstituteAnswer | undefined {
  if (position.substitutedBy.length === 0) return undefined;
  const met = new Set([position.id]);
  const steps: ChainStep[] = [];
  let level: readonly JobDescription[] = [position];
  for (let number = 1; number <= mostSteps && level.length > 0; number++) {
    const next: JobDescription[] = [];
    for (const each of level) steps.push(stepFrom(each, number, { met, next }, sources));
    level = next;
  }
  return { kind: 'stand-in-chain', steps };
}

interface Trail {
  readonly met: Set<string>;
  readonly next: JobDescription[];
}

function stepFrom(
  position: JobDescription,
  number: number,
  trail: Trail,
  sources: StandInSources,
): ChainStep {
  const { collection } = sources;
  const links = namesOfList('substitutedBy', position, sources).map((standIn) => ({
    standIn,
    leads: leadOf(standIn, number, trail, collection),
  }));
  return {
    number,
    links,
    citation: citationOf(position, collection, { kind: 'part', part: 'substitutedBy' }),
  };
}

function leadOf({ positions }: StandIn, number: number, trail: Trail, collection: Collection): ChainLead {
  const [only, ...others] = positions;
  if (only === undefined) return 'undescribed';
  if (others.length > 0) return 'several';
  if (trail.met.has(only.descriptionId)) return 'circle';
  if (number === mostSteps) return 'end';
  trail.met.add(only.descriptionId);
  const next = descriptionWithId(only.descriptionId, collection);
  if (next !== undefined) trail.next.push(next);
  return 'on';
}
