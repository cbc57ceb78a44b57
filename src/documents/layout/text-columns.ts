import { isHeaderPart } from '../labels/part.js';
import { columnLabel, labelsOnly } from '../labels/column-labels.js';
import { labelAtStart } from '../labels/find-label.js';
import { bulletLength } from '../lines/bullet.js';
import { depthOf, leadingNumber } from '../lines/leading-number.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { itemNumberOf } from '../lines/row.js';
import { isCapitals, isTerminated, startsLower, startsUpper } from '../lines/words.js';

/** What a line has in each column, `null` for nothing. */
interface ColumnLine {
  readonly line: Line;
  readonly texts: readonly (string | null)[];
}

/** Lines that keep to columns, from their heads on; `null` stands for one that is empty. */
export interface TextColumns {
  /** `labels`: labels of the header, each over its value. */
  readonly heads: 'duties' | 'labels';
  readonly lines: readonly (ColumnLine | null)[];
}

/** Words of a line with no gap in them, and where they stand: letters counted from 0. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The blanks between two columns: from where the longest words before end to where those behind begin. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

function stretchesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/\S+(?:[^\S\t]\S+)*/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** `2. Põhiülesanded`: the number of the part may stand before the head of its first column. */
function isColumnHead(text: string): boolean {
  return !isTerminated(text) && !/\d/u.test(text.slice(leadingNumber(text).length));
}

/** Whose heads stand beside each other: those of duties and their results, or labels of the header. */
export function headsOf(texts: readonly (string | null)[]): TextColumns['heads'] | null {
  const heads = texts.filter((text) => text !== null);
  if (heads.length < 2) return null;
  const parts = heads.map((text) => columnLabel(text)?.part);
  if (parts.includes('duties') && parts.includes('results'))
    return heads.every(isColumnHead) ? 'duties' : null;
  const areLabels = heads.every((text) => {
    const [label, another] = labelsOnly(text);
    return label !== undefined && another === undefined && isHeaderPart(label.part) && !label.colon;
  });
  return areLabels ? 'labels' : null;
}

/** A heading ends a table though its words would fit into the first column. */
function isHeading(text: string): boolean {
  const bare = tidy(text).replace(/^[\dIVX.]+\s+/u, '');
  if (isCapitals(bare) && bare.length > 3) return true;
  const label = labelAtStart(text);
  if (label === null || label.near !== null || !startsUpper(label.written)) return false;
  const isAlone = label.rest.trim() === '' && (depthOf(label.number) <= 1 || isHeaderPart(label.part));
  return label.colon || isAlone;
}

/** What one blank alone parts from the next column's words is cut where that column is known to begin. */
function cutAtColumns(stretch: Stretch, gaps: readonly Gap[], text: string): readonly Stretch[] {
  const { from, to } = stretch;
  const gap = gaps.find((each) => each.to > from && each.to < to && /^\s\S/u.test(text.slice(each.to - 1)));
  if (gap === undefined) return [stretch];
  const first = text.slice(from, gap.to).trimEnd();
  // A bullet hangs out of the column whose head stands over the words.
  if (!/[\p{L}\d]/u.test(first)) return [stretch];
  const rest = { text: text.slice(gap.to, to), from: gap.to, to };
  return [{ text: first, from, to: from + first.length }, ...cutAtColumns(rest, gaps, text)];
}

/** The column of each stretch, or `null` where one reaches over a gap or two share a column. */
function columnsOf(stretches: readonly Stretch[], gaps: readonly Gap[]): readonly number[] | null {
  const columns = stretches.map(({ from, to }) => {
    const column = gaps.filter((gap) => to > gap.to).length;
    return column === 0 || from >= (gaps[column - 1]?.from ?? 0) ? column : -1;
  });
  return columns.includes(-1) || new Set(columns).size < columns.length ? null : columns;
}

function narrowed(
  gaps: readonly Gap[],
  stretches: readonly Stretch[],
  columns: readonly number[],
): readonly Gap[] {
  return gaps.map(({ from, to }, at) => {
    const before = stretches[columns.indexOf(at)];
    const behind = stretches[columns.indexOf(at + 1)];
    return { from: Math.max(from, before?.to ?? 0), to: Math.min(to, behind?.from ?? Infinity) };
  });
}

/** Words in the first column alone, behind an empty line at the end, are what follows the table. */
function withoutTail(lines: TextColumns['lines']): TextColumns['lines'] {
  const last = lines.findLastIndex((each) => each?.texts.slice(1).some((text) => text !== null) === true);
  const blank = lines.indexOf(null, last + 1);
  return lines.slice(0, blank === -1 ? lines.length : blank);
}

/** The lines from `start` on that keep to the columns of its heads, set with blanks as on the page they come from. */
export function columnsWithBlanks(lines: readonly Line[], start: number): TextColumns | null {
  const head = stretchesOf(lines[start]?.text ?? '');
  const heads = headsOf(head.map(({ text }) => text));
  if (heads === null) return null;
  let gaps: readonly Gap[] = head.slice(1).map(({ from }, at) => ({ from: head[at]?.to ?? 0, to: from }));
  const found: (ColumnLine | null)[] = [];
  for (const line of lines.slice(start)) {
    const stretches = stretchesOf(line.text).flatMap((each) => cutAtColumns(each, gaps, line.text));
    const columns = columnsOf(stretches, gaps);
    const alone = stretches.length === 1 ? labelAtStart(line.text) : null;
    // `Ametijuhend` over the next page is the page's; where a description begins with it, no column goes on.
    const ofPage = alone?.part === 'document' && alone.rest.trim() === '';
    if (columns === null || (stretches.length === 1 && columns[0] === 0 && !ofPage && isHeading(line.text)))
      break;
    gaps = narrowed(gaps, stretches, columns);
    if (gaps.some(({ from, to }) => to <= from)) break;
    const texts = head.map((_, at) => stretches[columns.indexOf(at)]?.text ?? null);
    found.push(isBlank(line) || ofPage ? null : { line, texts });
  }
  const kept = withoutTail(found);
  const beside = kept.filter((each) => (each?.texts.filter((text) => text !== null).length ?? 0) > 1);
  return beside.length > 1 ? { heads, lines: kept } : null;
}

/** `3.1.⇥Koostab aruande.⇥Aruanne on olemas.`: the number is no column of its own. */
function cellsOf({ text }: Line): readonly string[] {
  const [first = '', second, ...others] = text.trim().split(/\s*\t\s*/u);
  if (second === undefined) return [first];
  return /^\d{1,2}(?:\.\d{1,3})*[.)]?$/u.test(first)
    ? [`${first} ${second}`, ...others]
    : [first, second, ...others];
}

/** The cells of a row; `⇥⇥Otsused on põhjendatud.`: nothing stands in those before, the number's included. */
function cellsOfRow(line: Line, columns: number): readonly (string | null)[] | null {
  const cells = cellsOf(line);
  if (cells.length === columns) return cells;
  const written = line.text
    .trimEnd()
    .split('\t')
    .map((cell) => cell.trim() || null);
  const isNumberless = written[0] === null && (written.length === columns || written.length === columns + 1);
  return isNumberless ? written.slice(-columns) : null;
}

/** A program gives each paragraph of a cell a line; one that begins small was wrapped by hand. */
function goesOn(next: ColumnLine | null | undefined): boolean {
  return next?.texts.some((text) => text !== null && startsLower(text)) === true;
}

/**
 * A line without a tab between the rows of a table: another paragraph of the last cell above it, where it begins with a
 * bullet as that cell does, or where the row with the next number is still to come.
 */
function goesOnInLastCell(line: Line, above: ColumnLine | null | undefined, ahead: readonly Line[]): boolean {
  if (above === null || above === undefined || line.text.includes('\t') || isBlank(line)) return false;
  const isBulleted = (text: string): boolean => bulletLength(text) > 0;
  if (isBulleted(line.text)) return isBulleted(above.texts.at(-1) ?? '');
  if (isHeading(line.text) || itemNumberOf(line.text).number !== null) return false;
  const next = ahead.find(({ text }) => itemNumberOf(text).number !== null);
  return next?.text.includes('\t') === true;
}

/** The same where tabs part the cells, as programs put them that save a table as text. */
export function columnsWithTabs(lines: readonly Line[], start: number): TextColumns | null {
  const head = lines[start];
  if (head?.text.includes('\t') !== true) return null;
  const texts = cellsOf(head);
  const heads = headsOf(texts);
  if (heads === null) return null;
  const found: (ColumnLine | null)[] = [{ line: head, texts }];
  for (const [at, line] of lines.slice(start + 1).entries()) {
    const cells = cellsOfRow(line, texts.length);
    const ahead = lines.slice(start + at + 2);
    if (cells !== null || isBlank(line))
      found.push(cells === null || isBlank(line) ? null : { line, texts: cells });
    else if (heads === 'duties' && goesOnInLastCell(line, found.at(-1), ahead))
      found.push({ line, texts: [...texts.slice(1).map(() => null), line.text] });
    else break;
  }
  const whole = found.map((each, at) =>
    each === null || goesOn(found[at + 1]) ? each : { ...each, line: { ...each.line, whole: true as const } },
  );
  return found.filter((each) => each !== null).length > 1 ? { heads, lines: whole } : null;
}
