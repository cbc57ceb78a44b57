import { paper } from './colours.js';
import { element, rounded, textAt } from './markup.js';
import { densities, measures } from './measures.js';
import type { Layout, Start, Wire } from './substitution-layout.js';

export const dashes = '8 6';
const dot = { radius: 13, size: 18 } as const;
const bareSize = 22;
const head = { length: 15, half: 8 } as const;

/** One bundle of arrows: from each start to the lane, along it, and into the box. White below it parts crossings. */
export function wireMarks(wire: Wire, { boxWidth, density }: Layout, colour: string): string {
  const edge = measures.margin + boxWidth;
  const figure = densities[density].dots ? dotAt : figureAt;
  const starts = wire.starts.map((start) => ({ start, path: branch(start, wire, edge) }));
  const trunk = trunkOf(wire, edge);
  const dash = wire.sidedness === 'one-sided' ? { 'stroke-dasharray': dashes } : {};
  const line = { fill: 'none', stroke: colour, 'stroke-width': 3, ...dash };
  const halo = { fill: 'none', stroke: paper.white, 'stroke-width': 9 };
  return [
    element('path', { d: [trunk, ...starts.map(({ path }) => path)].join(''), ...halo }),
    element('path', { d: trunk, ...line }),
    ...starts.map(({ start, path }) =>
      element('path', {
        d: path,
        ...line,
        'data-from': start.edge.from,
        'data-to': start.edge.to,
        'data-sidedness': start.edge.sidedness,
      }),
    ),
    arrowHead(edge, wire.headY, colour),
    ...starts.map(({ start }) => figure(edge, start.y, start.edge.order, colour)),
  ].join('');
}

/** The point of an arrow that touches `x` from the right. */
export function arrowHead(x: number, y: number, colour: string): string {
  const back = x + head.length;
  const points = [`${rounded(x + 1)},${rounded(y)}`, `${rounded(back)},${rounded(y - head.half)}`];
  return element('polygon', {
    points: [...points, `${rounded(back)},${rounded(y + head.half)}`].join(' '),
    fill: colour,
  });
}

/** The place in the list, in a dot at the end of the line. */
export function dotAt(x: number, y: number, order: number, colour: string): string {
  const lettering = { size: dot.size, weight: 'bold', fill: paper.white, anchor: 'middle' } as const;
  const circle = { cx: x, cy: y, r: dot.radius, fill: colour, stroke: paper.white, 'stroke-width': 2 };
  return element('circle', circle) + textAt(x, y + dot.size * 0.36, String(order), lettering);
}

/** The place in the list, before the line begins. */
function figureAt(x: number, y: number, order: number, colour: string): string {
  const lettering = { size: bareSize, weight: 'bold', fill: colour, anchor: 'end' } as const;
  return textAt(x - 4, y + bareSize * 0.36, String(order), lettering);
}

function branch({ y }: Start, { x, headY }: Wire, edge: number): string {
  const r = measures.corner;
  const turn = y < headY ? y + r : y - r;
  return `M${at(edge, y)}H${rounded(x - r)}Q${at(x, y)} ${at(x, turn)}`;
}

/** Along the lane from the outermost starts to the height of the head, and in. */
function trunkOf({ starts, x, headY }: Wire, edge: number): string {
  const r = measures.corner;
  const above = starts.map(({ y }) => y).filter((y) => y < headY);
  const below = starts.map(({ y }) => y).filter((y) => y >= headY);
  const side = (from: number, until: number) =>
    `M${at(x, from)}V${rounded(until)}Q${at(x, headY)} ${at(x - r, headY)}`;
  return [
    ...(above.length > 0 ? [side(Math.min(...above) + r, headY - r)] : []),
    ...(below.length > 0 ? [side(Math.max(...below) - r, headY + r)] : []),
    `M${at(x - r, headY)}H${rounded(edge + head.length - 1)}`,
  ].join('');
}

function at(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}
