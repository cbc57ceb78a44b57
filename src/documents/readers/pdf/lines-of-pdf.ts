import { settleHyphens, withoutHiddenHyphens } from '../decode-text.js';
import { labelAtStart } from '../../labels/find-label.js';
import { leadingNumber } from '../../lines/leading-number.js';
import type { Cell, Line } from '../../lines/line.js';
import { isTerminated } from '../../lines/words.js';
import { UnreadableBytes, type OnPage } from '../read-file.js';
import { limits } from '../reading-limits.js';
import { alignedTables } from './aligned-tables.js';
import { withoutFeet, type FootedPage } from './foot-of-page.js';
import { headingsOf, settingOf, type Setting } from './headings.js';
import { openPdf } from './open-pdf.js';
import { pageLines, textOfLine } from './page-lines.js';
import { inReadingOrder } from './page-columns.js';
import { mostRules, type Page, type PageLine, type Rule } from './page.js';
import { endsInCell, endsParagraph, isApart, rightEdge, usualStep } from './paragraphs.js';
import { ruledTables, type PageTable } from './ruled-tables.js';

interface Draft {
  readonly text: string;
  readonly page: number;
  readonly cell?: Cell;
  readonly whole?: true;
  readonly setting?: Setting;
  readonly margin?: true;
}

/** A row of a table begins with a number or a label; wrapped words seldom begin with either. */
function opensRow(text: string): boolean {
  return /^\d{1,2}(?:\.\d{1,3})*[.)]?\s/u.test(text) && leadingNumber(text).number !== null
    ? true
    : labelAtStart(text)?.hasPrefix === false;
}

function draftsOf(
  lines: readonly PageLine[],
  step: number,
  edge: number,
  mark: Pick<Draft, 'page' | 'cell'>,
): readonly Draft[] {
  return lines.flatMap((line, at) => {
    const ends =
      endsParagraph(line, lines[at + 1], edge) || (mark.cell !== undefined && endsInCell(lines, at, step));
    const setting = settingOf(line);
    const draft = { ...mark, text: textOfLine(line), setting, ...(ends ? { whole: true as const } : {}) };
    return isApart(lines, at, step) ? [{ ...mark, text: '' }, draft] : [draft];
  });
}

/** What stands in one cell across a table is no cell of a column; no words of the next row go on with it. */
function asParagraph(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => (at === drafts.length - 1 ? { ...draft, whole: true } : draft));
}

/** A sentence that ends its cell ends its paragraph too, over another row. */
function endingSentence(drafts: readonly Draft[], isLast: boolean): readonly Draft[] {
  return isLast || !isTerminated(drafts.at(-1)?.text ?? '') ? drafts : asParagraph(drafts);
}

class TableCount {
  private tables = 0;
  private rows = 0;

  draftsOf(table: PageTable, page: number, step: number): readonly Draft[] {
    this.tables += 1;
    const edge = (column: number): number =>
      rightEdge(table.rows.flat().flatMap((cell) => (cell.column === column ? cell.lines : [])));
    return table.rows.flatMap((cells, at) => {
      this.rows += 1;
      // Over the end of the page the last row may go on with another sentence.
      const isLast = at === table.rows.length - 1;
      const columns = Math.max(2, cells.length);
      return cells.flatMap(({ column, across, lines }) =>
        across === true
          ? asParagraph(draftsOf(lines, step, edge(column), { page }))
          : endingSentence(
              draftsOf(lines, step, edge(column), {
                page,
                cell: { table: this.tables, row: this.rows, column, columns },
              }),
              isLast,
            ),
      );
    });
  }
}

function draftsOfPage(
  { body, foot, notes, rules }: FootedPage,
  number: number,
  count: TableCount,
): readonly Draft[] {
  const ruled = ruledTables(body, rules);
  const lines = pageLines(ruled.rest);
  const parts = ruled.tables.length > 0 ? [lines] : inReadingOrder(lines);
  return [
    ...parts.flatMap((part) => draftsOfPart(part, rules, ruled.tables, number, count)),
    ...[...notes, ...foot.map(textOfLine)].map((text) => ({ text, page: number, margin: true as const })),
  ];
}

function draftsOfPart(
  lines: readonly PageLine[],
  rules: readonly Rule[],
  ruled: readonly PageTable[],
  number: number,
  count: TableCount,
): readonly Draft[] {
  const found = alignedTables(lines, rules, opensRow);
  const tables = [...ruled, ...found.tables].sort((a, b) => a.top - b.top);
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell.lines)));
  const step = usualStep([found.rest, ...cells]);
  const edge = rightEdge(found.rest);
  const drafts: Draft[] = [];
  let from = -Infinity;
  for (const table of [...tables, { top: Infinity, rows: [] }]) {
    const between = found.rest.filter(({ base }) => base > from && base <= table.top);
    if (between.length > 0)
      drafts.push({ text: '', page: number }, ...draftsOf(between, step, edge, { page: number }));
    if (table.rows.length > 0)
      drafts.push({ text: '', page: number }, ...count.draftsOf(table, number, step));
    from = table.top;
  }
  return drafts;
}

/** A drawing of more rules than a page of tables has is let go: the pages are kept until the last one is read. */
function withoutDrawing(page: Page): Page {
  return page.rules.length > mostRules ? { ...page, rules: [] } : page;
}

/** The lines of a PDF from above to below, tables cell by cell. */
export async function linesOfPdf(bytes: Uint8Array, onPage?: OnPage): Promise<readonly Line[]> {
  const pdf = await openPdf(bytes);
  const pages: Page[] = [];
  let words = 0;
  for (let number = 1; number <= pdf.pages; number += 1) {
    const page = withoutDrawing(await pdf.page(number));
    words += page.pieces.length;
    if (words > limits.words) throw new UnreadableBytes({ kind: 'pdf-too-much-text' });
    pages.push(page);
    onPage?.(number, pdf.pages);
  }
  const count = new TableCount();
  // A mark may have its note pages behind it: no page can be laid before all are read.
  const drafts = withoutFeet(pages).flatMap((footed, at) => draftsOfPage(footed, at + 1, count));
  if (drafts.every(({ text }) => text.trim() === '')) throw new UnreadableBytes({ kind: 'pdf-without-text' });
  const settled = settleHyphens(
    drafts.map(({ text }) => withoutHiddenHyphens(text)),
    false,
  );
  return numbered(drafts.map((draft, at) => ({ ...draft, text: settled[at] ?? '' })));
}

/** Lines are counted through the file, to tell them apart, and on each page as a reader counts them. */
function numbered(drafts: readonly Draft[]): readonly Line[] {
  const written = new Map<number, number>();
  const headings = headingsOf(drafts);
  return drafts.map((draft, at) => {
    const { setting: _, ...line } = draft;
    const heading = headings[at] ?? null;
    const onPage = (written.get(draft.page) ?? 0) + (draft.text === '' ? 0 : 1);
    written.set(draft.page, onPage);
    return { ...line, number: at + 1, onPage, ...(heading === null ? {} : { heading }) };
  });
}
