import { columnLabel, labelsOnly } from '../labels/column-labels.js';
import type { Cell, Line } from '../lines/line.js';
import { isAction, isTerminated } from '../lines/words.js';
import { cellsOf, textOf, type TableRow } from './table-cells.js';

/** The head of a column is no longer. */
const mostWords = 5;

/** Heads of columns, some of which no table of labels knows: `Tööülesanded | Osakaal`, `Accountability | % of time | Results`. */
export interface MixedHeads {
  /** The unknown ones first, so that they take nothing of what stands under the others. */
  readonly heads: readonly Line[];
  readonly cell: Cell;
  readonly unknown: ReadonlySet<number>;
}

function columnPart(text: string): Head['part'] {
  // `Ülesanne — Tulemus`: both in one cell, which is kept whole.
  const [part] = text.split(/\s+[—–-]\s+/u).map((each) => columnLabel(each)?.part);
  return part === 'duties' || part === 'results' || part === 'activities' ? part : 'unknown';
}

interface Head {
  readonly column: number;
  readonly first: Line;
  readonly text: string;
  readonly part: NonNullable<Line['columnHead']>;
}

/** A duty is said in so many words at least; a share of the time, a number or a name is not. */
const fewestWords = 3;

function isWordy(column: number, rows: readonly TableRow[]): boolean {
  const cells = rows.map((row) => textOf(cellsOf(row).get(column) ?? [])).filter((text) => text !== '');
  const wordy = cells.filter(
    (text) => text.split(' ').filter((word) => /\p{L}/u.test(word)).length >= fewestWords,
  );
  return cells.length > 0 && wordy.length > cells.length / 2;
}

/** Beside results, the one column of words is the duties, whatever its head calls them; of two nobody can tell. */
function withDuties(heads: readonly Head[], rows: readonly TableRow[]): readonly Head[] {
  if (heads.some(({ part }) => part === 'duties') || !heads.some(({ part }) => part === 'results'))
    return heads;
  const hasActivities = heads.some(({ part }) => part === 'activities');
  const [only, another] = heads.filter(
    ({ part, column }) => part === 'unknown' && (hasActivities || isWordy(column, rows)),
  );
  if (only === undefined || another !== undefined) return heads;
  return heads.map((head) => (head === only ? { ...head, part: 'duties' } : head));
}

/** `under`: the rows of the table below this one. */
export function mixedHeads(row: readonly Line[], under: readonly TableRow[]): MixedHeads | null {
  const cell = row[0]?.cell;
  if (cell === undefined) return null;
  const cells = [...cellsOf(row)].flatMap(([column, [first, ...others]]): readonly Head[] => {
    const text = first === undefined ? '' : textOf([first, ...others]);
    if (first === undefined || text === '') return [];
    return [{ column, first, text, part: columnPart(text) }];
  });
  const isHead = ({ text }: Head): boolean =>
    !isTerminated(text) && !/\d/u.test(text) && text.split(' ').length <= mostWords && !isAction(text);
  const found = withDuties(cells, under);
  const duties = found.find(({ part }) => part === 'duties');
  if (!found.every(isHead) || duties === undefined || found.length < 2) return null;
  const hasResults = found.some(({ part }) => part === 'results');
  // Without results the row may be a label beside its value, of which the rows below are none.
  if (!hasResults && !isWordy(duties.column, under)) return null;
  const unknown = found.filter(({ part }) => part === 'unknown');
  const inOrder = [
    ...unknown,
    duties,
    ...found.filter(({ part }) => part === 'duties').filter((each) => each !== duties),
    ...found.filter(({ part }) => part !== 'unknown' && part !== 'duties'),
  ];
  const heads = inOrder.map(({ first, text, part }): Line => {
    const { cell: _, ...plain } = first;
    return { ...plain, text, columnHead: part };
  });
  return { heads, cell, unknown: new Set(unknown.map(({ column }) => column)) };
}

/** A row without the columns whose heads nobody knows; what is left of it goes on in no other row. */
export function withoutColumns(row: readonly Line[], unknown: ReadonlySet<number>): readonly Line[] {
  const kept = row.filter(({ cell }) => cell === undefined || !unknown.has(cell.column));
  return kept.map((line, at) =>
    line.cell === undefined || kept[at + 1]?.cell?.column === line.cell.column
      ? line
      : { ...line, whole: true },
  );
}

/** The same table goes on with rows as wide, and none of them opens with a label. */
export function standsUnder({ cell, unknown }: MixedHeads, row: readonly Line[]): boolean {
  const [first] = row;
  const isAlike = first?.cell?.table === cell.table && first.cell.columns === cell.columns;
  const known = row.filter((line) => line.cell === undefined || !unknown.has(line.cell.column));
  const [own] = cellsOf(known).values();
  return isAlike && labelsOnly(textOf(own ?? [])).length === 0;
}
