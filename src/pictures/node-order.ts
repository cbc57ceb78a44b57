import type { SubstitutionGraph } from '../descriptions/index.js';

/** Which rows an arrow joins, by the ids of the two. */
type Pair = readonly [string, string];

const mostPasses = 8;

/**
 * Ids from the top to the bottom, so that arrows are short: who stands in for whom stands beside them. Those whom no
 * arrow touches come last, in their own order.
 */
export function orderOfNodes({ nodes, edges }: SubstitutionGraph): readonly string[] {
  const pairs = edges.map(({ from, to }): Pair => [from, to]);
  const joined = new Set(pairs.flat());
  const alone = nodes.map(({ id }) => id).filter((id) => !joined.has(id));
  const walked = walk(
    nodes.map(({ id }) => id).filter((id) => joined.has(id)),
    pairs,
  );
  return [...drawnTogether(walked, pairs), ...alone];
}

/** From each position to its substitutes, then to those whom it stands in for. */
function walk(ids: readonly string[], pairs: readonly Pair[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const [from, to] of pairs) if (from === id) visit(to);
    for (const [from, to] of pairs) if (to === id) visit(from);
  };
  for (const id of ids) visit(id);
  return [...seen];
}

/** Moves each one to where the arrows are shortest in sum, until none gains. */
function drawnTogether(ids: readonly string[], pairs: readonly Pair[]): readonly string[] {
  let best = ids;
  let least = lengthOf(ids, pairs);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = least;
    for (const id of ids) {
      const others = best.filter((each) => each !== id);
      for (let at = 0; at <= others.length; at += 1) {
        const tried = others.toSpliced(at, 0, id);
        const length = lengthOf(tried, pairs);
        if (length < least) [best, least] = [tried, length];
      }
    }
    if (least === before) break;
  }
  return best;
}

function lengthOf(ids: readonly string[], pairs: readonly Pair[]): number {
  const places = new Map(ids.map((id, at) => [id, at]));
  const place = (id: string) => places.get(id) ?? 0;
  return pairs.reduce((sum, [from, to]) => sum + Math.abs(place(from) - place(to)), 0);
}
