import type { SubstitutionEdge, SubstitutionGraph } from '../descriptions/index.js';
import { boxFor, type Box } from './boxes.js';
import { bundlesOf, lanesOf, type Bundle } from './lanes.js';
import { densities, measures, type Density } from './measures.js';
import { orderOfNodes } from './node-order.js';
import type { Language } from './picture.js';
import { portsOf, type Port } from './ports.js';
import { unitLabels } from './unit-labels.js';

/** Where an arrow leaves its box. */
export interface Start {
  readonly edge: SubstitutionEdge;
  readonly y: number;
}

/** A bundle with its places: all starts, the lane they run on, and the head. */
export interface Wire {
  readonly to: string;
  readonly sidedness: SubstitutionEdge['sidedness'];
  readonly starts: readonly Start[];
  readonly x: number;
  readonly headY: number;
}

export interface Layout {
  readonly commonUnit: string | null;
  readonly boxes: readonly Box[];
  readonly boxWidth: number;
  readonly wires: readonly Wire[];
  readonly bottom: number;
  readonly density: Density;
}

const roomForFigures = 34;
const laneGap = { widest: 24, narrowest: 12 };
const narrowestBox = 330;

/** The width of the boxes and the gap between lanes; nothing where so many lanes leave no room for words. */
function shareWidth(lanes: number): { boxWidth: number; gap: number } | undefined {
  const room = measures.width - 2 * measures.margin;
  if (lanes === 0) return { boxWidth: room, gap: 0 };
  const gap = Math.min(laneGap.widest, (room - narrowestBox - roomForFigures) / lanes);
  return gap < laneGap.narrowest ? undefined : { boxWidth: room - roomForFigures - gap * lanes, gap };
}

/** Every box and arrow in its place below `top`; nothing where the arrows would take the words' room. */
export function layOut(
  graph: SubstitutionGraph,
  language: Language,
  density: Density,
  top: (commonUnit: string | null) => number,
): Layout | undefined {
  const order = orderOfNodes(graph);
  const bundles = bundlesOf(graph.edges, order);
  const share = shareWidth(lanesOf(bundles));
  if (share === undefined) return undefined;
  const { common, labels } = unitLabels(graph, language);
  const ports = portsOf(order, bundles);
  const boxes: Box[] = [];
  let y = top(common);
  for (const id of order) {
    const node = graph.nodes.find((each) => each.id === id);
    if (node === undefined) continue;
    const box = boxFor(node, labels.get(id) ?? '', ports.get(id) ?? [], share.boxWidth, density);
    boxes.push({ ...box, top: y });
    y += box.height + densities[density].gap;
  }
  const wires = bundles.map((bundle) =>
    wireOf(bundle, boxes, ports, { ...share, port: densities[density].port }),
  );
  return { commonUnit: common, boxes, boxWidth: share.boxWidth, wires, bottom: y, density };
}

function wireOf(
  bundle: Bundle,
  boxes: readonly Box[],
  ports: ReadonlyMap<string, readonly Port[]>,
  share: { readonly boxWidth: number; readonly gap: number; readonly port: number },
): Wire {
  const yOf = (id: string, of: SubstitutionEdge | Bundle): number => {
    const box = boxes.find(({ node }) => node.id === id);
    const all = ports.get(id) ?? [];
    const at = all.findIndex((port) => port.of === of);
    const middle = (box?.top ?? 0) + (box?.height ?? 0) / 2;
    return middle + (at - (all.length - 1) / 2) * share.port;
  };
  return {
    to: bundle.to,
    sidedness: bundle.sidedness,
    starts: bundle.edges.map((edge) => ({ edge, y: yOf(edge.from, edge) })),
    x: measures.margin + share.boxWidth + roomForFigures + share.gap * (bundle.lane + 0.5),
    headY: yOf(bundle.to, bundle),
  };
}
