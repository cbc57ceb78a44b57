import { isHeaderPart } from '../labels/part.js';
import { columnLabel, labelsOnly } from '../labels/column-labels.js';
import type { FoundLabel } from '../labels/found-label.js';
import { isBlank, joinWrapped, tidy, type Cell, type Line } from '../lines/line.js';
import { weighedRows, weightsOf } from './criteria-columns.js';
import { dutiesFirst } from './duties-first.js';
import { isAction, isTerminated } from '../lines/words.js';

/** The lines of one row of a table, cell by cell. */
type CellLines = ReadonlyMap<number, readonly Line[]>;

function cellsOf(lines: readonly Line[]): CellLines {
  const cells = new Map<number, Line[]>();
  for (const line of lines) {
    const column = line.cell?.column ?? 1;
    cells.set(column, [...(cells.get(column) ?? []), line]);
  }
  return cells;
}

function textOf(lines: readonly Line[]): string {
  return joinWrapped(lines.map(({ text }) => text));
}

/** `Nr | Tööülesanne | Oodatav tulemus`: the head of the column of numbers, which go to the words behind them. */
function withoutNumberHead(lines: readonly Line[]): readonly Line[] {
  const [[, head = []] = [], another] = cellsOf(lines.filter((line) => !isBlank(line)));
  const isHead = /^(?:jrk\.?\s*)?(?:nr|no|jrk|№|#)\.?$/iu.test(textOf(head));
  return isHead && another !== undefined
    ? oneColumnLess(lines.filter((line) => !head.includes(line)))
    : lines;
}

function oneColumnLess(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    line.cell === undefined ? line : { ...line, cell: { ...line.cell, column: line.cell.column - 1 } },
  );
}

/** The labels of a row whose cells hold one label each and nothing else; empty if it is not such a row. */
function labelsOfRow(cells: CellLines): readonly FoundLabel[] {
  const labels = [...cells.values()]
    .map(textOf)
    .filter((text) => text !== '')
    .map((text) => labelsOnly(text));
  if (labels.length < 2) return [];
  return labels.every(({ length }) => length >= 1) ? labels.flat() : [];
}

/** `3.1 | Koostab eelarve. | Eelarve on olemas.`: a number in a cell of its own goes to the words behind it. */
function withNumberInside(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines.filter((line) => !isBlank(line));
  const isNumber = first !== undefined && /^\d{1,2}(?:\.\d{1,3})*\.?$/u.test(tidy(first.text));
  if (!isNumber || second?.cell === undefined || second.cell.column === first.cell?.column) return lines;
  return oneColumnLess(
    lines
      .filter((line) => line !== first)
      .map((line) =>
        line === second ? { ...line, text: `${tidy(first.text).replace(/\.$/u, '')}. ${second.text}` } : line,
      ),
  );
}

/** The heads of columns on one line, as they stand in a text without tables. */
function headLine(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { cell: _, ...plain } = first;
  return [{ ...plain, text: [...cellsOf(lines).values()].map(textOf).join('\t') }];
}

/** Heads of columns, some of which no table of labels knows: `Tööülesanded | Osakaal`, `Accountability | % of time | Results`. */
interface MixedHeads {
  /** The unknown ones first, so that they take nothing of what stands under the others. */
  readonly heads: readonly Line[];
  readonly cell: Cell;
  readonly unknown: ReadonlySet<number>;
}

const mostWords = 5;

function columnPart(text: string): Head['part'] {
  // `Ülesanne — Tulemus`: both in one cell, which is kept whole.
  const [part] = text.split(/\s+[—–-]\s+/u).map((each) => columnLabel(each)?.part);
  return part === 'duties' || part === 'results' || part === 'activities' ? part : 'unknown';
}

const ofDuties: ReadonlySet<FoundLabel['part']> = new Set(['duties', 'results', 'activities']);

interface Head {
  readonly column: number;
  readonly first: Line;
  readonly text: string;
  readonly part: NonNullable<Line['columnHead']>;
}

/** A duty is said in so many words at least; a share of the time, a number or a name is not. */
const fewestWords = 3;

function isWordy(column: number, rows: readonly (readonly Line[])[]): boolean {
  const cells = rows.map((row) => textOf(cellsOf(row).get(column) ?? [])).filter((text) => text !== '');
  const wordy = cells.filter(
    (text) => text.split(' ').filter((word) => /\p{L}/u.test(word)).length >= fewestWords,
  );
  return cells.length > 0 && wordy.length > cells.length / 2;
}

/** Beside results, the one column of words is the duties, whatever its head calls them; of two nobody can tell. */
function withDuties(heads: readonly Head[], rows: readonly (readonly Line[])[]): readonly Head[] {
  if (heads.some(({ part }) => part === 'duties') || !heads.some(({ part }) => part === 'results'))
    return heads;
  const hasActivities = heads.some(({ part }) => part === 'activities');
  const [only, another] = heads.filter(
    ({ part, column }) => part === 'unknown' && (hasActivities || isWordy(column, rows)),
  );
  if (only === undefined || another !== undefined) return heads;
  return heads.map((head) => (head === only ? { ...head, part: 'duties' } : head));
}

/** `under`: the rows of the table below this one. */
function mixedHeads(row: readonly Line[], under: readonly (readonly Line[])[]): MixedHeads | null {
  const cell = row[0]?.cell;
  if (cell === undefined) return null;
  const cells = [...cellsOf(row)].flatMap(([column, [first, ...others]]): readonly Head[] => {
    const text = first === undefined ? '' : textOf([first, ...others]);
    if (first === undefined || text === '') return [];
    return [{ column, first, text, part: columnPart(text) }];
  });
  const isHead = ({ text }: Head): boolean =>
    !isTerminated(text) && !/\d/u.test(text) && text.split(' ').length <= mostWords && !isAction(text);
  const found = withDuties(cells, under);
  const duties = found.find(({ part }) => part === 'duties');
  if (!found.every(isHead) || duties === undefined || found.length < 2) return null;
  const hasResults = found.some(({ part }) => part === 'results');
  // Without results the row may be a label beside its value, of which the rows below are none.
  if (!hasResults && !isWordy(duties.column, under)) return null;
  const unknown = found.filter(({ part }) => part === 'unknown');
  const inOrder = [
    ...unknown,
    duties,
    ...found.filter(({ part }) => part === 'duties').filter((each) => each !== duties),
    ...found.filter(({ part }) => part !== 'unknown' && part !== 'duties'),
  ];
  const heads = inOrder.map(({ first, text, part }): Line => {
    const { cell: _, ...plain } = first;
    return { ...plain, text, columnHead: part };
  });
  return { heads, cell, unknown: new Set(unknown.map(({ column }) => column)) };
}

/** A row without the columns whose heads nobody knows; what is left of it goes on in no other row. */
function withoutColumns(row: readonly Line[], unknown: ReadonlySet<number>): readonly Line[] {
  const kept = row.filter(({ cell }) => cell === undefined || !unknown.has(cell.column));
  return kept.map((line, at) =>
    line.cell === undefined || kept[at + 1]?.cell?.column === line.cell.column
      ? line
      : { ...line, whole: true },
  );
}

/** The same table goes on with rows as wide, and none of them opens with a label. */
function standsUnder({ cell, unknown }: MixedHeads, row: readonly Line[]): boolean {
  const [first] = row;
  const isAlike = first?.cell?.table === cell.table && first.cell.columns === cell.columns;
  const known = row.filter((line) => line.cell === undefined || !unknown.has(line.cell.column));
  const [own] = cellsOf(known).values();
  return isAlike && labelsOnly(textOf(own ?? [])).length === 0;
}

/** `1.1. Teenistuskoha` over `nimetus` in a narrow cell: a label that its cell wraps is one line like any other. */
function withWholeLabel(row: readonly Line[]): readonly Line[] {
  const [first, ...others] =
    cellsOf(row)
      .get(row[0]?.cell?.column ?? 1)
      ?.filter((line) => !isBlank(line)) ?? [];
  if (first === undefined || others.length === 0 || others.length === row.length - 1) return row;
  const text = textOf([first, ...others]);
  const [label, another] = labelsOnly(text);
  if (label === undefined || another !== undefined) return row;
  return row
    .filter((line) => !others.includes(line))
    .map((line) => (line === first ? { ...line, text } : line));
}

/** What the second column of a table of labels and values is called. */
const valueHead =
  /^(?:kirjeldus|sisu|selgitus|andmed|väärtus|nõu(?:e|ded)|nõude sisu|details?|description|requirements?)$/iu;

/** `Nõue | Kirjeldus` over `Haridus | …`: the heads of two columns, of which the second holds the values. */
function headsValues(row: readonly Line[], next: readonly Line[]): boolean {
  const cell = row[0]?.cell;
  if (cell === undefined || cell.columns !== 2 || next[0]?.cell?.table !== cell.table) return false;
  const [label, value, another] = [...cellsOf(row).values()].map(textOf);
  if (label === undefined || value === undefined || another !== undefined || label === value) return false;
  const below = textOf(cellsOf(next).get(1) ?? []);
  return labelsOnly(label).length === 0 && valueHead.test(value) && labelsOnly(below).length > 0;
}

/** Labels over their values: each label comes to stand before the value under it. */
function pairUp(labels: readonly Line[], values: readonly Line[]): readonly Line[] {
  const under = cellsOf(values);
  const row = values[0]?.cell?.row ?? 0;
  const pairs = [...cellsOf(labels)].flatMap(([column, label]) => [...label, ...(under.get(column) ?? [])]);
  const columns = new Set(cellsOf(labels).keys());
  return [...pairs, ...values.filter(({ cell }) => !columns.has(cell?.column ?? 1))].map((line) =>
    line.cell === undefined ? line : { ...line, cell: { ...line.cell, row } },
  );
}

/** `Kellele allub | Staaž | Keda asendab`: labels over their values, one of which nobody knows: its value is nobody else's. */
function unknownAmong(row: readonly Line[], values: readonly Line[]): ReadonlySet<number> {
  const [cells, under] = [cellsOf(row), cellsOf(values)];
  const texts = [...cells].map(([column, lines]) => ({ column, text: textOf(lines) }));
  const isLabel = ({ text }: { text: string }): boolean => {
    const [label, another] = labelsOnly(text);
    return label !== undefined && another === undefined && isHeaderPart(label.part);
  };
  const unknown = texts.filter((each) => !isLabel(each));
  const isName = unknown.every(
    ({ text }) => text !== '' && text.split(' ').length <= mostWords && !isTerminated(text),
  );
  const hasValues =
    values[0]?.cell?.table === row[0]?.cell?.table &&
    [...under].every(([column, lines]) => cells.has(column) && !isLabel({ text: textOf(lines) }));
  const isRow = isName && hasValues && under.size > 1 && texts.length - unknown.length >= 2;
  return new Set(isRow ? unknown.map(({ column }) => column) : []);
}

/** The unknown labels of a row among its lines, told as such. */
function withUnknown(
  lines: readonly Line[],
  labels: readonly Line[],
  columns: ReadonlySet<number>,
): readonly Line[] {
  const isUnknown = (line: Line): boolean => columns.has(line.cell?.column ?? 0);
  const numbers = new Set(labels.filter(isUnknown).map(({ number }) => number));
  return lines.map((line) => {
    if (!numbers.has(line.number)) return line;
    const { cell: _, ...plain } = line;
    return { ...plain, columnHead: 'unknown' };
  });
}

/** `Õigused | Vastutus`: two lists beside each other. */
function areLists(labels: readonly FoundLabel[]): boolean {
  const parts = new Set(labels.map(({ part }) => part));
  return parts.size === 2 && parts.has('rights') && parts.has('responsibilities');
}

/** The rows under this one in its table, down to the next that holds labels. */
function rowsUnder(rows: readonly (readonly Line[])[], at: number): readonly (readonly Line[])[] {
  const table = rows[at]?.[0]?.cell?.table;
  const under = rows.slice(at + 1);
  const end = under.findIndex((row) => row[0]?.cell?.table !== table || labelsOfRow(cellsOf(row)).length > 0);
  return end === -1 ? under : under.slice(0, end);
}

/** Consecutive lines of the same row; a line outside of tables is a row of its own. */
function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.[0];
    if (line.cell !== undefined && line.cell.row === last?.cell?.row) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/**
 * Puts the rows of tables into the order in which a text would have them: a label before its value, the heads of
 * columns on one line, a number before its words. What is no table stays as it is.
 */
export function layTables(lines: readonly Line[]): readonly Line[] {
  const rows = dutiesFirst(rowsOf(lines)).map((row) =>
    row[0]?.cell === undefined ? row : withWholeLabel(withNumberInside(withoutNumberHead(row))),
  );
  const laid: Line[] = [];
  let headed: MixedHeads | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const [row, next] = [rows[at] ?? [], rows[at + 1] ?? []];
    const labels = row[0]?.cell === undefined ? [] : labelsOfRow(cellsOf(row));
    const sameTable = next[0]?.cell !== undefined && next[0].cell.table === row[0]?.cell?.table;
    const under = row[0]?.cell === undefined ? [] : rowsUnder(rows, at);
    const weights = under.length === 0 ? null : weightsOf(cellsOf(row));
    if (weights !== null) {
      laid.push(
        ...headLine(row).map((line) => ({ ...line, columnHead: 'requirements' as const })),
        ...weighedRows(weights, under),
      );
      at += under.length;
      continue;
    }
    // `Area | What you do | Measures`: beside results a label of something else is the head of a column like any other.
    const hasOthers = labels.some(({ part }) => !ofDuties.has(part));
    const isMixed = labels.length === 0 || (hasOthers && labels.some(({ part }) => part === 'results'));
    const mixed = isMixed ? mixedHeads(row, under) : null;
    if (mixed !== null) headed = mixed;
    else if (headed !== null && !standsUnder(headed, row)) headed = null;
    const unknown = headed?.unknown;
    if (headsValues(row, next)) continue;
    const strange = labels.length > 0 || mixed !== null ? new Set<number>() : unknownAmong(row, next);
    if (mixed !== null) laid.push(...mixed.heads);
    else if (strange.size > 0) {
      laid.push(...withUnknown(pairUp(row, next), row, strange));
      at += 1;
    } else if (labels.length === 0)
      laid.push(...(unknown === undefined ? row : withoutColumns(row, unknown)));
    else if (areLists(labels)) {
      const under = rowsUnder(rows, at);
      laid.push(...pairUp(row, under.flat()));
      at += under.length;
    } else if (!labels.every(({ part }) => isHeaderPart(part))) laid.push(...headLine(row));
    else if (sameTable && labelsOfRow(cellsOf(next)).length === 0) {
      laid.push(...pairUp(row, next));
      at += 1;
    } else laid.push(...row);
  }
  return laid;
}
