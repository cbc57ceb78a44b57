import { positionsOfUnit, type Collection, type JobDescription } from '../descriptions/index.js';
import type { Scope } from '../questions/index.js';
import type { SingleAnswer } from './answer.js';

/** The positions of a scope under the unit's own name. */
export interface Looked {
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
export function sharedUnit(positions: readonly { readonly unit: string | null }[]): string | undefined {
  const units = [...new Set(positions.map(({ unit }) => unit ?? ''))];
  const [first = '', ...rest] = units;
  if (rest.length === 0) return first || undefined;
  const parts = partsOf(first);
  const shared = parts.filter((_, at) => rest.every((unit) => startsAlike(partsOf(unit), parts, at + 1)));
  return shared.join(', ') || undefined;
}

/** `Arenduse osakond, talitus (uus tiim)` and `Arenduse osakond, talitus, vana tiim` share the section. */
function partsOf(unit: string): readonly string[] {
  return unit
    .replace(/\s*\([^)]*\)/gu, '')
    .split(',')
    .map((part) => part.trim());
}

function startsAlike(one: readonly string[], other: readonly string[], length: number): boolean {
  return one.slice(0, length).join() === other.slice(0, length).join();
}

/**
 * Looks the scope up, and answers from it; says so where the asker, the unit or any description is not known.
 * `isThere` says whether a unit without a described position is one all the same.
 */
export function overScope(
  scope: Scope,
  collection: Collection,
  answer: (looked: Looked) => SingleAnswer,
  isThere = () => false,
): SingleAnswer {
  if (scope.kind === 'unknown-me') return { ...scope, named: { by: [], more: 0 } };
  if (collection.length === 0) return { kind: 'no-descriptions' };
  const looked = look(scope, collection);
  if (looked.positions.length > 0 || isThere()) return answer(looked);
  const units = [...new Set(collection.flatMap(({ unit }) => unit ?? []))];
  return { kind: 'no-such-unit', unit: looked.unit ?? '', near: units.slice(0, 6) };
}
