import type { SubstitutionEdge, SubstitutionGraph } from '../descriptions/index.js';
import { grouped } from '../ground/index.js';

/** All arrows of one sidedness that lead to one position: they run on one lane, and end in one head. */
export interface Bundle {
  readonly to: string;
  readonly sidedness: SubstitutionEdge['sidedness'];
  readonly edges: readonly SubstitutionEdge[];
  /** 0 is nearest to the boxes. */
  readonly lane: number;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The arrows in bundles, each on a lane where no other bundle passes the same rows: short ones near the boxes. */
export function bundlesOf(edges: SubstitutionGraph['edges'], order: readonly string[]): readonly Bundle[] {
  const rows = new Map(order.map((id, at) => [id, at]));
  const bundled = grouped(edges, ({ sidedness, to }) => [`${sidedness} ${to}`]);
  const spans = [...bundled.values()].map((members) => ({ members, span: spanOf(members, rows) }));
  spans.sort((a, b) => a.span.bottom - a.span.top - (b.span.bottom - b.span.top) || a.span.top - b.span.top);
  const lanes: Span[][] = [];
  return spans.flatMap(({ members, span }): readonly Bundle[] => {
    const free = lanes.findIndex((taken) => taken.every((other) => isApart(span, other)));
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(span);
    const [first] = members;
    return first === undefined ? [] : [{ to: first.to, sidedness: first.sidedness, edges: members, lane }];
  });
}

export function lanesOf(bundles: readonly Bundle[]): number {
  return Math.max(-1, ...bundles.map(({ lane }) => lane)) + 1;
}

function spanOf(edges: readonly SubstitutionEdge[], rows: ReadonlyMap<string, number>): Span {
  const touched = edges.flatMap(({ from, to }) => [rows.get(from) ?? 0, rows.get(to) ?? 0]);
  return { top: Math.min(...touched), bottom: Math.max(...touched) };
}

function isApart(a: Span, b: Span): boolean {
  return a.bottom < b.top || b.bottom < a.top;
}
