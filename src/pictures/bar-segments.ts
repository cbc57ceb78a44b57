import { frame, room } from './bar-frame.js';
import { barLooks, signAt, signSize } from './bar-looks.js';
import type { BarPart } from './bars.js';
import { widthOf } from './lettering.js';
import { element, textAt } from './markup.js';

const figure = { size: 20, gap: 6, padding: 9 } as const;

export function totalOf(parts: readonly BarPart[]): number {
  return parts.reduce((sum, { count }) => sum + Math.max(0, count), 0);
}

/** One part of a bar: its sign and its count on its colour. */
export function segment({ state, count }: BarPart, x: number, y: number, width: number): string {
  const { fill, ink: figureInk } = barLooks[state];
  const area = { x: x + 1, y, width: width - 2, height: frame.bar, rx: 6, fill };
  const content = signSize + figure.gap + widthOf(String(count), figure.size);
  const left = x + (width - content) / 2;
  const lettering = { size: figure.size, weight: 'bold', fill: figureInk } as const;
  return element(
    'g',
    { 'data-state': state, 'data-count': count },
    [
      element('rect', { ...area, stroke: figureInk, 'stroke-width': figureInk === '#ffffff' ? 0 : 1.5 }),
      signAt(left, y + (frame.bar - signSize) / 2, state),
      textAt(left + signSize + figure.gap, y + frame.bar / 2 + figure.size * 0.36, String(count), lettering),
    ].join(''),
  );
}

/** The bar's parts by their shares, and none too narrow for its figure. */
export function widthsOf(parts: readonly BarPart[]): readonly number[] {
  const least = parts.map(
    ({ count }) => 2 * figure.padding + signSize + figure.gap + widthOf(String(count), figure.size),
  );
  const narrow = new Set<number>();
  for (;;) {
    const free = room - least.reduce((sum, width, at) => sum + (narrow.has(at) ? width : 0), 0);
    const counted = totalOf(parts.filter((_, at) => !narrow.has(at)));
    const widths = parts.map(({ count }, at) =>
      narrow.has(at) ? (least[at] ?? 0) : (Math.max(0, free) * count) / Math.max(1, counted),
    );
    const next = widths.findIndex((width, at) => !narrow.has(at) && width < (least[at] ?? 0));
    if (next === -1) return widths;
    narrow.add(next);
  }
}
