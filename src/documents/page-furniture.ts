import { isBlank, tidy, type Line } from './line.js';
import { isTerminated } from './words.js';

/** `3`, `1 (4)`, `1/7`, `- 2 -`, `lk 3`, `Page 2 of 5`: the number of a page on a line of its own. */
const pageNumber =
  /^(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}(?:\s*\(\d{1,3}\)|\s*\/\s*\d{1,3})?|(?:lk|page|leht|lehekülg)\.?\s*\d{1,3}(?:\s*(?:\/|of|lehest)\s*\d{1,3})?|\d{1,3}\s+of\s+\d{1,3})$/iu;

/** `Turuamet        1/2`: the head of a page with its number behind. */
const numberBehind =
  /^(?<head>\S.*?)(?:\s{3,}|\s*\t\s*)(?:lk\.?\s*|page\s+)?\d{1,3}\s*(?:\/\s*\d{1,3}|\(\d{1,3}\))\s*$/u;

function headOf(text: string): string {
  return numberBehind.exec(text)?.groups?.['head'] ?? text;
}

/**
 * Lines that stand first or last on most pages of a document with three pages or more. A sentence is none: several
 * descriptions in one file may well end their pages with the same.
 */
function runningLines(lines: readonly Line[]): ReadonlySet<string> {
  const edges = new Map<string, number>();
  const pages = new Map<number, { first: Line; last: Line }>();
  for (const line of lines) {
    if (isBlank(line)) continue;
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, { first: line, last: line });
    else page.last = line;
  }
  if (pages.size < 3) return new Set();
  for (const page of pages.values()) {
    const ends = new Set([tidy(page.first.text), tidy(page.last.text)]);
    for (const text of ends) edges.set(text, (edges.get(text) ?? 0) + 1);
  }
  return new Set(
    [...edges]
      .filter(([text, count]) => count >= Math.max(3, pages.size / 2) && !isTerminated(text))
      .map(([text]) => text),
  );
}

/** Heads that stand before a page number on one line: twice, or at the very top of the file. */
function headsWithNumber(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const top = lines.find((line) => !isBlank(line));
  for (const line of lines.filter((each) => numberBehind.test(each.text))) {
    const head = tidy(headOf(line.text));
    counts.set(head, (counts.get(head) ?? 0) + (line === top ? 2 : 1));
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([head]) => head));
}

/** Leaves out page numbers, and heads and feet that run on every page. */
export function withoutPageFurniture(lines: readonly Line[]): readonly Line[] {
  const running = runningLines(lines);
  const numberedHeads = headsWithNumber(lines);
  return lines.map((line, index) => {
    const text = tidy(line.text);
    const alone = [lines[index - 1], lines[index + 1]].some(
      (other) => other === undefined || isBlank(other) || other.page !== line.page,
    );
    const isNumber = (pageNumber.test(text) && alone) || numberedHeads.has(tidy(headOf(line.text)));
    return isNumber || (running.has(text) && text.length > 3) ? { ...line, text: '' } : line;
  });
}
