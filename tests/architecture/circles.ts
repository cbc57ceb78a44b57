export type Graph = ReadonlyMap<string, readonly string[]>;

function reachableFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return reached;
}

/** Those that can reach each other, each circle once, its members in order. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const reach = new Map([...graph.keys()].map((one) => [one, reachableFrom(one, graph)]));
  const circles = [...graph.keys()]
    .filter((one) => reach.get(one)?.has(one))
    .map((one) =>
      [...graph.keys()].filter((other) => reach.get(one)?.has(other) && reach.get(other)?.has(one)),
    )
    .map((members) => members.sort());
  return [...new Map(circles.map((members) => [members.join(' '), members])).values()];
}
