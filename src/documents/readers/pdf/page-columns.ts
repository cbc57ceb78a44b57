import { labelAtStart } from '../../labels/find-label.js';
import type { Part } from '../../labels/part.js';
import type { PageLine, Segment } from './page.js';

/** Fewer lines than this on either side are no column of a page. */
const fewest = 5;

/** How far, in points, words may stand off the place where their column begins. */
const slack = 2;

function textOf({ segments }: PageLine): string {
  return segments.map(({ text }) => text).join(' ');
}

function isLabel(line: PageLine): boolean {
  const label = labelAtStart(textOf(line));
  return label !== null && label.near === null && (label.colon || label.rest.trim() === '');
}

const chapterParts: ReadonlySet<Part> = new Set([
  'duties',
  'rights',
  'responsibilities',
  'rights-and-responsibilities',
  'tools',
  'requirements',
  'review',
]);

/** `Õigused` on a line of its own: what is under it is a chapter, and no cell of a table holds one. */
function isChapter(line: PageLine): boolean {
  const label = labelAtStart(textOf(line));
  return label !== null && label.near === null && label.rest.trim() === '' && chapterParts.has(label.part);
}

function side(lines: readonly PageLine[], isOnIt: (segment: Segment) => boolean): readonly PageLine[] {
  return lines
    .map((line) => ({ ...line, segments: line.segments.filter(isOnIt) }))
    .filter(({ segments }) => segments.length > 0);
}

/** Where most lines begin that do not begin at the page's own margin. */
function startOfRight(lines: readonly PageLine[]): number | null {
  const margin = Math.min(...lines.flatMap(({ segments }) => segments.map(({ left }) => left)));
  const counts = new Map<number, number>();
  for (const { left } of lines.flatMap(({ segments }) => segments).filter(({ left }) => left > margin + 100))
    counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return most === undefined || most[1] < fewest ? null : most[0];
}

/** The longest stretch of lines with no words over the place where the right column begins. */
function clearOf(place: number, lines: readonly PageLine[]): { from: number; to: number } {
  const crosses = ({ segments }: PageLine): boolean =>
    segments.some(({ left, right }) => left < place - slack && right > place - slack);
  let longest = { from: 0, to: 0 };
  let from = 0;
  for (const [at, line] of [...lines, null].entries()) {
    if (line !== null && !crosses(line)) continue;
    if (at - from > longest.to - longest.from) longest = { from, to: at };
    from = at + 1;
  }
  return longest;
}

/**
 * Lines of a page set in two columns like a newspaper, in reading order: what is above, the left column, the right one,
 * what is below. A table looks alike, but none has chapters in its right column with no other beside them.
 */
export function inReadingOrder(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const place = startOfRight(lines);
  if (place === null) return [lines];
  const { from, to } = clearOf(place, lines);
  const run = lines.slice(from, to);
  const left = side(run, (segment) => segment.left < place - slack);
  const right = side(run, (segment) => segment.left >= place - slack);
  const chapters = right.filter(isChapter);
  const isTable = chapters.every(({ base }) => left.some((line) => line.base === base && isChapter(line)));
  const areColumns = left.length >= fewest && right.length >= fewest && !isTable;
  if (!areColumns || left.filter(isLabel).length < 2) return [lines];
  return [lines.slice(0, from), left, right, lines.slice(to)].filter(({ length }) => length > 0);
}
