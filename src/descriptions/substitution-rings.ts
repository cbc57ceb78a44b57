import { grouped } from '../ground/index.js';
import type { SubstitutionEdge, SubstitutionGraph, SubstitutionNode } from './substitution-graph.js';

/** Two who stand in for each other are a pair, as it should be; a ring has three or more. */
const leastInRing = 3;

/** A way over substitutes: where it is, over whom it left its start, and the way before that. */
interface Way {
  readonly at: string;
  readonly over: string;
  readonly before: Way | null;
  readonly length: number;
}

/** The shortest way from a position over its substitutes back to it, in three steps or more. */
function ringFrom(
  start: string,
  next: ReadonlyMap<string, readonly SubstitutionEdge[]>,
): readonly string[] | null {
  const origin = { at: start, over: start, before: null, length: 1 };
  const ways: Way[] = [origin];
  // Two ways to a position are enough, if they left the start over different ones: where the position itself is the
  // first of one, the other leads back in three steps or more.
  const reached = new Map<string, string>();
  const reachedTwice = new Set<string>();
  for (const way of ways) {
    for (const { to } of next.get(way.at) ?? []) {
      if (to === start && way.length >= leastInRing) return positionsOf(way);
      const over = way === origin ? to : way.over;
      const first = reached.get(to);
      if (to === start || first === over || reachedTwice.has(to)) continue;
      if (first === undefined) reached.set(to, over);
      else reachedTwice.add(to);
      ways.push({ at: to, over, before: way, length: way.length + 1 });
    }
  }
  return null;
}

function positionsOf(last: Way): readonly string[] {
  const positions: string[] = [];
  for (let way: Way | null = last; way !== null; way = way.before) positions.push(way.at);
  return positions.reverse();
}

/**
 * Rings of substitution, each once: the first is substituted by the second, and so on to the last, who is substituted
 * by the first. Nobody in such a ring can be away together with all of the others.
 */
export function substitutionRings({
  nodes,
  edges,
}: SubstitutionGraph): readonly (readonly SubstitutionNode[])[] {
  const next = grouped(edges, ({ from }) => [from]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rings = new Map<string, readonly SubstitutionNode[]>();
  for (const { id } of nodes) {
    const ring = ringFrom(id, next);
    if (ring === null) continue;
    const key = ring.toSorted().join(' ');
    if (!rings.has(key))
      rings.set(
        key,
        ring.map((each) => byId.get(each)).filter((each) => each !== undefined),
      );
  }
  return [...rings.values()];
}
