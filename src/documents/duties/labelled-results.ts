import type { DutyRows } from './numbered-duties.js';
import { rowIsTerminated, rowStartsUpper, type Row } from '../lines/row.js';

/** Would this bullet, by its letter and its place, be one of the duties'? */
function isMarkedAsDuty(row: Row, first: Row): boolean {
  return row.glyph !== null && row.glyph === first.glyph && row.indent <= first.indent + 1;
}

/** The words from here on run into a `Tulemus:` before another bullet of the same kind: they are a duty. */
function leadsToLabel(rows: readonly Row[], at: number, first: Row): boolean {
  for (const row of rows.slice(at + 1)) {
    if (row.line.opensResults === true) return true;
    if (isMarkedAsDuty(row, first)) return false;
  }
  return false;
}

type Stand = 'in-duty' | 'in-results' | 'in-result-list';

function opensNextDuty(rows: readonly Row[], at: number, first: Row, stand: Stand): boolean {
  const [row, before] = [rows[at], rows[at - 1]];
  if (row === undefined || before === undefined) return false;
  if (first.glyph === null) {
    if (row.glyph !== null || !rowStartsUpper(row)) return false;
    if (stand === 'in-result-list') return row.afterBlank || leadsToLabel(rows, at, first);
    return rowIsTerminated(before) && row.indent <= first.indent + 1;
  }
  if (!isMarkedAsDuty(row, first)) return false;
  return stand !== 'in-result-list' || row.afterBlank || leadsToLabel(rows, at, first);
}

function standAfter(row: Row, stand: Stand): Stand {
  if (row.line.opensResults !== true) return stand;
  return row.raw.trim() === '' ? 'in-result-list' : 'in-results';
}

/** Duties without numbers, each with `Tulemus:` under it: on the same line as the result, or over a list. */
export function groupByResultLabel(rows: readonly Row[]): readonly DutyRows[] {
  const [first] = rows;
  if (first === undefined) return [];
  const groups: Row[][] = [[first]];
  let stand: Stand = 'in-duty';
  rows.forEach((row, at) => {
    if (at === 0) return;
    if (row.line.opensResults !== true && opensNextDuty(rows, at, first, stand)) {
      groups.push([row]);
      stand = 'in-duty';
      return;
    }
    stand = standAfter(row, stand);
    groups.at(-1)?.push(row);
  });
  return groups.map((group) => ({ number: null, rows: group }));
}
