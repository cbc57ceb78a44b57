import type { Duty } from '../descriptions/index.js';
import { itemsOf, listStyle, type ListStyle } from './items.js';
import {
  itemNumberOf,
  rowIsTerminated,
  rowsOf,
  rowStartsLower,
  rowStartsUpper,
  textOf,
  widthOf,
  withoutNumber,
  type Row,
} from './row.js';
import type { Section, SectionLine } from './section.js';

function parts(number: string): readonly number[] {
  return number.split('.').map(Number);
}

/** `3.10` comes right after `3.9`, and `3.2.1` after `3.2`. */
function isSuccessor(before: string, number: string): boolean {
  const [a, b] = [parts(before), parts(number)];
  if (b.length === a.length) {
    return b.every((part, index) => part === (a[index] ?? 0) + (index === b.length - 1 ? 1 : 0));
  }
  return b.length === a.length + 1 && b.at(-1) === 1 && a.every((part, index) => part === b[index]);
}

/** Cuts a line in which the next duty's number stands after a full stop. */
function cutAtNextNumber(line: SectionLine, last: string | null): readonly SectionLine[] {
  if (last === null) return [line];
  for (const match of line.text.matchAll(/(?<=[.;]\s+)\d{1,2}(?:\.\d{1,3})+\.?(?=\s+\p{Lu})/gu)) {
    const number = match[0].replace(/\.$/, '');
    if (!isSuccessor(last, number)) continue;
    const rest = { ...line, text: line.text.slice(match.index) };
    return [{ ...line, text: line.text.slice(0, match.index) }, ...cutAtNextNumber(rest, number)];
  }
  return [line];
}

/** `3.1 teeb järelevalvet; - järelevalve on tehtud`: the first result shares the duty's line. */
function cutAtDash(line: SectionLine, dashes: boolean): readonly SectionLine[] {
  const at =
    dashes && itemNumberOf(line.text).number !== null ? /(?<=[.;:])\s+[-–]\s+(?=\S)/u.exec(line.text) : null;
  if (at === null) return [line];
  return [
    { ...line, text: line.text.slice(0, at.index) },
    { ...line, text: line.text.slice(at.index) },
  ];
}

function cutLines(lines: readonly SectionLine[]): readonly SectionLine[] {
  const dashes = lines.some((line) => /^\s*[-–]\s+\S/.test(line.text));
  let last: string | null = null;
  return lines
    .flatMap((each) => cutAtDash(each, dashes))
    .flatMap((line) => {
      const { number } = itemNumberOf(line.text);
      if (number !== null) last = number;
      const cut = cutAtNextNumber(line, last);
      last = itemNumberOf(cut.at(-1)?.text ?? '').number ?? last;
      return cut;
    });
}

/** Does the number at the start of this row open a duty, or is it a number in a sentence that was wrapped? */
function opensDuty(row: Row, before: Row | undefined, last: string | null, deep: boolean): boolean {
  if (row.bullet || row.number === null || !/^\d/.test(row.number)) return false;
  if (deep && !row.number.includes('.')) return false;
  if (before === undefined || last === null || isSuccessor(last, row.number)) return true;
  if (parts(row.number)[0] !== parts(last)[0] && row.number.includes('.')) return row.afterBlank;
  return row.afterBlank || rowIsTerminated(before) || !rowStartsLower(withoutNumber(row));
}

interface Group {
  readonly number: string | null;
  readonly rows: readonly Row[];
}

function groupByNumber(rows: readonly Row[]): readonly Group[] {
  const groups: { number: string | null; rows: Row[] }[] = [];
  const deep = rows.some((row) => !row.bullet && row.number?.includes('.') === true);
  let last: string | null = null;
  rows.forEach((row, index) => {
    if (opensDuty(row, rows[index - 1], last, deep)) {
      last = row.number;
      groups.push({ number: row.number, rows: [withoutNumber(row)] });
    } else if (groups.length === 0) groups.push({ number: null, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  });
  return groups;
}

/** `3.8 Teabevahetus.  Toimib …`: where bullets were lost, two blanks after a full stop are what is left of one. */
function cutAtLostBullet(row: Row): readonly Row[] {
  const match = /[.;]\s{2,}(?=\p{Lu})/u.exec(row.raw);
  if (match === null) return [row];
  const at = match.index + match[0].length;
  return [
    { ...row, raw: row.raw.slice(0, at) },
    { ...row, raw: row.raw.slice(at), lead: true, number: null, afterBlank: false },
  ];
}

/** The index of the first row that speaks of results; the number of rows if none does. */
function firstResult(rows: readonly Row[], style: ListStyle, hasResults: boolean): number {
  const found = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    if (row.line.opensResults === true) return true;
    if (before === undefined) return false;
    if (style.mark === 'bullets' || style.mark === 'both') return row.bullet;
    if (style.mark === 'leads') return row.lead && !(rowStartsLower(row) && !rowIsTerminated(before));
    return hasResults && row.afterBlank && (rowIsTerminated(before) || rowStartsUpper(row));
  });
  return found === -1 ? rows.length : found;
}

/** Unmarked results stand in paragraphs of their own. */
function unmarkedResults(rows: readonly Row[], style: ListStyle): readonly string[] {
  return itemsOf(rows, { ...style, mark: 'plain' }).map(({ text }) => text);
}

function dutyOf(group: Group, style: ListStyle, hasResults: boolean): Duty {
  const rows =
    style.mark === 'leads'
      ? group.rows.flatMap((row) => (row.lead ? [row] : cutAtLostBullet(row)))
      : group.rows;
  const at = firstResult(rows, style, hasResults);
  const text = textOf(rows.slice(0, at));
  const rest = rows.slice(at).filter((row) => row.raw.trim() !== '');
  const listStyleOfRest =
    style.mark === 'both' || style.mark === 'numbers' ? { ...style, mark: 'bullets' as const } : style;
  const marked = rest.some((row) => row.bullet || row.lead);
  const results = marked
    ? itemsOf(rest, listStyleOfRest).map((item) => item.text)
    : unmarkedResults(rest, style);
  if (text.endsWith(':') && !hasResults && results.length > 0) {
    return { number: group.number, text: [text, ...results].join('\n'), results: [] };
  }
  return { number: group.number, text, results: [...results] };
}

/** Duties without numbers: unmarked words are a duty, the bullets after them its results; bullets alone are duties. */
function unnumberedGroups(rows: readonly Row[], style: ListStyle, hasResults: boolean): readonly Group[] {
  const unmarked = rows.filter((row) => !row.bullet && row.afterBlank && rowStartsUpper(row)).length;
  if (style.mark === 'bullets' && hasResults && unmarked > 0) {
    const groups: Row[][] = [];
    rows.forEach((row, index) => {
      const before = rows[index - 1];
      const opens =
        !row.bullet &&
        row.afterBlank &&
        rowStartsUpper(row) &&
        (before === undefined || rowIsTerminated(before));
      if (opens || groups.length === 0) groups.push([row]);
      else groups.at(-1)?.push(row);
    });
    return groups.map((group) => ({ number: null, rows: group }));
  }
  const isBareList = style.mark === 'plain' && rows.length > 2 && !rows.some(rowIsTerminated);
  if (isBareList) return rows.map((row) => ({ number: null, rows: [row] }));
  return itemsOf(rows, style)
    .filter((item) => item.kind === 'item')
    .map((item) => ({
      number: null,
      rows: item.rows.map((row) => ({ ...row, bullet: false, lead: false, afterBlank: false })),
    }));
}

/** Words before the first numbered duty: they belong to none. The words that announce the list do not count. */
export function rowsBeforeDuties(section: Section): readonly Row[] {
  if (section.part !== 'duties') return [];
  const [first, second] = groupByNumber(rowsOf(section.lines));
  if (first === undefined || first.number !== null || second === undefined) return [];
  return /:\s*$/.test(first.rows.at(-1)?.raw ?? '') ? [] : first.rows;
}

/** The duties of one section, each with its results. */
export function dutiesOf(section: Section): readonly Duty[] {
  const rows = rowsOf(cutLines(section.lines));
  const style = listStyle(
    rows.filter((row) => row.bullet || row.number === null),
    widthOf(rows),
  );
  const groups = groupByNumber(rows);
  const numbered = groups.some((group) => group.number !== null);
  const chosen = numbered
    ? groups.filter((group) => group.number !== null)
    : unnumberedGroups(rows, style, section.hasResults);
  return chosen.map((group) => dutyOf(group, style, section.hasResults)).filter((duty) => duty.text !== '');
}
