import { frame, room } from './bar-frame.js';
import { barLooks, signAt, signSize } from './bar-looks.js';
import type { BarState } from './bars.js';
import { ink } from './colours.js';
import { widthOf, wrapped } from './lettering.js';
import { element, textAt } from './markup.js';
import type { Language } from './picture.js';
import { wording } from './wording.js';

const key = { size: 20, swatch: 34, gap: 10, between: 26, leading: 44 } as const;

/** What the colours and signs mean: those that the bars have, and no others. */
export function keyMarks(
  states: readonly BarState[],
  language: Language,
  top: number,
): { readonly marks: readonly string[]; readonly bottom: number } {
  const { margin } = frame;
  const rule = { x1: margin, x2: margin + room, y1: top, y2: top, stroke: ink.line, 'stroke-width': 1 };
  const marks = [element('line', rule)];
  let [x, y]: [number, number] = [margin, top + 14];
  for (const state of states) {
    const space = room - key.swatch - key.gap;
    const [words = ''] = wrapped(wording[language].states[state], space, key.size, 1);
    const width = key.swatch + key.gap + widthOf(words, key.size);
    if (x > margin && x + width > margin + room) [x, y] = [margin, y + key.leading];
    marks.push(keyAt(x, y, state, words));
    x += width + key.between;
  }
  return { marks, bottom: states.length === 0 ? top : y + key.swatch };
}

function keyAt(x: number, y: number, state: BarState, words: string): string {
  const { fill, ink: line } = barLooks[state];
  const { swatch, size, gap } = key;
  const area = { x, y, width: swatch, height: swatch, rx: 6, fill };
  const inset = (swatch - signSize) / 2;
  return [
    element('rect', { ...area, stroke: line, 'stroke-width': line === '#ffffff' ? 0 : 1.5 }),
    signAt(x + inset, y + inset, state),
    textAt(x + swatch + gap, y + swatch / 2 + size * 0.36, words, {
      size,
      weight: 'regular',
      fill: ink.strong,
    }),
  ].join('');
}
