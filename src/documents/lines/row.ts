import { bulletLength } from './bullet.js';
import { isBlank, joinWrapped, tidy, type SectionLine } from './line.js';
import { isTerminated, startsLower, startsUpper } from './words.js';

/** A written line of a section, with the marks that tell where an item begins. */
export interface Row {
  readonly line: SectionLine;
  /** The line without bullet and number, its blanks as they were. */
  readonly raw: string;
  readonly bullet: boolean;
  /** The bullet's letter, and how far from the margin the words or the bullet stand. */
  readonly glyph: string | null;
  readonly indent: number;
  /** A blank at the start where other lines have none: the trace of a lost bullet, or of a page's end. */
  readonly lead: boolean;
  /** The item's number without the last dot, if the line begins with one. */
  readonly number: string | null;
  readonly afterBlank: boolean;
  /** The line's length, to tell whether it was full. */
  readonly length: number;
}

/** No item is counted from nothing: `0.8 FTE` is how much. Nor is `12.02.2024` an item 12.02. */
const itemNumber =
  /^\s*(?!0)(?:(\d{1,2}(?:\.\d{1,3})+)(?:[.)](?!\d)\s*|\s+)|(\d{1,2})[.)]\s+|\(?(\p{Ll})\)\s+)(?=\S)/u;

/** The number an item begins with: `3.4. `, `12) `, `a) `, `(a) `. */
export function itemNumberOf(text: string): { number: string | null; length: number } {
  const match = itemNumber.exec(text);
  return { number: match?.[1] ?? match?.[2] ?? match?.[3] ?? null, length: match?.[0].length ?? 0 };
}

function toRow(line: SectionLine, afterBlank: boolean, indented: boolean): Row {
  const bullet = bulletLength(line.text);
  const body = line.text.slice(bullet);
  const { number } = itemNumberOf(body);
  return {
    line,
    raw: body,
    bullet: bullet > 0,
    glyph: bullet > 0 ? line.text.trim().slice(0, 1) : null,
    indent: /^\s*/.exec(line.text)?.[0].length ?? 0,
    lead: bullet === 0 && !indented && /^\s/.test(line.text),
    number,
    afterBlank,
    length: tidy(line.text).length,
  };
}

/** Where every line begins with a blank and sentences run over them, the blanks mark no items. */
function isIndentedProse(written: readonly SectionLine[]): boolean {
  if (!written.every((line) => /^\s/.test(line.text))) return false;
  return written.filter((line) => isTerminated(line.text)).length < written.length * 0.8;
}

export function rowsOf(lines: readonly SectionLine[]): readonly Row[] {
  const indented = isIndentedProse(lines.filter((line) => !isBlank(line)));
  const rows: Row[] = [];
  let afterBlank = true;
  for (const line of lines) {
    if (isBlank(line) && line.opensResults === undefined) afterBlank = true;
    else {
      rows.push(toRow(line, afterBlank, indented));
      afterBlank = false;
    }
  }
  return rows;
}

export function textOf(rows: readonly Row[]): string {
  return joinWrapped(rows.map((row) => row.raw));
}

export function withoutNumber(row: Row): Row {
  return { ...row, raw: row.raw.slice(itemNumberOf(row.raw).length) };
}

/** The longest line: how wide the column is. */
export function widthOf(rows: readonly Row[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The first word of `next` would have had room on the line before: the line was ended on purpose. */
export function endedOnPurpose(before: Row, next: Row, width: number): boolean {
  const word = next.raw.trim().split(/\s/)[0] ?? '';
  return before.length + 1 + word.length <= width * 0.93;
}

export function rowIsTerminated(row: Row): boolean {
  return isTerminated(row.raw);
}

export function rowStartsUpper(row: Row): boolean {
  return startsUpper(row.raw);
}

export function rowStartsLower(row: Row): boolean {
  return startsLower(row.raw);
}
