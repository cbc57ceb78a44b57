import { fold } from '../../language/index.js';
import { labelAtStart } from '../labels/find-label.js';
import type { FoundLabel } from '../labels/found-label.js';
import { isBlank, joinWrapped, type Line } from '../lines/line.js';

/** So many rows have one label in two tongues before the second column is taken for the translation of the first. */
const fewest = 3;

/** The lines of a document, and of each column that was left out of them the first line that has a label. */
interface Untranslated {
  readonly lines: readonly Line[];
  readonly leftOut: readonly Line[];
}

type Row = readonly Line[];

/** The rows of each table of two columns. */
function tablesOf(lines: readonly Line[]): ReadonlyMap<number, readonly Row[]> {
  const tables = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    if (line.cell?.columns !== 2) continue;
    const { table, row } = line.cell;
    const rows = tables.get(table) ?? new Map<number, Line[]>();
    tables.set(table, rows.set(row, [...(rows.get(row) ?? []), line]));
  }
  return new Map([...tables].map(([table, rows]) => [table, [...rows.values()]]));
}

function inColumn(row: Row, column: number): Row {
  return row.filter((line) => line.cell?.column === column && !isBlank(line));
}

function labelOf(cell: Row): FoundLabel | null {
  return labelAtStart(joinWrapped(cell.map(({ text }) => text)));
}

/** `Vahetu juht: …` beside `Line manager: …`: one part by two names. By the same name they are of two posts. */
function saysTwice(row: Row): boolean {
  const [own, other] = [labelOf(inColumn(row, 1)), labelOf(inColumn(row, 2))];
  return own !== null && own.part === other?.part && fold(own.written) !== fold(other.written);
}

/** Of a description that stands in two languages side by side, the first: read together they are nobody's words. */
export function withoutTranslation(lines: readonly Line[]): Untranslated {
  const leftOut = new Map<number, Line>();
  for (const [table, rows] of tablesOf(lines)) {
    const [first, ...others] = rows.filter(saysTwice);
    const translation = inColumn(first ?? [], 2)[0];
    if (translation !== undefined && others.length + 1 >= fewest) leftOut.set(table, translation);
  }
  const kept = lines.flatMap((line, at): readonly Line[] => {
    if (line.cell === undefined || !leftOut.has(line.cell.table)) return [line];
    const { cell, ...plain } = line;
    const next = lines[at + 1]?.cell;
    const goesOn = next?.row === cell.row && next.column === cell.column;
    return cell.column > 1 ? [] : [goesOn ? plain : { ...plain, whole: true }];
  });
  return { lines: kept, leftOut: [...leftOut.values()] };
}
