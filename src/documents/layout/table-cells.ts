import { labelsOnly } from '../labels/column-labels.js';
import type { FoundLabel } from '../labels/found-label.js';
import { joinWrapped, type Line } from '../lines/line.js';

/** A row of a table, line by line; a line outside of tables is a row of its own. */
export type TableRow = readonly Line[];

/** The lines of one row of a table, cell by cell. */
type CellLines = ReadonlyMap<number, readonly Line[]>;

export function cellsOf(lines: readonly Line[]): CellLines {
  const cells = new Map<number, Line[]>();
  for (const line of lines) {
    const column = line.cell?.column ?? 1;
    cells.set(column, [...(cells.get(column) ?? []), line]);
  }
  return cells;
}

export function textOf(lines: readonly Line[]): string {
  return joinWrapped(lines.map(({ text }) => text));
}

/** Consecutive lines of the same row; a line outside of tables is a row of its own. */
export function rowsOf(lines: readonly Line[]): readonly TableRow[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.[0];
    if (line.cell !== undefined && line.cell.row === last?.cell?.row) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The labels of a row whose cells hold one label each and nothing else; empty if it is not such a row. */
export function labelsOfRow(cells: CellLines): readonly FoundLabel[] {
  const labels = [...cells.values()]
    .map(textOf)
    .filter((text) => text !== '')
    .map((text) => labelsOnly(text));
  if (labels.length < 2) return [];
  return labels.every(({ length }) => length >= 1) ? labels.flat() : [];
}

/** The rows under this one in its table, down to the next that holds labels. */
export function rowsUnder(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const table = rows[at]?.[0]?.cell?.table;
  const under = rows.slice(at + 1);
  const end = under.findIndex((row) => row[0]?.cell?.table !== table || labelsOfRow(cellsOf(row)).length > 0);
  return end === -1 ? under : under.slice(0, end);
}
