import { withDrawnTables } from './drawn-tables.js';
import type { Line } from '../lines/line.js';
import { itemNumberOf } from '../lines/row.js';
import { columnsWithBlanks, columnsWithTabs, headsOf, type TextColumns } from './text-columns.js';
import { isTerminated, startsUpper } from '../lines/words.js';

type ColumnLines = TextColumns['lines'];

/** Does a row of duties begin here? By its number; else like a sentence, after one or beside another that begins. */
function beginsDuty(texts: readonly (string | null)[], above: string, numbered: boolean): boolean {
  const [first = null, ...others] = texts;
  if (first === null) return false;
  if (numbered) return itemNumberOf(first).number !== null;
  if (!startsUpper(first)) return false;
  return isTerminated(above) || others.some((text) => text !== null && startsUpper(text));
}

/** Cuts the lines where a row of the table begins: at heads, below them, and at each duty. */
function rowsOf({ heads, lines }: TextColumns): readonly ColumnLines[] {
  const numbered = lines.some((each) => itemNumberOf(each?.texts[0] ?? '').number !== null);
  const rows: ColumnLines[number][][] = [];
  let isHead = true;
  let above = '';
  for (const each of lines) {
    const opensHead = each !== null && headsOf(each.texts) !== null;
    const opensRow = each !== null && heads === 'duties' && beginsDuty(each.texts, above, numbered);
    const last = rows.at(-1);
    if (last === undefined || opensHead || (each !== null && (isHead || opensRow))) {
      rows.push([each]);
      isHead = opensHead;
    } else last.push(each);
    above = each?.texts[0] ?? above;
  }
  return rows;
}

/** The lines of one row, column after column; an empty one parts paragraphs in every cell. */
function cellByCell(lines: ColumnLines, table: number, row: number): readonly Line[] {
  const columns = Math.max(...lines.map((each) => each?.texts.length ?? 0));
  return Array.from({ length: columns }).flatMap((_, at) => {
    const cell = { table, row, column: at + 1, columns };
    return lines.flatMap((each, index): readonly Line[] => {
      const text = each?.texts[at] ?? null;
      if (each !== null) return text === null ? [] : [{ ...each.line, text, cell }];
      const before = lines[index - 1]?.line;
      return before === undefined ? [] : [{ ...before, text: '', cell }];
    });
  });
}

/**
 * Lays the tables of a text cell by cell: read line by line, their columns would run into each other. Only what stands
 * under heads that are labels is taken for a table.
 */
export function withTextTables(written: readonly Line[]): readonly Line[] {
  if (written.some(({ cell, whole }) => cell !== undefined || whole === true)) return written;
  const lines = withDrawnTables(written);
  if (lines.some(({ cell }) => cell !== undefined)) return lines;
  const laid: Line[] = [];
  let [tables, rows] = [0, 0];
  for (let at = 0; at < lines.length;) {
    const found = columnsWithTabs(lines, at) ?? columnsWithBlanks(lines, at);
    const line = lines[at];
    if (found === null) {
      if (line !== undefined) laid.push(line);
      at += 1;
    } else {
      tables += 1;
      for (const row of rowsOf(found)) laid.push(...cellByCell(row, tables, (rows += 1)));
      at += found.lines.length;
    }
  }
  return laid;
}
