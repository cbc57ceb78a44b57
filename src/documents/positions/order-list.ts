import { isBlank, tidy, type Line } from '../lines/line.js';
import { isDocumentHeading } from './split-positions.js';
import { wordsOf } from '../lines/words.js';

/** A position that an order names among its annexes: `1.2. loomaarst (lisa 2);`. */
interface ListedPosition {
  readonly title: string;
  readonly annex: string;
  readonly line: number;
}

const listed = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+(.+?)\s*\(\s*lisa\s+(\d{1,2})\s*\)/iu;

/** The list in an order, if there is one before its descriptions. */
export function listedPositions(lines: readonly Line[]): readonly ListedPosition[] {
  return lines.flatMap(({ text, number }) => {
    const match = listed.exec(tidy(text));
    return match?.[1] === undefined || match[2] === undefined
      ? []
      : [{ title: match[1], annex: match[2], line: number }];
  });
}

/** A title is in a name of the list if the list has each of its words, in whatever case they stand there. */
function names(entry: ListedPosition, title: string): boolean {
  const words = wordsOf(entry.title).map(({ folded }) => folded);
  const wanted = wordsOf(title.replace(/\([^)]*\)/gu, ' ')).map(({ folded }) =>
    folded.slice(0, Math.max(4, folded.length - 3)),
  );
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/** The positions that the order names and none of the titles read has: something was not found, or is not in the file. */
export function missingFromOrder(
  list: readonly ListedPosition[],
  titles: readonly string[],
): readonly ListedPosition[] {
  const left = [...titles].sort((a, b) => b.length - a.length);
  return list.filter((entry) => {
    const at = left.findIndex((title) => names(entry, title));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Is this an order (käskkiri) that holds no description of its own, as one that only amends or repeals? */
export function isBareOrder(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => !isBlank(line)).slice(0, 30);
  const isOrder = written.some(({ text }) => /^(?:personali)?käskkiri$/iu.test(tidy(text)));
  return isOrder && !lines.some(({ text }) => isDocumentHeading(text));
}
