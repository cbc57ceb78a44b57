import { itemNumberOf } from '../lines/row.js';
import type { Line } from '../lines/line.js';
import { startsUpper } from '../lines/words.js';

const bar = /[|│┃║]/u;
/** `--------`, `+-----+-----+`, `╞═════╡`: drawn, and nobody's words. A line to sign on is drawn otherwise. */
const border = /^(?=(?:[^-=~─━═]*[-=~─━═]){4})[-=~+:|\s\u2500-\u257F]+$/u;

/** `| ÕIGUSED        |`: one cell over all columns is a line like any other. */
const acrossColumns = /^\s*[|│┃║]([^|│┃║]*)[|│┃║]\s*$/u;

/** A line as it stands between the bars that are drawn in it. */
interface DrawnLine {
  readonly line: Line;
  readonly cells: readonly string[];
}

function drawnLine(line: Line): DrawnLine {
  return { line, cells: line.text.split(bar).map((cell) => cell.trim()) };
}

function isBorder({ line }: DrawnLine): boolean {
  return border.test(line.text);
}

/** The lines from `start` on that have as many cells, two at least, and the borders between them. */
function tableAt(lines: readonly DrawnLine[], start: number): readonly DrawnLine[] {
  const columns = lines[start]?.cells.length ?? 0;
  if (columns < 2) return [];
  const others = lines.slice(start);
  const end = others.findIndex((each) => !isBorder(each) && each.cells.length !== columns);
  const table = end === -1 ? others : others.slice(0, end);
  const inner = withoutEnds(table);
  const isTable =
    inner.filter((each) => !isBorder(each)).length > 1 && inner.some(({ cells }) => cells.length > 1);
  return isTable ? inner : [];
}

/** Bars before all lines or behind all of them are the table's own, and no cell is there. */
function withoutEnds(table: readonly DrawnLine[]): readonly DrawnLine[] {
  const written = table.filter((each) => !isBorder(each));
  const from = written.every(({ cells }) => cells[0] === '') ? 1 : 0;
  const to = written.every(({ cells }) => cells.at(-1) === '') ? -1 : undefined;
  return table.map(({ line, cells }) => ({ line, cells: cells.slice(from, to) }));
}

/** Cuts a table where a row begins: at borders, and where the first cell has a number, or a capital if none there has. */
function rowsOf(table: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  const rows: DrawnLine[][] = [];
  let [opened, numbered] = [false, false];
  for (const each of table) {
    const [first = ''] = each.cells;
    const hasNumber = itemNumberOf(first).number !== null;
    const last = rows.at(-1);
    if (isBorder(each)) opened = false;
    else if (last === undefined || !opened || (numbered ? hasNumber : startsUpper(first))) {
      rows.push([each]);
      if (!opened) numbered = hasNumber;
      opened = true;
    } else last.push(each);
  }
  return rows;
}

/** The lines of one row, column after column. */
function cellByCell(row: readonly DrawnLine[], table: number, number: number): readonly Line[] {
  const columns = row[0]?.cells.length ?? 0;
  return Array.from({ length: columns }).flatMap((_, at) =>
    row.flatMap(({ line, cells }): readonly Line[] => {
      const text = cells[at] ?? '';
      return text === '' ? [] : [{ ...line, text, cell: { table, row: number, column: at + 1, columns } }];
    }),
  );
}

/** A line drawn under words, as long as they are or nearly, makes them a heading. */
function isUnderlined({ line }: DrawnLine, next: DrawnLine | undefined): boolean {
  const drawn = /^\s*([-=~─━═]{4,})\s*$/u.exec(next?.line.text ?? '')?.[1];
  return drawn !== undefined && Math.abs(drawn.length - line.text.trim().length) <= 2;
}

function plainLine(each: DrawnLine, next: DrawnLine | undefined): Line {
  if (isBorder(each)) return { ...each.line, text: '' };
  if (isUnderlined(each, next)) return { ...each.line, heading: 'underlined' };
  const across = acrossColumns.exec(each.line.text)?.[1];
  return across === undefined ? each.line : { ...each.line, text: across };
}

/**
 * Lays the tables that a text draws with bars cell by cell; a border by itself is an empty line. Bars that no other line
 * repeats are somebody's words.
 */
export function withDrawnTables(lines: readonly Line[]): readonly Line[] {
  const drawn = lines.map(drawnLine);
  const laid: Line[] = [];
  let [tables, rows] = [0, 0];
  for (let at = 0; at < drawn.length;) {
    const table = tableAt(drawn, at);
    const each = drawn[at];
    if (table.length > 0) {
      tables += 1;
      for (const row of rowsOf(table)) laid.push(...cellByCell(row, tables, (rows += 1)));
    } else if (each !== undefined) laid.push(plainLine(each, drawn[at + 1]));
    at += Math.max(table.length, 1);
  }
  return laid;
}
