import { isHeaderPart, isRequirementPart } from '../labels/part.js';
import { labelsOnly } from '../labels/column-labels.js';
import type { Line } from '../lines/line.js';
import { isTerminated } from '../lines/words.js';
import { cellsOf, textOf, type TableRow } from './table-cells.js';

/** A label that nobody knows is no longer. */
const mostWords = 5;

function isLabel(text: string): boolean {
  const [label, another] = labelsOnly(text);
  return (
    label !== undefined &&
    another === undefined &&
    (isHeaderPart(label.part) || isRequirementPart(label.part))
  );
}

/** The texts of the cells in which labels would stand, and of those in which their values would. */
interface Halves {
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

function halvesOf(row: TableRow): Halves {
  const columns = row[0]?.cell?.columns ?? 0;
  const texts = Array.from({ length: columns }, (_, at) => textOf(cellsOf(row).get(at + 1) ?? []));
  return {
    labels: texts.filter((_, at) => at % 2 === 0),
    values: texts.filter((_, at) => at % 2 === 1),
  };
}

function mayBeLabel(text: string): boolean {
  return text !== '' && text.split(' ').length <= mostWords && !isTerminated(text);
}

/** Where labels stand over their values, the row under them holds no label at all. */
function isOverValues(row: TableRow, next: TableRow): boolean {
  const isSameTable = next[0]?.cell?.table === row[0]?.cell?.table;
  return isSameTable && ![...cellsOf(next).values()].map(textOf).some(isLabel);
}

/** `Asukoht | Tartu | Tööaeg | graafiku alusel`: each label beside its value, at least one of them known. */
function holdsPairs(row: TableRow, next: TableRow): boolean {
  const columns = row[0]?.cell?.columns ?? 0;
  if (columns < 4 || columns % 2 === 1 || isOverValues(row, next)) return false;
  const { labels, values } = halvesOf(row);
  return labels.every(mayBeLabel) && labels.some(isLabel) && !values.some(isLabel);
}

function pairsOf(row: TableRow, rowNumber: number): readonly TableRow[] {
  const pairs = (row[0]?.cell?.columns ?? 0) / 2;
  return Array.from({ length: pairs }, (_, pair) =>
    row.flatMap((line): readonly Line[] => {
      const column = (line.cell?.column ?? 0) - 2 * pair;
      if (line.cell === undefined || column < 1 || column > 2) return [];
      return [{ ...line, cell: { ...line.cell, row: rowNumber + pair + 1, column, columns: 2 } }];
    }),
  );
}

/** Rows that hold several labels, each beside its value: every pair becomes a row of its own. */
export function withPairsApart(rows: readonly TableRow[]): readonly TableRow[] {
  let last = Math.max(0, ...rows.map(([line]) => line?.cell?.row ?? 0));
  return rows.flatMap((row, at) => {
    if (!holdsPairs(row, rows[at + 1] ?? [])) return [row];
    const pairs = pairsOf(row, last);
    last += pairs.length;
    return pairs;
  });
}
