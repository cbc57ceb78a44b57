import { frame, room } from './bar-frame.js';
import { keyMarks } from './bar-key.js';
import { segment, totalOf, widthsOf } from './bar-segments.js';
import { barStates, type BarPart, type Bars } from './bars.js';
import { ink } from './colours.js';
import { widthOf, wrapped } from './lettering.js';
import { element, sheet, textAt } from './markup.js';
import type { Language, NotDrawn, Sheet } from './picture.js';
import { wording } from './wording.js';

const label = { size: 23, leading: 30 } as const;
const total = { size: 20 } as const;
/** So high a sheet can still be read when it is made as small as Teams wants it. */
const highest = 2100;

/** The drawing of how many are in which state, as SVG. */
export function barsSheet(bars: Bars, language: Language): Sheet | NotDrawn {
  if (bars.rows.length === 0) return { kind: 'not-drawn', reason: 'nothing' };
  const rows = bars.rows.map(({ label: words, parts }) => ({ words, parts: countsOf(parts) }));
  const marks: string[] = [];
  let y = frame.margin;
  for (const { words, parts } of rows) {
    const drawn = rowMarks(words, parts, y, language);
    marks.push(drawn.marks);
    y = drawn.bottom + frame.below;
  }
  const seen = barStates.filter((state) =>
    rows.some(({ parts }) => parts.some((part) => part.state === state)),
  );
  const keys = keyMarks(seen, language, y);
  const height = Math.ceil(keys.bottom + frame.margin);
  if (height > highest) return { kind: 'not-drawn', reason: 'too-many' };
  return sheet(frame.width, height, [...marks, ...keys.marks]);
}

/** One part a state, in order, without those that are none. */
function countsOf(parts: readonly BarPart[]): readonly BarPart[] {
  return barStates
    .map((state) => ({ state, count: totalOf(parts.filter((part) => part.state === state)) }))
    .filter(({ count }) => count > 0);
}

function rowMarks(
  words: string,
  parts: readonly BarPart[],
  top: number,
  language: Language,
): { readonly marks: string; readonly bottom: number } {
  const { margin, bar } = frame;
  const counted = wording[language].altogether(totalOf(parts));
  const lines = wrapped(words || '–', room - widthOf(counted, total.size) - 20, label.size, 2);
  const barTop = top + lines.length * label.leading + 4;
  const widths = widthsOf(parts);
  let x: number = margin;
  const segments = parts.map((part, at) => {
    const width = widths[at] ?? 0;
    const drawn = segment(part, x, barTop, width);
    x += width;
    return drawn;
  });
  const named = { size: label.size, weight: 'bold', fill: ink.strong } as const;
  const countInk = { size: total.size, weight: 'regular', fill: ink.soft, anchor: 'end' } as const;
  const nobody = { x: margin, y: barTop, width: room, height: bar, rx: 6, fill: 'none', stroke: ink.line };
  const marks = [
    ...lines.map((line, at) => textAt(margin, top + at * label.leading + label.size, line, named)),
    textAt(margin + room, top + label.size, counted, countInk),
    ...(parts.length === 0 ? [element('rect', { ...nobody, 'stroke-dasharray': '7 6' })] : segments),
  ];
  return { marks: element('g', {}, marks.join('')), bottom: barTop + bar };
}
