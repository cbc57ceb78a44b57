import { isBlank, tidy, type Line } from './line.js';

/** `3`, `1 (4)`, `1/7`, `- 2 -`, `lk 3`: the number of a page on a line of its own. */
const pageNumber =
  /^(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}(?:\s*\(\d{1,3}\)|\s*\/\s*\d{1,3})?|(?:lk|page|leht)\.?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu;

/** Lines that stand first or last on most pages of a document with three pages or more. */
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
    [...edges].filter(([, count]) => count >= Math.max(3, pages.size / 2)).map(([text]) => text),
  );
}

/** Leaves out page numbers, and heads and feet that run on every page. */
export function withoutPageFurniture(lines: readonly Line[]): readonly Line[] {
  const running = runningLines(lines);
  return lines.map((line, index) => {
    const text = tidy(line.text);
    const alone = [lines[index - 1], lines[index + 1]].some((other) => other === undefined || isBlank(other));
    const isNumber = pageNumber.test(text) && alone;
    return isNumber || (running.has(text) && text.length > 3) ? { ...line, text: '' } : line;
  });
}
