import { isBlank, tidy } from '../lines/line.js';
import { cellsOf, textOf, type TableRow } from './table-cells.js';

/** `Nr | Tööülesanne | Oodatav tulemus`: the head of the column of numbers, which go to the words behind them. */
export function withoutNumberHead(lines: TableRow): TableRow {
  const [[, head = []] = [], another] = cellsOf(lines.filter((line) => !isBlank(line)));
  const isHead = /^(?:jrk\.?\s*)?(?:nr|no|jrk|№|#)\.?$/iu.test(textOf(head));
  return isHead && another !== undefined
    ? oneColumnLess(lines.filter((line) => !head.includes(line)))
    : lines;
}

function oneColumnLess(lines: TableRow): TableRow {
  return lines.map((line) =>
    line.cell === undefined ? line : { ...line, cell: { ...line.cell, column: line.cell.column - 1 } },
  );
}

/** `3.1 | Koostab eelarve. | Eelarve on olemas.`: the number in a cell of its own that counts a row; else `null`. */
export function numberOf(row: TableRow): string | null {
  const [first, second] = row.filter((line) => !isBlank(line));
  const text = tidy(first?.text ?? '');
  const isAlone = second?.cell !== undefined && second.cell.column !== first?.cell?.column;
  return isAlone && /^\d{1,2}(?:\.\d{1,3})*\.?$/u.test(text) ? text.replace(/\.$/u, '') : null;
}

/** Such a number goes to the words behind it. */
export function withNumberInside(row: TableRow): TableRow {
  const number = numberOf(row);
  if (number === null) return row;
  const first = row.find((line) => !isBlank(line));
  return withNumber(number, oneColumnLess(row.filter((line) => line !== first)));
}

/** The row counted by this number, which its words may have before them already. */
export function withNumber(number: string | null, row: TableRow): TableRow {
  const words = row.find((line) => !isBlank(line));
  if (number === null || words === undefined || words.text.startsWith(`${number}. `)) return row;
  return row.map((line) => (line === words ? { ...line, text: `${number}. ${line.text}` } : line));
}
