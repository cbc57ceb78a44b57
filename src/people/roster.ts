import { CsvError, parse } from 'csv-parse/sync';
import { AmetibotError } from '../ground/index.js';
import { faultOf, missingCell, Person } from './person.js';
import { fileOnDisk } from './roster-file.js';

/** A line that could not be taken, by the number it has in the file (the header is line 1). */
export interface RosterProblem {
  readonly line: number;
  readonly problem: string;
}

export interface RosterReading {
  readonly people: readonly Person[];
  readonly problems: readonly RosterProblem[];
  /** The last line has fewer cells than it should, and no end: so a file ends that was cut off, or is being written. */
  readonly endsCutOff: boolean;
}

/** The order of the contract; a file may have further columns, which are not read. */
export const rosterColumns = ['aadObjectId', 'upn', 'name', 'position', 'unit', 'manager', 'roles'] as const;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A row with the very text that it was read from. */
interface RawRow extends Row {
  readonly raw: string;
}

const separators = [',', ';', '\t'] as const;

/**
 * Excel in Estonian parts cells by semicolons, for a comma parts decimals there, and by tabs in what it calls Unicode
 * text: the header says which it is.
 */
function separatorOf(csv: string): (typeof separators)[number] {
  const header = /[^\r\n]+/u.exec(csv)?.[0] ?? '';
  const cells = (separator: string) => header.split(separator).length;
  return separators.reduce((most, each) => (cells(each) > cells(most) ? each : most));
}

const howToRead = {
  bom: true,
  info: true,
  raw: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  // A spreadsheet writes the lines that somebody has emptied, and they say nothing of anybody.
  skip_records_with_empty_values: true,
} as const;

/** Line ends are made one kind first: inside quotation marks the parser would count CRLF as two. */
function rowsOf(csv: string): readonly Row[] {
  // By such a line a file tells Excel how its cells are parted; the header tells it here.
  const text = csv.replace(/\r\n?/g, '\n').replace(/^\uFEFF?sep=.$/imu, '');
  const delimiter = separatorOf(text);
  const rows = parse(text, { ...howToRead, delimiter }) as unknown as readonly RawRow[];
  return rows.map((row) => (row.record.length === 1 ? { ...row, record: unwrapped(row, delimiter) } : row));
}

/**
 * Excel in Estonian takes a line of commas for one cell, and puts the whole of it in quotation marks when it saves it;
 * what followed a semicolon was a cell of its own.
 */
function unwrapped({ record, raw }: RawRow, delimiter: string): readonly string[] {
  if (delimiter === ';' || !record.some((cell) => cell.includes(delimiter))) return record;
  const recordOf = (text: string, parted: string) => {
    const how = { relax_quotes: true, skip_records_with_error: true, delimiter: parted };
    return (parse(text, how) as unknown as readonly (readonly string[])[])[0];
  };
  const line = recordOf(raw.trim(), ';')?.join(';');
  return (line === undefined ? undefined : recordOf(line, delimiter)) ?? record;
}

/**
 * Reads a roster. A bad line is named with its number and left out; the good ones are kept.
 * A text that is no CSV at all, or lacks a column, gives no people and one problem at line 1.
 */
export function readRoster(csv: string): RosterReading {
  let rows: readonly Row[];
  try {
    rows = rowsOf(csv);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return worthless(`is no CSV, or was not written to its end: ${error.message}`);
  }
  const [first, ...others] = rows;
  if (first === undefined) return { people: [], problems: [], endsCutOff: false };
  const header = first.record.map(columnOf);
  const missing = rosterColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) return worthless(csv.startsWith('PK') ? isWorkbook : lacks(missing));
  const endsCutOff = !/[\r\n]$/u.test(csv) && (rows.at(-1)?.record.length ?? 0) < header.length;
  return { ...takeGoodRows(header, others), endsCutOff };
}

/** So begins a workbook, which is a zip. */
const isWorkbook = 'is a spreadsheet and no CSV: save it anew as “CSV UTF-8”';

function lacks(columns: readonly string[]): string {
  return `lacks the column ${columns.join(', ')}; the first line is to name the columns, with nothing above it`;
}

function worthless(problem: string): RosterReading {
  return { people: [], problems: [{ line: 1, problem }], endsCutOff: false };
}

/** Excel in Estonian puts semicolons behind a line of commas, as many as its longest line has cells. */
function columnOf(written: string): string {
  const name = written.replace(/;+$/u, '').trim();
  return rosterColumns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;
}

function takeGoodRows(
  header: readonly string[],
  rows: readonly Row[],
): Pick<RosterReading, 'people' | 'problems'> {
  const people: Person[] = [];
  const problems: RosterProblem[] = [];
  for (const { record, info } of rows) {
    const cells = Object.fromEntries(header.map((name, at) => [name, record[at]]));
    const read = Person.safeParse(cells, { error: missingCell });
    if (read.success) people.push(read.data);
    else problems.push({ line: info.lines, problem: faultOf(read.error, 'the line') });
  }
  return { people, problems };
}

/** Reads the roster's file. No file means that nobody is known yet, which is no fault. */
export async function readRosterFile(path: string): Promise<RosterReading> {
  try {
    return readRoster((await fileOnDisk.read(path)) ?? '');
  } catch (cause) {
    throw new AmetibotError({
      code: 'people.unreadable_roster',
      message: `The roster ${path} cannot be read.`,
      cure: 'Check that ROSTER names a CSV file that the bot may read.',
      cause,
    });
  }
}
