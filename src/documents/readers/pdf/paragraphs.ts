import { isTerminated, startsLower } from '../../lines/words.js';
import { textOfLine } from './page-lines.js';
import type { PageLine } from './page.js';

/** A step from line to line that is this much longer than the usual one leaves an empty line. */
const emptyStep = 1.45;

/**
 * From line to line inside a paragraph: of the steps that are not longer than lines are set apart, a short one, for a
 * page of headings and lists has few steps inside paragraphs. `runs`: lines that stand under each other, as in a cell.
 */
export function usualStep(runs: readonly (readonly PageLine[])[]): number {
  const size = Math.max(1, ...runs.flatMap((lines) => lines.slice(0, 1)).map((line) => line.size));
  const steps = runs
    .flatMap((lines) => lines.slice(1).map((line, at) => line.base - (lines[at]?.base ?? 0)))
    .filter((step) => step > 0 && step < size * 1.7)
    .sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 4)] ?? size * 1.2;
}

function rightOf(line: PageLine): number {
  return line.segments.at(-1)?.right ?? 0;
}

export function rightEdge(lines: readonly PageLine[]): number {
  return Math.max(0, ...lines.map(rightOf));
}

/** A sentence ends here, and the next line's first word would have had room behind it: a paragraph ends as well. */
export function endsParagraph(line: PageLine, next: PageLine | undefined, edge: number): boolean {
  const segment = next?.segments[0];
  if (segment === undefined || !isTerminated(textOfLine(line))) return false;
  const [word = ''] = segment.text.split(' ');
  const width = ((segment.right - segment.left) * (word.length + 1)) / segment.text.length;
  return rightOf(line) + width + line.size * 0.6 < edge;
}

/** An empty step before a line. */
export function isApart(lines: readonly PageLine[], at: number, step: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  return before !== undefined && line !== undefined && line.base - before.base > step * emptyStep;
}

/** Paragraphs of a cell are set apart: each ends where the next one begins, whatever it ends with. */
export function endsInCell(lines: readonly PageLine[], at: number, step: number): boolean {
  const next = lines[at + 1];
  if (next === undefined) return lines.some((_, each) => isApart(lines, each, step));
  return isApart(lines, at + 1, step) && !startsLower(textOfLine(next));
}
