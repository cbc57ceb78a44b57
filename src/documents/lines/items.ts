import {
  endedOnPurpose,
  rowIsTerminated,
  rowStartsLower,
  rowStartsUpper,
  textOf,
  withoutNumber,
  type Row,
} from './row.js';

/** How a list of the document marks where an item begins. */
export interface ListStyle {
  readonly mark: 'bullets' | 'numbers' | 'both' | 'leads' | 'plain';
  /** Nearly all items begin with a capital letter. */
  readonly capitals: boolean;
  /** Most items end as sentences or clauses do. */
  readonly terminated: boolean;
  /** The length of a full line. */
  readonly width: number;
}

export interface Item {
  /** `lead-in`: the words that announce a list. `subhead`: words over some of its items. */
  readonly kind: 'item' | 'subhead' | 'lead-in';
  readonly text: string;
  readonly rows: readonly Row[];
}

function markOf(rows: readonly Row[]): ListStyle['mark'] {
  const bullets = rows.some((row) => row.bullet);
  const [first] = rows;
  const numbers =
    (first !== undefined && first.number !== null) || rows.filter((row) => row.number !== null).length > 1;
  if (bullets) return numbers ? 'both' : 'bullets';
  if (numbers) return 'numbers';
  return rows.filter((row) => row.lead).length > 1 ? 'leads' : 'plain';
}

function isMarked(row: Row, mark: ListStyle['mark']): boolean {
  switch (mark) {
    case 'bullets':
      return row.bullet;
    case 'numbers':
      return row.number !== null;
    case 'both':
      return row.bullet || row.number !== null;
    case 'leads':
      return row.lead;
    case 'plain':
      return false;
  }
}

function share(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

/** Reads off the rows how they are set; `width` where the rows are too few to show it. */
export function listStyle(rows: readonly Row[], width: number): ListStyle {
  const mark = markOf(rows);
  const marked = rows.filter((row) => isMarked(row, mark));
  const ends = rows.filter((_, index) => {
    const next = rows[index + 1];
    return next === undefined || isMarked(next, mark);
  });
  return {
    mark,
    width,
    capitals: share(marked, rowStartsUpper) >= 0.75,
    terminated: share(ends, rowIsTerminated) > 0.5,
  };
}

/** A bullet in the midst of a sentence: what comes before is not ended, and the other items are not like that. */
function splitsSentence(before: Row, row: Row, style: ListStyle): boolean {
  if (
    before.line.whole === true ||
    rowIsTerminated(before) ||
    !style.terminated ||
    row.number !== null ||
    !rowStartsLower(row)
  )
    return false;
  if (style.capitals) return true;
  return style.mark === 'leads' && !endedOnPurpose(before, row, style.width);
}

/** The cell of a table ends with its page, in the midst of an item. */
function goesOnOverPage(before: Row, row: Row): boolean {
  const isNextPage = row.line.cell !== undefined && row.line.page > before.line.page;
  return isNextPage && !rowIsTerminated(before) && rowStartsLower(row);
}

/** Unmarked words after an item are the rest of it, unless all speaks for a paragraph of its own. */
function standsApart(before: Row, row: Row, style: ListStyle): boolean {
  if (goesOnOverPage(before, row)) return false;
  if (before.line.whole === true) return true;
  if (!rowStartsUpper(row) || !rowIsTerminated(before)) return false;
  return endedOnPurpose(before, row, style.mark === 'plain' ? style.width : style.width * 0.75);
}

function startsPlainItem(before: Row, row: Row, style: ListStyle): boolean {
  if (/;\s*$/.test(before.raw) || standsApart(before, row, style)) return true;
  if (row.afterBlank)
    return rowIsTerminated(before) || (rowStartsUpper(row) && endedOnPurpose(before, row, style.width));
  return false;
}

function isSubhead(row: Row, next: Row | undefined, style: ListStyle): boolean {
  const text = row.raw.trim();
  if (!text.endsWith(':') || !rowStartsUpper(row) || text.split(/\s+/).length > 8) return false;
  return next === undefined || style.mark === 'plain' || isMarked(next, style.mark);
}

/** Puts the rows of a list together to its items: every item whole, however it was wrapped. */
export function itemsOf(rows: readonly Row[], style: ListStyle): readonly Item[] {
  const items: { kind: Item['kind']; rows: Row[] }[] = [];
  rows.forEach((row, index) => {
    const last = items.at(-1);
    const before = rows[index - 1];
    const marked = isMarked(row, style.mark);
    const bare = marked && row.number !== null && style.mark !== 'bullets' ? withoutNumber(row) : row;
    if (last === undefined || before === undefined) {
      const announces = /:\s*$/.test(row.raw) && rows.length > 1;
      items.push({ kind: !marked && announces ? 'lead-in' : 'item', rows: [bare] });
    } else if (row.line.opensResults === true) items.push({ kind: 'item', rows: [bare] });
    else if (marked && !splitsSentence(before, row, style)) items.push({ kind: 'item', rows: [bare] });
    else if (!marked && isSubhead(row, rows[index + 1], style)) items.push({ kind: 'subhead', rows: [bare] });
    else if (last.kind !== 'item' && !marked) {
      if (last.kind === 'lead-in' && !/:\s*$/.test(before.raw)) last.rows.push(bare);
      else items.push({ kind: 'item', rows: [bare] });
    } else if (!marked && beginsUnmarked(before, row, style)) items.push({ kind: 'item', rows: [bare] });
    else last.rows.push(bare);
  });
  return items.map((item) => ({ ...item, text: textOf(item.rows) })).filter((item) => item.text !== '');
}

function beginsUnmarked(before: Row, row: Row, style: ListStyle): boolean {
  return style.mark === 'plain' ? startsPlainItem(before, row, style) : standsApart(before, row, style);
}
