import { pageLines } from './page-lines.js';
import { mostRules, type PageLine, type Piece, type Rule } from './page.js';

/** A table as it stands on one page: rows from above, each with its cells; a cell's `column` is counted from 1. */
export interface PageTable {
  readonly top: number;
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PageCell {
  readonly column: number;
  /** It is the only cell of its row, over all columns of a table that has more. */
  readonly across?: true;
  readonly lines: readonly PageLine[];
}

/** Lines nearer than this are one, and ends nearer than this meet. */
const near = 3;

function meet(a: Rule, b: Rule): boolean {
  if (a.kind === b.kind)
    return Math.abs(a.at - b.at) <= near && a.from <= b.to + near && b.from <= a.to + near;
  return a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near;
}

/** Lines that meet, directly or over others, belong to one table. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => meet(rule, other)));
    const rest = groups.filter((group) => !touching.includes(group));
    groups.splice(0, groups.length, ...rest, [rule, ...touching.flat()]);
  }
  return groups;
}

function places(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value - (sorted[at - 1] ?? 0) > near);
}

/** The columns that a row has: a border that is not drawn beside it joins two cells. */
function bordersBeside(
  top: number,
  bottom: number,
  borders: readonly number[],
  down: readonly Rule[],
): readonly number[] {
  const middle = (top + bottom) / 2;
  return borders.filter((border) =>
    down.some((rule) => Math.abs(rule.at - border) <= near && rule.from <= middle && rule.to >= middle),
  );
}

function tableOf(rules: readonly Rule[], pieces: readonly Piece[], taken: Set<Piece>): PageTable | null {
  const down = rules.filter(({ kind }) => kind === 'down');
  const borders = places(down.map(({ at }) => at));
  const edges = places(rules.filter(({ kind }) => kind === 'across').map(({ at }) => at));
  const [top, left, right] = [edges[0], borders[0], borders.at(-1)];
  if (top === undefined || left === undefined || right === undefined || edges.length < 2) return null;
  if (borders.length < 3) return null;
  const rows = edges.slice(0, -1).map((edge, at) => {
    const end = edges[at + 1] ?? edge;
    const beside = bordersBeside(edge, end, borders, down);
    const inRow = pieces.filter(
      (piece) =>
        piece.base > edge && piece.base <= end + 1 && piece.left >= left - near && piece.left < right,
    );
    for (const piece of inRow) taken.add(piece);
    return cellsOf(inRow, beside, borders);
  });
  return { top, rows: rows.filter((row) => row.length > 0) };
}

function cellsOf(
  pieces: readonly Piece[],
  beside: readonly number[],
  borders: readonly number[],
): readonly PageCell[] {
  return beside
    .map((border, at) => {
      const end = (beside[at + 1] ?? Infinity) - near;
      const own = pieces.filter((piece) => {
        const middle = Math.min((piece.left + piece.right) / 2, piece.left + piece.size);
        return middle >= border - near && middle < end;
      });
      const across = beside.length === 2 && border === borders[0] && beside[at + 1] === borders.at(-1);
      return {
        column: borders.indexOf(border) + 1,
        ...(across ? { across } : {}),
        lines: pageLines(own),
      };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** The tables whose cells are drawn, and the pieces that stand in none. */
export function ruledTables(
  pieces: readonly Piece[],
  rules: readonly Rule[],
): { tables: readonly PageTable[]; rest: readonly Piece[] } {
  const taken = new Set<Piece>();
  const tables =
    rules.length > mostRules ? [] : connected(rules).map((group) => tableOf(group, pieces, taken));
  return {
    tables: tables.filter((table) => table !== null).filter(({ rows }) => rows.length > 0),
    rest: pieces.filter((piece) => !taken.has(piece)),
  };
}
