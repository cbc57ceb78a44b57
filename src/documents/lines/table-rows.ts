import { bulletLength } from './bullet.js';
import { isBlank, joinWrapped, type Line } from './line.js';

/** The lines of one row of a table that say something, in the order of its columns. */
function joined(row: readonly Line[]): readonly Line[] {
  const [first] = row;
  const columns = new Set(row.map(({ cell }) => cell?.column));
  if (first === undefined || columns.size < 2 || row.some((line) => bulletLength(line.text) > 0)) return row;
  return [{ ...first, text: joinWrapped(row.map(({ text }) => text)), whole: true }];
}

/** `Analüüsivõime | 3 | eristab olulist`: what stands in one row of a table of requirements is said together. */
export function joinTableRows(lines: readonly Line[]): readonly Line[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const row = last?.at(-1)?.cell?.row;
    if (last !== undefined && row !== undefined && line.cell?.row === row && !isBlank(line)) last.push(line);
    else rows.push([line]);
  }
  return rows.flatMap(joined);
}
