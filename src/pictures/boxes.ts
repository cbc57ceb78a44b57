import { unitParts, type SubstitutionNode } from '../descriptions/index.js';
import { wrapped } from './lettering.js';
import { densities, measures, type Density } from './measures.js';
import type { Port } from './ports.js';

export interface Box {
  readonly node: SubstitutionNode;
  readonly title: readonly string[];
  readonly unit: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly isAlone: boolean;
}

/** A box with its words, as high as they and its arrows need. */
export function boxFor(
  node: SubstitutionNode,
  label: string,
  ports: readonly Port[],
  width: number,
  density: Density,
): Omit<Box, 'top'> {
  const most = densities[density];
  const room = width - 2 * measures.padding - (most.dots ? 12 : 26);
  const title = wrapped(node.title, room, most.size, most.lines);
  const unit = unitLines(label, room, most.unitLines);
  const words = title.length * most.leading + unit.length * measures.unit.leading;
  const height = Math.max(words + most.around, ports.length * most.port + 8);
  return { node, title, unit, height, isAlone: ports.length === 0 };
}

/** A unit's name; where it is too long its end is kept, since that is what tells units apart. */
function unitLines(label: string, width: number, most: number): readonly string[] {
  if (label === '' || most === 0) return [];
  const parts = unitParts(label);
  const ends = parts.map((_, at) => `${at === 0 ? '' : '… '}${parts.slice(at).join(', ')}`);
  const { size } = measures.unit;
  const fitting = ends.find((end) => wrapped(end, width, size, most + 1).length <= most);
  return wrapped(fitting ?? ends.at(-1) ?? label, width, size, most);
}
