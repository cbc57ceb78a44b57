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
}

/** The order of the contract; a file may have further columns, which are not read. */
export const rosterColumns = ['aadObjectId', 'upn', 'name', 'position', 'unit', 'manager', 'roles'] as const;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
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

/** Line ends are made one kind first: inside quotation marks the parser would count CRLF as two. */
function rowsOf(csv: string): readonly Row[] {
  const rows = parse(csv.replace(/\r\n?/g, '\n'), {
    bom: true,
    delimiter: separatorOf(csv),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return rows as unknown as readonly Row[];
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
    return { people: [], problems: [{ line: 1, problem: `is no CSV: ${error.message}` }] };
  }
  const [first, ...others] = rows;
  if (first === undefined) return { people: [], problems: [] };
  const header = first.record.map((name) => name.trim());
  const missing = rosterColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    return { people: [], problems: [{ line: 1, problem: `lacks the column ${missing.join(', ')}` }] };
  }
  return takeGoodRows(header, others);
}

function takeGoodRows(header: readonly string[], rows: readonly Row[]): RosterReading {
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
