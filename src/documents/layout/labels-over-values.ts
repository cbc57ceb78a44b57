import { isHeaderPart } from '../labels/part.js';
import { labelsOnly } from '../labels/column-labels.js';
import type { FoundLabel } from '../labels/found-label.js';
import type { Line } from '../lines/line.js';
import { isTerminated } from '../lines/words.js';
import { cellsOf, textOf } from './table-cells.js';

/** A label that nobody knows is no longer. */
const mostWords = 5;

/** Labels over their values: each label comes to stand before the value under it. */
export function pairUp(labels: readonly Line[], values: readonly Line[]): readonly Line[] {
  const under = cellsOf(values);
  const row = values[0]?.cell?.row ?? 0;
  const pairs = [...cellsOf(labels)].flatMap(([column, label]) => [...label, ...(under.get(column) ?? [])]);
  const columns = new Set(cellsOf(labels).keys());
  return [...pairs, ...values.filter(({ cell }) => !columns.has(cell?.column ?? 1))].map((line) =>
    line.cell === undefined ? line : { ...line, cell: { ...line.cell, row } },
  );
}

/** `Kellele allub | Staaž | Keda asendab`: labels over their values, one of which nobody knows: its value is nobody else's. */
export function unknownAmong(row: readonly Line[], values: readonly Line[]): ReadonlySet<number> {
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
export function withUnknown(
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
export function areLists(labels: readonly FoundLabel[]): boolean {
  const parts = new Set(labels.map(({ part }) => part));
  return parts.size === 2 && parts.has('rights') && parts.has('responsibilities');
}
