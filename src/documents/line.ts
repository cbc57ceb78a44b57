/**
 * One line of a document as a reader found it. The blanks at its start and inside it are kept: they are sometimes the
 * only trace of a lost bullet or of two cells. A tab is a certain border between two cells.
 * A word broken at the end of the line ends in a soft hyphen (U+00AD): readers settle which hyphens are soft.
 */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Counted from 1. */
  readonly page: number;
  /** Counted from 1 on its page, where the file has pages that people turn to. */
  readonly onPage?: number;
  /** The reader knows that this is a whole paragraph: no line after it goes on with it. */
  readonly whole?: true;
  /** How the reader knows that this line is set as headings are: the name of its style, or `bold`. */
  readonly heading?: string;
  /** It is the head of a column of duties, of their results, or of something else. */
  readonly columnHead?: true;
  /** Where the reader saw a table: the cell that the line stands in. */
  readonly cell?: Cell;
}

/** A cell of a table with two columns or more; all counted from 1, tables and rows through the whole file. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** The cell above goes on in this one: the two are one on the page, over both rows. */
  readonly goesOn?: true;
}

export const softHyphen = '\u00AD';

export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}

/** The text of a line with every run of blanks made one. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Joins wrapped lines by one blank; a word broken by a soft hyphen becomes whole again. */
export function joinWrapped(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts.map(tidy)) {
    if (text === '') continue;
    if (joined.endsWith(softHyphen)) joined = joined.slice(0, -1) + text;
    else joined = joined === '' ? text : `${joined} ${text}`;
  }
  return joined.replace(/\u00AD/g, '');
}
