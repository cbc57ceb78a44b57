import type { SubstitutionGraph } from '../descriptions/index.js';
import type { Box } from './boxes.js';
import { arrowColours, ink, paper } from './colours.js';
import { legend } from './substitution-legend.js';
import { wrapped } from './lettering.js';
import { element, sheet, textAt } from './markup.js';
import { densities, measures, type Density } from './measures.js';
import type { Language, NotDrawn, Sheet } from './picture.js';
import { layOut, type Layout } from './substitution-layout.js';
import { wireMarks } from './wires.js';
import { wording } from './wording.js';

const mostNodes = 40;
/** So high a sheet can still be read when it is made as small as Teams wants it. */
const highest = { roomy: 1700, close: 2050, dense: 3000 } as const;
const heading = { size: 28, leading: 36 } as const;

/** The drawing of who stands in for whom, as SVG. */
export function substitutionSheet(graph: SubstitutionGraph, language: Language): Sheet | NotDrawn {
  if (graph.nodes.length === 0) return { kind: 'not-drawn', reason: 'nothing' };
  if (graph.nodes.length > mostNodes) return { kind: 'not-drawn', reason: 'too-many' };
  for (const density of ['roomy', 'close', 'dense'] as const) {
    const drawn = sheetOf(graph, language, density);
    if (drawn === undefined) break;
    if (drawn.height <= highest[density]) return drawn;
  }
  return { kind: 'not-drawn', reason: 'too-tangled' };
}

function sheetOf(graph: SubstitutionGraph, language: Language, density: Density): Sheet | undefined {
  const layout = layOut(graph, language, density, (unit) => header(unit, language).bottom);
  if (layout === undefined) return undefined;
  const explained = legend(layout, language, layout.bottom + 6);
  return sheet(measures.width, Math.ceil(explained.bottom + measures.margin), [
    ...header(layout.commonUnit, language).marks,
    ...layout.boxes.map((box) => boxMarks(box, layout)),
    ...layout.wires.map((wire) => wireMarks(wire, layout, colourOf(wire.to, layout))),
    ...explained.marks,
  ]);
}

function header(unit: string | null, language: Language): { marks: readonly string[]; bottom: number } {
  const { margin, width } = measures;
  const lines = unit === null ? [] : wrapped(unit, width - 2 * margin, measures.unit.size, 2);
  const first = margin + heading.size;
  const title = { size: heading.size, weight: 'bold', fill: ink.strong } as const;
  const below = { size: measures.unit.size, weight: 'regular', fill: ink.soft } as const;
  return {
    marks: [
      textAt(margin, first, wording[language].whoForWhom, title),
      ...lines.map((line, at) => textAt(margin, first + (at + 1) * measures.unit.leading + 4, line, below)),
    ],
    bottom: first + lines.length * measures.unit.leading + 24,
  };
}

function boxMarks(box: Box, layout: Layout): string {
  const { margin, padding, unit } = measures;
  const title = densities[layout.density];
  const isKnown = box.node.described;
  const words = box.title.length * title.leading + box.unit.length * unit.leading;
  const first = box.top + (box.height - words) / 2;
  const frame = {
    x: margin,
    y: box.top,
    width: layout.boxWidth,
    height: box.height,
    rx: 10,
    fill: isKnown ? paper.box : paper.unknown,
    stroke: isKnown ? paper.boxLine : ink.line,
    'stroke-width': 2,
    ...(isKnown ? {} : { 'stroke-dasharray': '7 6' }),
  };
  const titleInk = { size: title.size, weight: 'bold', fill: isKnown ? ink.strong : ink.soft } as const;
  const unitInk = {
    size: unit.size,
    weight: 'regular',
    fill: box.isAlone ? ink.warning : ink.soft,
  } as const;
  const unitTop = first + box.title.length * title.leading;
  return element(
    'g',
    { 'data-node': box.node.id },
    [
      element('rect', frame),
      ...box.title.map((line, at) =>
        textAt(margin + padding, first + at * title.leading + title.size - 1, line, titleInk),
      ),
      ...box.unit.map((line, at) =>
        textAt(margin + padding, unitTop + at * unit.leading + unit.size - 1, line, unitInk),
      ),
    ].join(''),
  );
}

/** Arrows to one position share a colour; positions that follow each other do not. */
function colourOf(id: string, { boxes }: Layout): string {
  const at = boxes.findIndex(({ node }) => node.id === id);
  return arrowColours[at % arrowColours.length] ?? ink.strong;
}
