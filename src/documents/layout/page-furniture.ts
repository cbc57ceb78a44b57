import { bulletLength } from '../lines/bullet.js';
import { anyDocumentName } from '../labels/document-names.js';
import { labelAtStart } from '../labels/find-label.js';
import { leadingNumber } from '../lines/leading-number.js';
import { isBlank, tidy, type Line } from '../lines/line.js';
import { isTerminated } from '../lines/words.js';

/** `3`, `1 (4)`, `1/7`, `- 2 -`, `lk 3`, `Page 2 of 5`: the number of a page on a line of its own. */
const pageNumber =
  /^(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}(?:\s*\(\d{1,3}\)|\s*\/\s*\d{1,3})?|(?:lk|page|leht|lehekülg)\.?\s*\d{1,3}(?:\s*(?:\/|of|lehest)\s*\d{1,3})?|\d{1,3}\s+of\s+\d{1,3})$/iu;

/** Of those, what nothing else can be, whatever stands around it; `3` and `1/7` may be the end of a sentence. */
const surelyPageNumber =
  /^(?:[-–]\s*\d{1,3}\s*[-–]|\d{1,3}\s*\(\d{1,3}\)|(?:lk|page|leht|lehekülg)\.?\s*\d{1,3}(?:\s*(?:\/|of|lehest)\s*\d{1,3})?)$/iu;

/** `Turuamet        1/2`: the head of a page with its number behind. */
const numberBehind =
  /^\s*(?<head>\S(?:.*\S)?)(?<gap>\s+)(?:(?:lk\.?\s*|page\s+)?\d{1,3}\s*(?:\/\s*\d{1,3}|\(\d{1,3}\))|(?:lk\.?|page)\s*\d{1,3})\s*$/u;
/** No head of a page is longer. */
const longestHead = 300;

function headOf(text: string): string {
  const { head = text, gap = '' } =
    (text.length > longestHead ? null : numberBehind.exec(text))?.groups ?? {};
  return gap.length >= 3 || gap.includes('\t') ? head : text;
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

/** How many lines of a page's head or foot are looked for. */
const edge = 2;

/** The places at the top and the bottom of a page, each with its line. */
function edgesOf(written: readonly number[]): readonly (readonly [string, number])[] {
  const top = written.slice(0, edge).map((at, place) => [`top ${place}`, at] as const);
  const bottom = written.toReversed().slice(0, edge);
  return [...top, ...bottom.map((at, place) => [`bottom ${place}`, at] as const)];
}

/** Words that may stand at the edge of every page: no sentence, no item and no label; `Ametijuhend, lk 2/2` is counted. */
function mayRecur(text: string, isCounted: boolean): boolean {
  if (text.length <= 3 || isTerminated(text) || bulletLength(text) > 0) return false;
  if (leadingNumber(text).number !== null) return false;
  const label = labelAtStart(text);
  return label === null || (isCounted && label.part === 'document') || label.part === 'approval';
}

const heading = new RegExp(`(?<!\\p{L})(?:${anyDocumentName})$`, 'iu');

/** How far under who approved it a description has its heading. */
const nearHeading = 8;

/** `Kinnitatud …` over the heading of a description is its own, though it runs on the pages behind as well. */
function approvesBelow(lines: readonly Line[], at: number): boolean {
  const written = lines.slice(at, at + 3 * nearHeading).filter((line) => !isBlank(line));
  const below = written.slice(0, nearHeading).map(({ text }) => tidy(text));
  return labelAtStart(below[0] ?? '')?.part === 'approval' && below.some((text) => heading.test(text));
}

/** `Vorm 7 ver 2`, with the page behind it as many write it: `1/2`, `lk 1`, or the bare number of this very page. */
function withoutPageNumber(text: string, page: number): string {
  if (text.length > longestHead) return text;
  const counted = numberBehind.exec(text)?.groups?.['head'];
  return counted ?? (text.endsWith(` ${page}`) ? text.slice(0, -` ${page}`.length) : text);
}

/** Lines that say the same at the same place, next to the top or the bottom, on two pages and on half of them all. */
function recurringLines(lines: readonly Line[]): ReadonlySet<number> {
  const pages = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [at]);
    else page.push(at);
  }
  const found = new Map<string, number[]>();
  for (const [place, at] of [...pages.values()].flatMap(edgesOf)) {
    const text = tidy(lines[at]?.text ?? '');
    // `Versioon 4 1/2` and `Versioon 4 2/2` say the same: the page counts, the words do not.
    const head = withoutPageNumber(text, lines[at]?.page ?? 0);
    const key = `${place} ${head}`;
    if (mayRecur(text, head !== text)) found.set(key, [...(found.get(key) ?? []), at]);
  }
  const least = Math.max(2, pages.size / 2);
  const recurring = [...found.values()].filter(({ length }) => length >= least).flat();
  return new Set(recurring.filter((at) => !approvesBelow(lines, at)));
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

/** Which line is the written one next to a page's number, before it and after it. */
function neighbours(lines: readonly Line[], at: number): readonly number[] {
  const next = (step: 1 | -1): number => {
    let found = at + step;
    for (let looked = 0; looked < 3; looked += 1, found += step) {
      const line = lines[found];
      if (line === undefined || !isBlank(line)) break;
    }
    return found;
  };
  return [next(-1), next(1)].filter((each) => lines[each] !== undefined);
}

/**
 * Lines that say the same beside the number of a page, or at the very top, more than once: heads and feet, where no
 * page is told. What opens a part of a description is none, though each annex of an order may begin with it.
 */
function besideNumbers(lines: readonly Line[], isNumber: (at: number) => boolean): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  const numbers = lines.flatMap((_, at) => (isNumber(at) ? [at] : []));
  const top = lines.findIndex((line) => !isBlank(line));
  for (const place of [top, ...numbers.flatMap((at) => neighbours(lines, at))]) {
    const text = tidy(lines[place]?.text ?? '');
    const mayRun = text.length > 3 && !isTerminated(text) && labelAtStart(text) === null;
    if (mayRun && !isNumber(place)) places.set(text, [...(places.get(text) ?? []), place]);
  }
  return new Set([...places.values()].filter((each) => new Set(each).size > 1).flat());
}

/** A number by itself between the end of an item and `3.6.`: items are numbered otherwise, so it is of the page. */
function partsItems(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (before === undefined || line?.cell !== undefined || next === undefined) return false;
  return isTerminated(before.text) && /^\s*\d{1,2}\.\d{1,3}\.?\s+\p{L}/u.test(next.text);
}

/** Leaves out page numbers, and heads and feet that run on every page. */
export function withoutPageFurniture(lines: readonly Line[]): readonly Line[] {
  const running = runningLines(lines);
  const recurring = recurringLines(lines);
  const numberedHeads = headsWithNumber(lines);
  const isNumber = (at: number): boolean => {
    const text = tidy(lines[at]?.text ?? '');
    if (surelyPageNumber.test(text)) return true;
    const alone = [lines[at - 1], lines[at + 1]].some(
      (other) => other === undefined || isBlank(other) || other.page !== lines[at]?.page,
    );
    // `2` in a cell of its own, over or under an empty row, counts the rows of its table.
    const isCell = lines[at]?.cell !== undefined;
    return pageNumber.test(text) && !isCell && (alone || partsItems(lines, at));
  };
  const beside = besideNumbers(lines, isNumber);
  return lines.map((line, at) => {
    const text = tidy(line.text);
    const isFurniture =
      isNumber(at) || beside.has(at) || recurring.has(at) || numberedHeads.has(tidy(headOf(line.text)));
    return isFurniture || (running.has(text) && text.length > 3) ? { ...line, text: '' } : line;
  });
}
