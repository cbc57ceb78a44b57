import { ink, paper } from './colours.js';
import { wrapped } from './lettering.js';
import { element, textAt } from './markup.js';
import { measures } from './measures.js';
import type { Language } from './picture.js';
import type { Layout } from './substitution-layout.js';
import { arrowHead, dashes, dotAt } from './wires.js';
import { wording } from './wording.js';

const words = { x: 118, size: 20, leading: 26 } as const;

interface Sign {
  readonly says: string;
  readonly mark: (y: number) => string;
}

/** What the signs of this picture mean: those that it has, and no others. */
export function legend(
  layout: Layout,
  language: Language,
  top: number,
): { readonly marks: readonly string[]; readonly bottom: number } {
  const signs = signsOf(layout, language);
  if (signs.length === 0) return { marks: [], bottom: top - 20 };
  const marks = [rule(top)];
  let y = top + 14;
  for (const { says, mark } of signs) {
    const room = measures.width - measures.margin - words.x;
    const lines = wrapped(says, room, words.size, 2);
    marks.push(mark(y + words.leading / 2));
    for (const line of lines) {
      y += words.leading;
      marks.push(textAt(words.x, y - 6, line, { size: words.size, weight: 'regular', fill: ink.soft }));
    }
    y += 6;
  }
  return { marks, bottom: y - 6 };
}

function signsOf({ boxes, wires }: Layout, language: Language): readonly Sign[] {
  const { arrow, bothSay, oneSays, undescribed } = wording[language];
  const has = (wanted: string) => wires.some(({ sidedness }) => sidedness === wanted);
  // Where there is room, the box says it itself.
  const isUnsaid = boxes.some(({ node, unit }) => !node.described && unit.length === 0);
  return [
    ...(wires.length > 0 ? [{ says: arrow, mark: arrowSign }] : []),
    ...(has('both') ? [{ says: bothSay, mark: (y: number) => line(y, {}) }] : []),
    ...(has('one-sided')
      ? [{ says: oneSays, mark: (y: number) => line(y, { 'stroke-dasharray': dashes }) }]
      : []),
    ...(isUnsaid ? [{ says: undescribed, mark: boxSign }] : []),
  ];
}

function arrowSign(y: number): string {
  const { margin } = measures;
  return [line(y, {}), dotAt(margin + 67, y, 1, ink.soft), arrowHead(margin, y, ink.soft)].join('');
}

function boxSign(y: number): string {
  const frame = { x: measures.margin + 10, y: y - 11, width: 68, height: 22, rx: 6, fill: paper.unknown };
  return element('rect', { ...frame, stroke: ink.line, 'stroke-width': 2, 'stroke-dasharray': '7 6' });
}

function line(y: number, dash: Readonly<Record<string, string>>): string {
  const ends = { x1: measures.margin + 10, x2: measures.margin + 78, y1: y, y2: y };
  return element('line', { ...ends, stroke: ink.soft, 'stroke-width': 3, ...dash });
}

function rule(y: number): string {
  const ends = { x1: measures.margin, x2: measures.width - measures.margin, y1: y, y2: y };
  return element('line', { ...ends, stroke: ink.line, 'stroke-width': 1 });
}
