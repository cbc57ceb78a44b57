import { joinWrapped, type Line } from '../lines/line.js';

const essential =
  /^(?:essential|required|mandatory|must have|nõutav|nõutud|kohustuslik|vajalik)(?: criteria)?$/iu;
const desirable =
  /^(?:desirable|desired|preferred|advantageous|(?:an |considered an )?(?:asset|advantage)s?|nice to have|soovitav|soovituslik|soovitatav|eelis|kasuks tuleb)(?: criteria)?$/iu;

/** Is what the head of a column says that its items are wished for, and not asked? */
export function isDesirable(weight: string): boolean {
  return desirable.test(weight);
}

/** Does a heading say of what it holds that it is asked, or wished for? */
export function isWeight(text: string): boolean {
  return essential.test(text) || desirable.test(text);
}

/** What each column of a person specification says of its items, as its head has it. */
type Weights = ReadonlyMap<number, string>;

/** `Criteria | Essential | Desirable`: the heads of columns that weigh what they hold; `null` for any other row. */
export function weightsOf(cells: ReadonlyMap<number, readonly Line[]>): Weights | null {
  const heads = [...cells].map(
    ([column, lines]) => [column, joinWrapped(lines.map(({ text }) => text))] as const,
  );
  const weighed = heads.filter(([, text]) => isWeight(text));
  const isBoth =
    weighed.some(([, text]) => essential.test(text)) && weighed.some(([, text]) => isDesirable(text));
  return isBoth ? new Map(weighed) : null;
}

/**
 * The rows under such heads: each line keeps what its column says of it. Beside no label of their own the columns are two
 * lists, one after the other.
 */
export function weighedRows(weights: Weights, rows: readonly (readonly Line[])[]): readonly Line[] {
  const weighed = rows.flat().map((line): Line => {
    const { cell } = line;
    if (cell === undefined) return line;
    const weight = weights.get(cell.column);
    const beside = { ...cell, column: weight === undefined ? 1 : 2, columns: 2 };
    return weight === undefined ? { ...line, cell: beside } : { ...line, cell: beside, weight };
  });
  const isLabelled = weighed.some(({ weight }) => weight === undefined);
  if (isLabelled) return weighed;
  return [...weights.values()].flatMap((each) => weighed.filter(({ weight }) => weight === each));
}
