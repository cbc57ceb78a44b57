import { isHeaderPart } from '../labels/part.js';
import { labelsOnly } from '../labels/column-labels.js';
import type { FoundLabel } from '../labels/found-label.js';
import { isBlank, type Line } from '../lines/line.js';
import { weighedRows, weightsOf } from './criteria-columns.js';
import { dutiesFirst } from './duties-first.js';
import { withPairsApart } from './label-pairs.js';
import { areLists, pairUp, unknownAmong, withUnknown } from './labels-over-values.js';
import { mixedHeads, standsUnder, withoutColumns, type MixedHeads } from './mixed-heads.js';
import { numberOf, withNumber, withNumberInside, withoutNumberHead } from './number-cells.js';
import { isTerminated, startsLower, startsUpper } from '../lines/words.js';
import { cellsOf, labelsOfRow, rowsOf, rowsUnder, textOf, type TableRow } from './table-cells.js';

/** The heads of columns on one line, as they stand in a text without tables. */
function headLine(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { cell: _, ...plain } = first;
  return [{ ...plain, text: [...cellsOf(lines).values()].map(textOf).join('\t') }];
}

/** Few words that go on in small letters, beside their value: a label that nobody knows, wrapped by its narrow cell. */
function isWrappedLabel(text: string, [first, ...others]: readonly Line[]): boolean {
  if (first?.cell?.columns !== 2 || first.whole === true || !startsUpper(first.text)) return false;
  const goesOn = others.every((line) => startsLower(line.text));
  return goesOn && !isTerminated(text) && text.split(' ').length <= mostLabelWords;
}

/** No label of a row has more words. */
const mostLabelWords = 8;

/** `1.1. Teenistuskoha` over `nimetus` in a narrow cell: a label that its cell wraps is one line like any other. */
function withWholeLabel(row: readonly Line[]): readonly Line[] {
  const [first, ...others] =
    cellsOf(row)
      .get(row[0]?.cell?.column ?? 1)
      ?.filter((line) => !isBlank(line)) ?? [];
  if (first === undefined || others.length === 0 || others.length === row.length - 1) return row;
  const text = textOf([first, ...others]);
  const [label, another] = labelsOnly(text);
  const isKnown = label !== undefined && another === undefined;
  if (!isKnown && !(label === undefined && isWrappedLabel(text, [first, ...others]))) return row;
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

const ofDuties: ReadonlySet<FoundLabel['part']> = new Set(['duties', 'results', 'activities']);

/** What comes of a row, and how many of the rows under it went with it. */
interface Laid {
  readonly lines: readonly Line[];
  readonly more: number;
}

/** `Criteria | Essential | Desirable` over its rows. */
function layWeighed(row: TableRow, under: readonly TableRow[]): Laid | null {
  const weights = under.length === 0 ? null : weightsOf(cellsOf(row));
  if (weights === null) return null;
  const heads = headLine(row).map((line) => ({ ...line, columnHead: 'requirements' as const }));
  return { lines: [...heads, ...weighedRows(weights, under)], more: under.length };
}

/** `Area | What you do | Measures`: beside results a label of something else is the head of a column like any other. */
function headsAmong(
  row: TableRow,
  labels: readonly FoundLabel[],
  under: readonly TableRow[],
): MixedHeads | null {
  const hasOthers = labels.some(({ part }) => !ofDuties.has(part));
  const isMixed = labels.length === 0 || (hasOthers && labels.some(({ part }) => part === 'results'));
  return isMixed ? mixedHeads(row, under) : null;
}

/** `Kellele allub | Staaž | Keda asendab` over their values, one of which no field of the header holds. */
function layMixedLabels(row: TableRow, next: TableRow): Laid | null {
  const strange = unknownAmong(row, next);
  return strange.size === 0 ? null : { lines: withUnknown(pairUp(row, next), row, strange), more: 1 };
}

/** A row of labels and nothing else: over their values, over lists, or the heads of the columns of duties. */
function layLabels(row: TableRow, labels: readonly FoundLabel[], under: readonly TableRow[]): Laid {
  if (areLists(labels)) return { lines: pairUp(row, under.flat()), more: under.length };
  const [values] = under;
  if (!labels.every(({ part }) => isHeaderPart(part)))
    return layMixedLabels(row, values ?? []) ?? { lines: headLine(row), more: 0 };
  return values === undefined ? { lines: row, more: 0 } : { lines: pairUp(row, values), more: 1 };
}

/**
 * A row that holds more than labels: labels over values, some unknown; a row of duties; or a label beside its value.
 * `number`: what counts the row, which a column that is left out must not take with it.
 */
function layWords(row: TableRow, next: TableRow, headed: MixedHeads | null, number: string | null): Laid {
  const known = headed === null ? row : withNumber(number, withoutColumns(row, headed.unknown));
  return layMixedLabels(row, next) ?? { lines: known, more: 0 };
}

/**
 * Puts the rows of tables into the order in which a text would have them: a label before its value, the heads of
 * columns on one line, a number before its words. What is no table stays as it is.
 */
export function layTables(lines: readonly Line[]): readonly Line[] {
  const written = withPairsApart(dutiesFirst(rowsOf(lines)));
  const rows = written.map((row) =>
    row[0]?.cell === undefined ? row : withWholeLabel(withNumberInside(withoutNumberHead(row))),
  );
  const laid: Line[] = [];
  let headed: MixedHeads | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const [row, next] = [rows[at] ?? [], rows[at + 1] ?? []];
    if (row[0]?.cell === undefined) {
      headed = null;
      laid.push(...row);
      continue;
    }
    const labels = labelsOfRow(cellsOf(row));
    const under = rowsUnder(rows, at);
    const weighed = layWeighed(row, under);
    const heads = weighed === null ? headsAmong(row, labels, under) : null;
    if (heads !== null || (headed !== null && !standsUnder(headed, row))) headed = heads;
    if (weighed === null && headsValues(row, next)) continue;
    const found: Laid =
      weighed ??
      (heads !== null
        ? { lines: heads.heads, more: 0 }
        : labels.length > 0
          ? layLabels(row, labels, under)
          : layWords(row, next, headed, numberOf(written[at] ?? [])));
    laid.push(...found.lines);
    at += found.more;
  }
  return laid;
}
