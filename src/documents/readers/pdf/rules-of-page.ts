import { pointOf } from './pieces-of-page.js';
import type { Box, Rule } from './page.js';

/** The drawing of a page as the library hands it out: what is done, by code, and with what. */
interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface DrawingCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  /** A path that is ended without being painted: it only cuts what is drawn after it. */
  readonly endPath: number;
}

type Matrix = readonly number[];

function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const at = (x: number, y: number): { x: number; y: number } => ({ x: a * x + c * y, y: b * x + d * y });
  const [p, q] = [at(n[0] ?? 1, n[1] ?? 0), at(n[2] ?? 0, n[3] ?? 1)];
  const moved = at(n[4] ?? 0, n[5] ?? 0);
  return [p.x, p.y, q.x, q.y, moved.x + e, moved.y + f];
}

/** Thinner than this is a line, not a box. */
const thin = 2.5;
const shortest = 8;

function rulesOfBox({ left, top, right, bottom }: Box): readonly Rule[] {
  const [width, height] = [right - left, bottom - top];
  if (height <= thin)
    return width < shortest ? [] : [{ kind: 'across', at: (top + bottom) / 2, from: left, to: right }];
  if (width <= thin)
    return height < shortest ? [] : [{ kind: 'down', at: (left + right) / 2, from: top, to: bottom }];
  if (width < shortest || height < shortest) return [];
  return [
    { kind: 'across', at: top, from: left, to: right },
    { kind: 'across', at: bottom, from: left, to: right },
    { kind: 'down', at: left, from: top, to: bottom },
    { kind: 'down', at: right, from: top, to: bottom },
  ];
}

function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) || ArrayBuffer.isView(value)
    ? Array.from(value as ArrayLike<number>, Number)
    : [];
}

/** What a page draws: each path is taken for the box around it. What is not painted nobody sees, and no table has it. */
export function boxesOfPage(drawing: Drawing, codes: DrawingCodes, view: Matrix): readonly Box[] {
  const boxes: Box[] = [];
  const stack: Matrix[] = [];
  let current: Matrix = view;
  drawing.fnArray.forEach((code, at) => {
    const args = drawing.argsArray[at];
    if (code === codes.save) stack.push(current);
    else if (code === codes.restore) current = stack.pop() ?? view;
    else if (code === codes.transform) current = multiply(current, numbersOf(args));
    else if (code === codes.constructPath && Array.isArray(args) && args[0] !== codes.endPath) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(args[2]);
      const [one, other] = [pointOf(current, x0, y0), pointOf(current, x1, y1)];
      boxes.push({
        left: Math.min(one.x, other.x),
        top: Math.min(one.y, other.y),
        right: Math.max(one.x, other.x),
        bottom: Math.max(one.y, other.y),
      });
    }
  });
  return boxes;
}

/** The lines among the boxes: a stroke, a thin box and the frame of a cell all give what they look like. */
export function rulesOfPage(boxes: readonly Box[]): readonly Rule[] {
  return boxes.flatMap(rulesOfBox);
}
