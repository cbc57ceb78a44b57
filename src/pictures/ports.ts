import type { SubstitutionEdge } from '../descriptions/index.js';
import type { Bundle } from './lanes.js';

/** An arrow's end at a box: of an arrow that leaves, or of a bundle that arrives. */
export interface Port {
  readonly of: SubstitutionEdge | Bundle;
  /** Rows up (below 0) or down to where it leads. */
  readonly rows: number;
}

/**
 * The ends at each box from top to bottom, so that they cross least: what comes from above is above what goes down,
 * and what goes far is outside what stays near.
 */
export function portsOf(
  order: readonly string[],
  bundles: readonly Bundle[],
): ReadonlyMap<string, readonly Port[]> {
  const row = new Map(order.map((id, at) => [id, at]));
  const between = (from: string, to: string) => (row.get(to) ?? 0) - (row.get(from) ?? 0);
  return new Map(
    order.map((id) => {
      const leaving = bundles.flatMap(({ edges }) => edges.filter(({ from }) => from === id));
      const arriving = bundles.filter(({ to }) => to === id);
      const ports: readonly Port[] = [
        ...leaving.map((edge) => ({ of: edge, rows: between(id, edge.to) })),
        ...arriving.map((bundle) => ({ of: bundle, rows: farthest(bundle, (from) => between(id, from)) })),
      ];
      return [id, ports.toSorted((a, b) => outwards(a.rows) - outwards(b.rows))];
    }),
  );
}

function farthest({ edges }: Bundle, rowsTo: (id: string) => number): number {
  const rows = edges.map(({ from }) => rowsTo(from));
  return rows.reduce((far, each) => (Math.abs(each) > Math.abs(far) ? each : far), 0);
}

/** Up: near before far. Down: far before near. */
function outwards(rows: number): number {
  return rows < 0 ? -1000 - rows : 1000 - rows;
}
