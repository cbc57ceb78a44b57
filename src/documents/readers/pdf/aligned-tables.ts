import type { PageLine, Rule, Segment } from './page.js';
import type { PageCell, PageTable } from './ruled-tables.js';

/** The white stripe between two columns: from the rightmost end before it to the leftmost start behind it. */
interface Stripe {
  readonly from: number;
  readonly to: number;
}

/** How far starts may differ and still be one column's, in points. */
const aligned = 2.5;

function columnOf(segment: Segment, stripes: readonly Stripe[], slack: number): number | null {
  let column = 0;
  for (const { from, to } of stripes) {
    if (segment.right <= to - slack) break;
    if (segment.left < from + slack) return null;
    column += 1;
  }
  return column;
}

/** The columns of a line's segments, or `null` where one of them crosses a stripe or two share a column. */
function placesOf(line: PageLine, stripes: readonly Stripe[]): readonly number[] | null {
  const places = line.segments.map((segment) => columnOf(segment, stripes, line.size * 0.3));
  const found = places.filter((place) => place !== null);
  return found.length === places.length && new Set(found).size === found.length ? found : null;
}

function stripesOf(line: PageLine): readonly Stripe[] {
  return line.segments
    .slice(1)
    .map((segment, at) => ({ from: line.segments[at]?.right ?? 0, to: segment.left }));
}

function narrowed(stripes: readonly Stripe[], line: PageLine, places: readonly number[]): readonly Stripe[] {
  return stripes.map(({ from, to }, at) => {
    const before = line.segments.filter((_, index) => places[index] === at).map(({ right }) => right);
    const behind = line.segments.filter((_, index) => places[index] === at + 1).map(({ left }) => left);
    return { from: Math.max(from, ...before), to: Math.min(to, ...behind) };
  });
}

interface Run {
  readonly lines: PageLine[];
  stripes: readonly Stripe[];
}

/** How many lines have words right at the start of each column: set text has such gaps by chance, but not there. */
function isTable(run: Run): boolean {
  return run.stripes.every(({ to }) => {
    const starts = run.lines.filter(({ segments }) =>
      segments.some(({ left }, at) => at > 0 && Math.abs(left - to) <= aligned),
    );
    return starts.length >= 2;
  });
}

/**
 * From one line to the next within a row. Where most rows have one line only their smallest step says so; a smaller one
 * than the letters are high is between two columns that are set unevenly.
 */
function pitchOf(lines: readonly PageLine[]): number {
  const steps = lines.slice(1).map((line, at) => line.base - (lines[at]?.base ?? 0));
  const sorted = steps.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(steps.length / 3)] ?? 0;
  return sorted.find((step) => step >= (lines[0]?.size ?? 0)) ?? usual;
}

/** Words in the first column alone, after the last row with others, belong to it only while they go on without a gap. */
function withoutTail(run: Run): number {
  const behind = run.lines.findLastIndex(({ segments }) => segments.length > 1 || isBehind(segments[0], run));
  const pitch = pitchOf(run.lines);
  let end = behind + 1;
  while (end < run.lines.length) {
    const step = (run.lines[end]?.base ?? 0) - (run.lines[end - 1]?.base ?? 0);
    if (step > pitch * 1.3) break;
    end += 1;
  }
  return end;
}

function isBehind(segment: Segment | undefined, run: Run): boolean {
  const [first] = run.stripes;
  return segment !== undefined && first !== undefined && segment.left >= first.from;
}

function runFrom(lines: readonly PageLine[], start: number): Run | null {
  const first = lines[start];
  if (first === undefined || first.segments.length < 2) return null;
  const run: Run = { lines: [first], stripes: stripesOf(first) };
  for (const line of lines.slice(start + 1)) {
    const places = placesOf(line, run.stripes);
    if (places === null) break;
    const stripes = narrowed(run.stripes, line, places);
    if (stripes.some(({ from, to }) => to - from < line.size * 0.5)) break;
    run.stripes = stripes;
    run.lines.push(line);
  }
  run.lines.length = withoutTail(run);
  return isTable(run) ? run : null;
}

/** Does a row of the table begin with this line? `opens` knows the words that rows begin with. */
function beginsRow(
  line: PageLine,
  before: PageLine | undefined,
  inFirst: string | undefined,
  pitch: number,
  rules: readonly Rule[],
  opens: (text: string) => boolean,
): boolean {
  if (before === undefined) return true;
  const parted = rules.some(({ kind, at }) => kind === 'across' && at > before.base && at < line.base);
  if (parted) return true;
  if (inFirst === undefined) return false;
  return opens(inFirst) || line.base - before.base > pitch * 1.3;
}

function rowsOfRun(run: Run, rules: readonly Rule[], opens: (text: string) => boolean): PageTable['rows'] {
  const pitch = pitchOf(run.lines);
  const rows: PageLine[][][] = [];
  run.lines.forEach((line, at) => {
    const places = placesOf(line, run.stripes) ?? line.segments.map(() => 0);
    const inFirst = line.segments.find((_, index) => places[index] === 0)?.text;
    if (beginsRow(line, run.lines[at - 1], inFirst, pitch, rules, opens)) rows.push([]);
    line.segments.forEach((segment, index) => {
      const row = rows.at(-1) ?? [];
      const column = places[index] ?? 0;
      row[column] ??= [];
      row[column].push({ ...line, segments: [segment] });
    });
  });
  return rows.map((row) =>
    row
      .map((lines, column): PageCell => ({ column: column + 1, lines }))
      .filter(({ lines }) => lines.length > 0),
  );
}

/** Lines that stand in columns though nothing is drawn around them, and the lines that do not. */
export function alignedTables(
  lines: readonly PageLine[],
  rules: readonly Rule[],
  opens: (text: string) => boolean,
): { tables: readonly PageTable[]; rest: readonly PageLine[] } {
  const tables: PageTable[] = [];
  const rest: PageLine[] = [];
  for (let at = 0; at < lines.length;) {
    const run = runFrom(lines, at);
    const line = lines[at];
    if (run === null) {
      if (line !== undefined) rest.push(line);
      at += 1;
    } else {
      tables.push({ top: line?.base ?? 0, rows: rowsOfRun(run, rules, opens) });
      at += run.lines.length;
    }
  }
  return { tables, rest };
}
