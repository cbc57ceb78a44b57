import type { SubstitutionGraph, SubstitutionNode } from './substitution-graph.js';

/** Two who stand in for each other are a pair, as it should be; a ring has three or more. */
const leastInRing = 3;

/** The shortest way from a position over its substitutes back to it, in three steps or more. */
function ringFrom(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]];
  const reached = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const to of next.get(way.at(-1) ?? '') ?? []) {
      if (to === start && way.length >= leastInRing) return way;
      if (to === start || reached.has(to)) continue;
      reached.add(to);
      ways.push([...way, to]);
    }
  }
  return null;
}

/**
 * Rings of substitution, each once: the first is substituted by the second, and so on to the last, who is substituted
 * by the first. Nobody in such a ring can be away together with all of the others.
 */
export function substitutionRings({
  nodes,
  edges,
}: SubstitutionGraph): readonly (readonly SubstitutionNode[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
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
