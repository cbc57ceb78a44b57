import Table from 'cli-table3';
import type { Collection, JobDescription } from '../../descriptions/index.js';

/** What to look at in one description. */
export interface Finding {
  readonly description: JobDescription;
  readonly kind: string;
  readonly says: string;
}

/** In characters, without the lines between them. */
const colWidths = [36, 76] as const;
const tableWidth = colWidths[0] + colWidths[1] + 3;
/** A space stands at either side of what is in a cell. */
const padding = 2;

/** All that is to be looked at in one description, so that its owner sees it together. */
interface Row {
  readonly names: readonly string[];
  readonly says: readonly string[];
}

/**
 * A table as wide as a page, or where the terminal is narrower the same as lines, which it wraps itself: a table would
 * fall apart. `columns` is the width of the terminal in characters, `undefined` where there is none.
 */
export function findingsInText(
  findings: readonly Finding[],
  collection: Collection,
  columns: number | undefined,
): string {
  const rows = collection.flatMap(({ id, title, unit }): readonly Row[] => {
    const own = findings.filter(({ description }) => description.id === id);
    const names = unit === null ? [title] : [title, unit];
    return own.length === 0 ? [] : [{ names, says: own.map(({ kind, says }) => `${kind}: ${says}`) }];
  });
  return columns === undefined || columns >= tableWidth ? tableOf(rows) : linesOf(rows);
}

function tableOf(rows: readonly Row[]): string {
  const table = new Table({
    head: ['Ametikoht', 'Mida vaadata'],
    colWidths: [...colWidths],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { names, says } of rows)
    table.push([brokenAt(names, colWidths[0] - padding), brokenAt(says, colWidths[1] - padding)]);
  return table.toString();
}

function linesOf(rows: readonly Row[]): string {
  return rows
    .map(({ names, says }) => [...names, ...says.map((each) => `- ${each}`), ''].join('\n'))
    .join('\n');
}

/** The table cuts off the end of a word that is longer than its column, and Estonian has such words. */
function brokenAt(lines: readonly string[], width: number): string {
  return lines.join('\n').replaceAll(new RegExp(`\\S{${width}}(?=\\S)`, 'gu'), '$&\n');
}
