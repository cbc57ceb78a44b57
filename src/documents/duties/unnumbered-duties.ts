import { itemsOf, type ListStyle } from '../lines/items.js';
import { groupByResultLabel } from './labelled-results.js';
import type { DutyRows } from './numbered-duties.js';
import { rowIsTerminated, rowStartsUpper, type Row } from '../lines/row.js';

function unnumbered(groups: readonly (readonly Row[])[]): readonly DutyRows[] {
  return groups.map((rows) => ({ number: null, rows }));
}

/** Unmarked words are a duty, the bullets after them its results. */
function groupByParagraph(rows: readonly Row[]): readonly DutyRows[] {
  const groups: Row[][] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const begins = before === undefined || rowIsTerminated(before);
    if (groups.length === 0 || (!row.bullet && row.afterBlank && rowStartsUpper(row) && begins))
      groups.push([row]);
    else groups.at(-1)?.push(row);
  });
  return unnumbered(groups);
}

/** `Peab arvestust; parandab köiteid; …`: a paragraph that lists duties one after the other. */
function cutAtSemicolons(rows: readonly Row[]): readonly (readonly Row[])[] {
  const cut: Row[][] = [[]];
  for (const row of rows) {
    const pieces = row.raw.split(/(?<=;)\s+(?=\S)/u);
    for (const [index, raw] of pieces.entries()) {
      if (index > 0 || /;\s*$/u.test(cut.at(-1)?.at(-1)?.raw ?? '')) cut.push([]);
      cut.at(-1)?.push({ ...row, raw });
    }
  }
  return cut;
}

function bare(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, bullet: false, lead: false, afterBlank: false }));
}

/** Duties without numbers. Bullets alone are duties; where results are labelled, the labels tell where a duty ends. */
export function unnumberedGroups(
  rows: readonly Row[],
  style: ListStyle,
  hasResults: boolean,
): readonly DutyRows[] {
  if (rows.some((row) => row.line.opensResults === true)) return groupByResultLabel(rows);
  const unmarked = rows.filter(
    (row) => !row.bullet && row.afterBlank && rowStartsUpper(row) && !/:\s*$/u.test(row.raw),
  );
  if (style.mark === 'bullets' && hasResults && unmarked.length > 0) return groupByParagraph(rows);
  const isBareList = style.mark === 'plain' && rows.length > 2 && !rows.some(rowIsTerminated);
  if (isBareList) return unnumbered(rows.map((row) => [row]));
  const items = itemsOf(rows, style).filter((item) => item.kind === 'item');
  if (style.mark !== 'plain') return unnumbered(items.map((item) => bare(item.rows)));
  return unnumbered(items.flatMap((item) => cutAtSemicolons(bare(item.rows))));
}
