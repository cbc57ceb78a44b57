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
  /** It is the head of a column, of what the column holds. */
  readonly columnHead?: 'duties' | 'results' | 'activities' | 'requirements' | 'unknown';
  /** What the head of its column says of each of its items: `Essential`, `Soovitav`. */
  readonly weight?: string;
  /** Where the reader saw a table: the cell that the line stands in. */
  readonly cell?: Cell;
  /** It stands at the foot of the page: a note to a word of the paragraph before it, or what runs under the text. */
  readonly margin?: true;
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

/** A line of a section. `opensResults`: the label `Tulemus:` stood before it. */
export interface SectionLine extends Line {
  readonly opensResults?: true;
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
  const written = texts.map(tidy).filter((text) => text !== '');
  const joined = written.map((text, at) => {
    const isLast = at === written.length - 1;
    return isLast || text.endsWith(softHyphen) ? text : `${text} `;
  });
  return joined.join('').replace(/\u00AD/g, '');
}
