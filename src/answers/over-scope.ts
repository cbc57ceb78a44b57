import { positionsOfUnit } from '../descriptions/index.js';
import type { Scope } from '../questions/index.js';
import type { SingleAnswer } from './answer.js';
import { peopleIn } from './people-answer.js';
import { peopleOf } from './people-of.js';
import type { Looked } from './position.js';
import type { StandInSources } from './sources.js';

/**
 * Looks the scope up, and answers from it; says so where the asker, the unit or any description is not known. A unit
 * that people are in and no description is answered with its people, unless the roster alone can say what is asked.
 */
export function overScope(
  scope: Scope,
  sources: StandInSources,
  answer: (looked: Looked) => SingleAnswer,
  byRoster = (looked: Looked) => peopleIn(looked, sources),
): SingleAnswer {
  const { collection, holders } = sources;
  if (scope.kind === 'unknown-me') return { ...scope, named: { by: [], more: 0 } };
  if (collection.length === 0) return { kind: 'no-descriptions' };
  const { unit, others } = scope.kind === 'everywhere' ? { unit: null, others: [] } : scope;
  const looked = { unit, others, positions: positionsOfUnit(unit, collection) };
  if (looked.positions.length > 0) return answer(looked);
  if (peopleOf(holders).inUnit(unit).length > 0) return byRoster(looked);
  const units = [...new Set(collection.flatMap((each) => each.unit ?? []))];
  return { kind: 'no-such-unit', unit: unit ?? '', near: units.slice(0, 6) };
}
