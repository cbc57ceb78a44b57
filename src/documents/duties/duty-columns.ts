import { tidy, type SectionLine } from '../lines/line.js';
import type { Duty } from '../../descriptions/index.js';
import { dutyOf, resultsIn } from './duty-results.js';
import { itemsOf, listStyle } from '../lines/items.js';
import { depthOf, isSuccessor } from '../lines/leading-number.js';
import { groupByNumber, type DutyRows } from './numbered-duties.js';
import { rowsOf, widthOf, withoutNumber, type Row } from '../lines/row.js';
import type { Section } from '../sections/section.js';
import { isTerminated, startsUpper } from '../lines/words.js';

type Role = 'duty' | 'activities' | 'results';

/** One duty as a table has it: what stands in each of its columns, over all the rows and pages it runs on. */
type Streams = Record<Role, SectionLine[]>;

function columnsOf(section: Section): readonly number[] {
  const columns = new Set(section.lines.flatMap(({ cell }) => (cell === undefined ? [] : [cell.column])));
  return [...columns].filter((column) => saysWords(section, column)).sort((a, b) => a - b);
}

/** `60%`, `0,4`: a column of shares alone is nobody's result. */
function saysWords({ lines }: Section, column: number): boolean {
  return lines.some(({ cell, text }) => cell?.column === column && /\p{L}{2}/u.test(text));
}

/** The duties stand in a table with a column for each kind of words. */
export function standsInColumns(section: Section): boolean {
  return new Set(section.lines.flatMap(({ cell }) => cell?.column ?? [])).size > 1;
}

/** What a column holds: as the heads say, else the last holds results and those between the activities. */
function roleOf(column: number, columns: readonly number[], section: Section): Role {
  const at = columns.indexOf(column);
  if (at <= 0) return 'duty';
  const headed = section.columns[at - 1]?.part;
  if (headed !== undefined) return headed;
  return at === columns.length - 1 ? 'results' : 'activities';
}

function firstText(lines: readonly SectionLine[]): Row | undefined {
  return rowsOf(lines)[0];
}

interface TableRow {
  readonly streams: Streams;
  /** Its results are those of the row above: one cell over both. */
  readonly sharesResults: boolean;
}

/** The rows of a table as they belong together, and the words over some of them that are no duty. */
interface JoinedRows {
  readonly rows: readonly TableRow[];
  readonly headings: readonly Row[];
}

/** `Kokku | 100`: the sum of a column of shares is no duty. */
const sum = /^(?:kokku|summa|total|sum|итого)\s*:?(?:\s*100\s*%?)?$/iu;

function isSum({ streams }: TableRow): boolean {
  const said = [...streams.duty, ...streams.activities]
    .map(({ text }) => tidy(text))
    .filter((text) => text !== '');
  return (
    said.length === 1 && sum.test(said[0] ?? '') && !streams.results.some(({ text }) => /\p{L}/u.test(text))
  );
}

function tableRows(section: Section): readonly TableRow[] {
  const columns = columnsOf(section);
  const rows: { key: number | null; streams: Streams; sharesResults: boolean }[] = [];
  for (const line of section.lines) {
    if (line.cell !== undefined && !columns.includes(line.cell.column)) continue;
    const key = line.cell?.row ?? null;
    const last = rows.at(-1);
    const row =
      last !== undefined && last.key === key
        ? last
        : { key, streams: { duty: [], activities: [], results: [] }, sharesResults: false };
    if (row !== last) rows.push(row);
    const role = line.cell === undefined ? 'duty' : roleOf(line.cell.column, columns, section);
    row.streams[role].push(line);
    row.sharesResults ||= role === 'results' && line.cell?.goesOn === true;
  }
  return rows.filter((row) => !isSum(row));
}

/** Words over some of the rows, across the columns: a paragraph of their own that ends no sentence. */
function isAcrossColumns({ line, raw }: Row): boolean {
  return line.cell === undefined && line.whole === true && startsUpper(raw) && !isTerminated(raw);
}

/**
 * A row goes on with the duty before it where it has no duty of its own, or other duties have numbers and it has none.
 * Words across the columns over a duty with a number are the heading of a group.
 */
function joinContinued(rows: readonly TableRow[]): JoinedRows {
  const firsts = rows.map(({ streams }) => firstText(streams.duty));
  const numbered = firsts.filter((first) => (first?.number ?? null) !== null).length > rows.length / 4;
  const joined: TableRow[] = [];
  const headings: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const { streams } = row;
    const first = firsts[at];
    const last = joined.at(-1);
    const across = numbered && first?.number === null && isAcrossColumns(first);
    if (across && (firsts[at + 1]?.number ?? null) !== null) headings.push(first);
    else if (last === undefined || across || (first !== undefined && (!numbered || first.number !== null)))
      joined.push(row);
    else
      for (const role of ['duty', 'activities', 'results'] as const)
        last.streams[role].push(...streams[role]);
  }
  return { rows: joined, headings };
}

/** The headings of groups of duties in a table: no field holds them. */
export function groupHeadings(section: Section): readonly Row[] {
  if (section.part !== 'duties' || !standsInColumns(section)) return [];
  return joinContinued(tableRows(section)).headings;
}

function itemsIn(lines: readonly SectionLine[], width: number): readonly string[] {
  const rows = rowsOf(lines).filter((row) => row.raw.trim() !== '');
  const style = listStyle(rows, Math.max(width, widthOf(rows)));
  return isCounted(rows)
    ? itemsOf(rows, { ...style, mark: 'numbers' }).map(({ text }) => text)
    : resultsIn(rows, style);
}

/** `3.1.1. Kava on kinnitatud.`, `1) Kava on kinnitatud.`: items with numbers of their own; `1. juuniks` is a day. */
function isCounted(rows: readonly Row[]): boolean {
  const counted = rows.filter(({ number }) => number !== null);
  if (counted.length === 0 || counted[0] !== rows[0] || rows.some(({ bullet, lead }) => bullet || lead))
    return false;
  return counted.every((row, at) => {
    const number = row.number ?? '';
    const follows =
      at === 0 ? /(?:^|\.)1$/u.test(number) : isSuccessor(counted[at - 1]?.number ?? '', number);
    return follows && (depthOf(number) > 2 || startsUpper(withoutNumber(row).raw));
  });
}

/** `a) korraldab vedusid;` in a row of its own: the letter counts the rows, and is no duty's number. */
function withoutLetter(row: Row, at: number): Row {
  return at === 0 && /^\p{Ll}$/u.test(row.number ?? '') ? { ...withoutNumber(row), number: null } : row;
}

/** The duties of one cell: one as a rule. A list under a duty stays among its words. */
function dutiesOfCell(lines: readonly SectionLine[], section: Section): readonly Duty[] {
  const rows = rowsOf(lines).map(withoutLetter);
  if (rows.filter(({ bullet }) => bullet).length > 1 && rows[0]?.bullet === true)
    return [{ number: null, text: itemsIn(lines, widthOf(rows)).join('\n'), results: [] }];
  const numbered = groupByNumber(rows);
  const groups: readonly DutyRows[] = numbered.some(({ number }) => number !== null)
    ? numbered.filter(({ number }) => number !== null)
    : [{ number: null, rows: rows.map((row) => ({ ...row, bullet: false, glyph: null })) }];
  const style = listStyle(
    rows.filter((row) => row.bullet || row.number === null),
    widthOf(rows),
  );
  return groups.map((group) => {
    const { number, text, results } = dutyOf(
      group,
      style,
      { ...section, hasResults: false, columns: [] },
      false,
    );
    return { number, text: [text, ...results].join('\n'), results: [] };
  });
}

/** A row of several duties whose results cannot be told apart by their number. */
interface UnpairedRow {
  readonly line: number;
  /** The first of its duties. */
  readonly text: string;
  readonly duties: number;
  readonly results: number;
}

/** What a row of the table holds, as items; rows that share a cell of results are one. */
interface RowItems {
  readonly line: number;
  readonly duties: readonly Duty[];
  readonly activities: readonly string[];
  readonly results: readonly string[];
  readonly shared: boolean;
}

/** Are there several duties whose results nothing tells apart: another number of them, or one cell over all? */
function isUnpaired({ duties, results, shared }: RowItems): boolean {
  return duties.length > 1 && results.length > 0 && (shared || results.length !== duties.length);
}

/** Several duties in one row: their results are told apart only where there are as many. */
function withResults(row: RowItems): readonly Duty[] {
  const { duties, activities, results } = row;
  const each = duties.length > 1 && !isUnpaired(row);
  return duties.map((duty, at) => {
    const isLast = at === duties.length - 1;
    const text = isLast ? [duty.text, ...activities].join('\n') : duty.text;
    return { ...duty, text, results: each ? results.slice(at, at + 1) : isLast ? [...results] : [] };
  });
}

function rowsInColumns(section: Section): readonly RowItems[] {
  const width = widthOf(rowsOf(section.lines.filter(({ cell }) => (cell?.column ?? 1) > 1)));
  const rows: RowItems[] = [];
  for (const { streams, sharesResults } of joinContinued(tableRows(section)).rows) {
    const row = {
      line: firstText(streams.duty)?.line.number ?? 0,
      duties: dutiesOfCell(streams.duty, section),
      activities: itemsIn(streams.activities, width),
      results: itemsIn(streams.results, width),
      shared: false,
    };
    const last = rows.at(-1);
    if (!sharesResults || last === undefined) rows.push(row);
    else rows.splice(-1, 1, joinRows(last, row));
  }
  return rows;
}

function joinRows(one: RowItems, other: RowItems): RowItems {
  return {
    line: one.line,
    duties: [...withResults({ ...one, results: [] }), ...other.duties],
    activities: other.activities,
    results: [...one.results, ...other.results],
    shared: true,
  };
}

/** The duties of a section that stands in a table, column by column. */
export function dutiesInColumns(section: Section): readonly Duty[] {
  return rowsInColumns(section)
    .flatMap(withResults)
    .filter(({ text }) => text !== '');
}

/** The rows in which results were given to the last of several duties, for want of knowing better. */
export function unpairedRows(section: Section): readonly UnpairedRow[] {
  if (section.part !== 'duties' || !standsInColumns(section)) return [];
  return rowsInColumns(section)
    .filter(isUnpaired)
    .map(({ line, duties, results }) => ({
      line,
      text: duties[0]?.text ?? '',
      duties: duties.length,
      results: results.length,
    }));
}
