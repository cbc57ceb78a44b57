import type { Cell } from '../../lines/line.js';
import { raisedFigures } from '../../lines/raised-figures.js';
import { UnreadableBytes } from '../read-file.js';
import { limits } from '../reading-limits.js';
import { emptyDraft, placeOf, type Draft, type Paragraph } from './paragraph.js';
import type { XmlWalker } from './read-xml.js';

interface TableDraft {
  readonly number: number;
  /** Cells of the row being read: their paragraphs, and the column of the grid where each begins. */
  cells: { column: number; goesOn: boolean; paragraphs: Paragraph[] }[];
  span: number;
}

/** A property that stands without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** What is left out whole: words taken out by tracked changes, and the twin of a drawing for older programs. */
const skipped: ReadonlySet<string> = new Set(['Fallback', 'moveFrom', 'pPrChange', 'rPrChange', 'del']);

/** Of those, what takes out the end of a paragraph where it stands among its properties. */
const taken: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** Collects the paragraphs of `word/document.xml`: of the text, of tables cell by cell, of text boxes. */
export class BodyWalker implements XmlWalker {
  readonly paragraphs: Paragraph[] = [];
  private readonly drafts: Draft[] = [];
  private readonly tables: TableDraft[] = [];
  private tableCount = 0;
  private letters = 0;
  private rowCount = 0;
  private page = 1;
  private skipping = 0;
  private inProperties = 0;
  private inText = false;
  private isRaised = false;
  /** A paragraph without an end of its own, until the next one opens. */
  private unended: Draft | null = null;
  /** The fields of a form around the words, each as to whether it still shows what is to be filled in. */
  private readonly fields: { isEmpty: boolean }[] = [];

  open(name: string, attribute: (name: string) => string | undefined): void {
    const draft = this.drafts.at(-1);
    if (taken.has(name) && this.inProperties > 0 && draft !== undefined) draft.endTaken = true;
    if (skipped.has(name)) this.skipping += 1;
    if (this.skipping > 0) return;
    if (name === 'sdt') this.fields.push({ isEmpty: false });
    else if (name === 'showingPlcHdr') this.openPlaceholder(attribute('val'));
    else {
      this.openTable(name, attribute);
      this.openParagraph(name, attribute);
    }
  }

  private openPlaceholder(value: string | undefined): void {
    const field = this.fields.at(-1);
    if (field !== undefined) field.isEmpty = isOn(value);
  }

  close(name: string): void {
    if (skipped.has(name)) {
      this.skipping -= 1;
      return;
    }
    if (this.skipping > 0) return;
    if (name === 'p') this.endParagraph();
    else if (name === 'pPr') this.inProperties -= 1;
    else if (name === 't') this.inText = false;
    else if (name === 'tc' || name === 'body') this.endUnended();
    else if (name === 'tr') this.endRow();
    else if (name === 'tbl') this.tables.pop();
    else if (name === 'sdt') this.fields.pop();
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.add(this.isRaised ? raisedFigures(text) : text);
  }

  private add(text: string): void {
    const draft = this.drafts.at(-1);
    if (draft === undefined || this.fields.some(({ isEmpty }) => isEmpty)) return;
    this.letters += text.length;
    if (this.letters > limits.letters) throw new UnreadableBytes({ kind: 'word-too-much-text' });
    draft.text += text;
    if (text.trim() !== '') draft.weights.add(draft.weight);
  }

  private openTable(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'tbl') this.endUnended();
    const table = this.tables.at(-1);
    if (name === 'tbl') this.tables.push({ number: (this.tableCount += 1), cells: [], span: 0 });
    else if (table === undefined) return;
    else if (name === 'tr') {
      table.cells = [];
      table.span = 0;
    } else if (name === 'tc') {
      table.span += 1;
      table.cells.push({ column: table.span, goesOn: false, paragraphs: [] });
    } else if (name === 'vMerge') {
      const cell = table.cells.at(-1);
      if (cell !== undefined) cell.goesOn = attribute('val') !== 'restart';
    } else if (name === 'gridSpan') table.span += Math.max(1, Number(attribute('val'))) - 1;
  }

  private openParagraph(name: string, attribute: (name: string) => string | undefined): void {
    const draft = this.drafts.at(-1);
    if (name === 'p') {
      this.drafts.push({ ...(this.unended ?? emptyDraft()), endTaken: false });
      this.unended = null;
    } else if (name === 'pPr') this.inProperties += 1;
    else if (draft === undefined) return;
    else if (name === 'r') {
      draft.weight = 'as-style';
      this.isRaised = false;
    } else if (this.inProperties > 0) {
      if (name === 'pStyle') draft.style = attribute('val') ?? null;
      else if (name === 'numId') draft.list = attribute('val') ?? null;
      else if (name === 'ilvl') draft.level = Number(attribute('val'));
    } else if (name === 'vertAlign') this.isRaised = attribute('val') === 'superscript';
    else if (name === 'b') draft.weight = isOn(attribute('val')) ? 'bold' : 'plain';
    else this.openRun(name, attribute);
  }

  private openRun(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 't') this.inText = true;
    else if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'softHyphen') this.add('\u00AD');
    else if (name === 'sym') this.add(String.fromCodePoint(Number.parseInt(attribute('char') ?? '20', 16)));
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      this.drafts.at(-1)?.notes.push({
        kind: name === 'endnoteReference' ? 'endnote' : 'footnote',
        id: attribute('id') ?? '',
      });
    else if (name === 'lastRenderedPageBreak') this.page += 1;
    else if (name === 'cr' || (name === 'br' && attribute('type') === undefined)) this.add('\n');
  }

  private endParagraph(): void {
    const draft = this.drafts.pop();
    if (draft === undefined) return;
    if (draft.endTaken && draft.text.trim() !== '') this.unended = draft;
    else this.keep(draft);
  }

  /** Where no paragraph follows in its place, it ends all the same. */
  private endUnended(): void {
    if (this.unended !== null) this.keep(this.unended);
    this.unended = null;
  }

  private keep(draft: Draft): void {
    if (this.paragraphs.length >= limits.paragraphs)
      throw new UnreadableBytes({ kind: 'word-too-many-paragraphs' });
    const { text, style, weights, notes } = draft;
    const paragraph = { text, page: this.page, style, list: placeOf(draft), weights, notes };
    const cell = this.tables.at(-1)?.cells.at(-1);
    if (cell === undefined) this.paragraphs.push(paragraph);
    else cell.paragraphs.push(paragraph);
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    this.rowCount += 1;
    const columns = table.cells.length;
    // A table in a cell stands where its cell does: its rows wait there until the row around them is read.
    const outer = this.tables.at(-2)?.cells.at(-1)?.paragraphs ?? this.paragraphs;
    for (const { column, goesOn, paragraphs } of table.cells) {
      const place = { table: table.number, row: this.rowCount, column, columns };
      const cell: Cell = goesOn ? { ...place, goesOn } : place;
      outer.push(
        ...paragraphs.map((each) => (columns > 1 && each.cell === undefined ? { ...each, cell } : each)),
      );
    }
    table.cells = [];
  }
}
