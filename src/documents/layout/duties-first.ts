import { columnLabel, labelsOnly } from '../labels/column-labels.js';
import { isBlank, joinWrapped, type Line } from '../lines/line.js';

type Row = readonly Line[];

/** The columns that change places, both counted from 1: the first of results and the one of duties behind it. */
interface Swap {
  readonly results: number;
  readonly duties: number;
  readonly columns: number;
}

function cellOf(row: Row, column: number): string {
  return joinWrapped(row.filter(({ cell }) => cell?.column === column).map(({ text }) => text));
}

/** `Oodatav tulemus | Tööülesanne`: heads that begin with the results. */
function swapUnder(row: Row, columns: number): Swap | null {
  const parts = Array.from({ length: columns }, (_, at) => columnLabel(cellOf(row, at + 1))?.part);
  const [results, duties] = [parts.indexOf('results'), parts.indexOf('duties')];
  return results === -1 || duties < results ? null : { results: results + 1, duties: duties + 1, columns };
}

/** Another table, of as many columns or not: its rows begin with a label, or it has heads of its own. */
function goesOn(row: Row, columns: number, swap: Swap | null): boolean {
  return columns === swap?.columns && labelsOnly(cellOf(row, 1)).length === 0;
}

function swapped(row: Row, { results, duties }: Swap): Row {
  const places = new Map([
    [results, duties],
    [duties, results],
  ]);
  const moved = row.map((line) => {
    const { cell } = line;
    return cell === undefined
      ? line
      : { ...line, cell: { ...cell, column: places.get(cell.column) ?? cell.column } };
  });
  return moved.toSorted((one, other) => (one.cell?.column ?? 0) - (other.cell?.column ?? 0));
}

/**
 * Duties come before what is expected of them, as most documents have it: where the heads of a table say the other way
 * round, its columns change places, on the next page too.
 */
export function dutiesFirst(rows: readonly Row[]): readonly Row[] {
  let swap: Swap | null = null;
  return rows.map((row) => {
    const columns = row[0]?.cell?.columns;
    if (columns !== undefined) swap = swapUnder(row, columns) ?? (goesOn(row, columns, swap) ? swap : null);
    else if (!row.every(isBlank)) swap = null;
    return swap === null ? row : swapped(row, swap);
  });
}
