import type { Cell } from '../../lines/line.js';
import { UnreadableBytes } from '../read-file.js';
import { limits } from '../reading-limits.js';
import type { ListPlace } from './numbering.js';
import type { XmlWalker } from './read-xml.js';

/** A paragraph as it stands in the document, before lists are numbered. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
  readonly cell?: Cell;
  readonly style: string | null;
  /** `null`: as the style says; `none`: the paragraph takes itself out of its style's list. */
  readonly list: ListPlace | 'none' | null;
  /** Of its words: bold, not bold, as the style says. */
  readonly weights: ReadonlySet<Weight>;
  /** The notes its words point to, at the foot of the page or at the end. */
  readonly notes: readonly NoteReference[];
}

/** By which kind of note, and by its number among those, a word points to one. */
interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

type Weight = 'bold' | 'plain' | 'as-style';

interface Draft {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  weight: Weight;
  weights: Set<Weight>;
  notes: NoteReference[];
}

interface TableDraft {
  readonly number: number;
  /** Cells of the row being read: their paragraphs, and the column of the grid where each begins. */
  cells: { column: number; goesOn: boolean; paragraphs: Paragraph[] }[];
  span: number;
}

function emptyDraft(): Draft {
  return {
    text: '',
    style: null,
    list: null,
    level: null,
    weight: 'as-style',
    weights: new Set(),
    notes: [],
  };
}

/** A property that stands without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

function placeOf({ list, level }: Draft): Paragraph['list'] {
  if (list === '0') return 'none';
  return list === null ? null : { list, level: level ?? 0 };
}

/** What is left out whole: words taken out by tracked changes, and the twin of a drawing for older programs. */
const skipped: ReadonlySet<string> = new Set(['Fallback', 'moveFrom', 'pPrChange', 'rPrChange', 'del']);

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

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (skipped.has(name)) this.skipping += 1;
    if (this.skipping > 0) return;
    this.openTable(name, attribute);
    this.openParagraph(name, attribute);
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
    else if (name === 'tr') this.endRow();
    else if (name === 'tbl') this.tables.pop();
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.add(text);
  }

  private add(text: string): void {
    const draft = this.drafts.at(-1);
    if (draft === undefined) return;
    this.letters += text.length;
    if (this.letters > limits.letters) throw new UnreadableBytes({ kind: 'word-too-much-text' });
    draft.text += text;
    if (text.trim() !== '') draft.weights.add(draft.weight);
  }

  private openTable(name: string, attribute: (name: string) => string | undefined): void {
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
    if (name === 'p') this.drafts.push(emptyDraft());
    else if (name === 'pPr') this.inProperties += 1;
    else if (draft === undefined) return;
    else if (name === 'r') draft.weight = 'as-style';
    else if (this.inProperties > 0) {
      if (name === 'pStyle') draft.style = attribute('val') ?? null;
      else if (name === 'numId') draft.list = attribute('val') ?? null;
      else if (name === 'ilvl') draft.level = Number(attribute('val'));
    } else if (name === 'b') draft.weight = isOn(attribute('val')) ? 'bold' : 'plain';
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
