import { isBlank, tidy, type Line } from '../lines/line.js';
import { cellsOf, textOf } from './table-cells.js';

/** `Nr | Tööülesanne | Oodatav tulemus`: the head of the column of numbers, which go to the words behind them. */
export function withoutNumberHead(lines: readonly Line[]): readonly Line[] {
  const [[, head = []] = [], another] = cellsOf(lines.filter((line) => !isBlank(line)));
  const isHead = /^(?:jrk\.?\s*)?(?:nr|no|jrk|№|#)\.?$/iu.test(textOf(head));
  return isHead && another !== undefined
    ? oneColumnLess(lines.filter((line) => !head.includes(line)))
    : lines;
}

function oneColumnLess(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    line.cell === undefined ? line : { ...line, cell: { ...line.cell, column: line.cell.column - 1 } },
  );
}

/** `3.1 | Koostab eelarve. | Eelarve on olemas.`: a number in a cell of its own goes to the words behind it. */
export function withNumberInside(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines.filter((line) => !isBlank(line));
  const isNumber = first !== undefined && /^\d{1,2}(?:\.\d{1,3})*\.?$/u.test(tidy(first.text));
  if (!isNumber || second?.cell === undefined || second.cell.column === first.cell?.column) return lines;
  return oneColumnLess(
    lines
      .filter((line) => line !== first)
      .map((line) =>
        line === second ? { ...line, text: `${tidy(first.text).replace(/\.$/u, '')}. ${second.text}` } : line,
      ),
  );
}
