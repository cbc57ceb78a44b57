import { fold } from '../../language/index.js';
import { languagesNamed } from '../../descriptions/index.js';
import { labelAtStart } from '../labels/find-label.js';
import type { FoundLabel } from '../labels/found-label.js';
import { isHeaderPart } from '../labels/part.js';
import { isBlank, joinWrapped, type Line } from '../lines/line.js';
import { wordsOf } from '../lines/words.js';

/** So many rows have one label in two tongues before the second column is taken for the translation of the first. */
const fewest = 3;

/** The lines of a document, and of each column that was left out of them the first line that has a label. */
interface Untranslated {
  readonly lines: readonly Line[];
  readonly leftOut: readonly Line[];
}

type Row = readonly Line[];

const codes: ReadonlySet<string> = new Set(['et', 'est', 'en', 'eng', 'ru', 'rus']);

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

/** `Eesti keeles | In English`: what the columns are written in. */
function namesLanguages(row: Row): boolean {
  return [1, 2].every((column) => {
    const words = wordsOf(joinWrapped(inColumn(row, column).map(({ text }) => text)));
    const named = words.filter(({ folded }) => languagesNamed(folded).length > 0 || codes.has(folded));
    return named.length === 1 && words.length <= 3;
  });
}

/** `Asendaja | Tornivaht` over the two columns: the second cell translates nothing. */
function isLabelWithValue(row: Row): boolean {
  const [own, other] = [labelOf(inColumn(row, 1)), labelOf(inColumn(row, 2))];
  return own !== null && own.rest.trim() === '' && isHeaderPart(own.part) && other === null;
}

/** Of a description that stands in two languages side by side, the first: read together they are nobody's words. */
export function withoutTranslation(lines: readonly Line[]): Untranslated {
  const leftOut = new Map<number, Line>();
  const heads = new Set<Line>();
  const untouched = new Set<Line>();
  for (const [table, rows] of tablesOf(lines)) {
    const [first, ...others] = rows.filter(saysTwice);
    const translation = inColumn(first ?? [], 2)[0];
    if (translation !== undefined && others.length + 1 >= fewest) {
      leftOut.set(table, translation);
      const over = rows.slice(0, rows.findIndex(saysTwice));
      for (const line of over.filter(namesLanguages).flat()) heads.add(line);
      for (const line of over.filter(isLabelWithValue).flat()) untouched.add(line);
    }
  }
  const kept = lines.flatMap((line, at): readonly Line[] => {
    if (line.cell === undefined || !leftOut.has(line.cell.table) || untouched.has(line)) return [line];
    const { cell, ...plain } = line;
    const next = lines[at + 1]?.cell;
    const goesOn = next?.row === cell.row && next.column === cell.column;
    return cell.column > 1 || heads.has(line) ? [] : [goesOn ? plain : { ...plain, whole: true }];
  });
  return { lines: kept, leftOut: [...leftOut.values()] };
}
