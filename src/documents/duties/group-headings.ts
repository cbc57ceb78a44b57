import { isSuccessor, numberParts } from '../lines/leading-number.js';
import type { Duty } from '../../descriptions/index.js';
import { endedOnPurpose, rowIsTerminated, rowsOf, widthOf, withoutNumber, type Row } from '../lines/row.js';
import type { Section } from '../sections/section.js';
import { endsOpen, isAction, isTerminated, startsUpper } from '../lines/words.js';

/** How many words the name of a group has at most. */
const mostWords = 8;

/** `Näitused ja üritused`: few words that end no sentence and begin with nothing that somebody does. */
function namesGroup(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return startsUpper(text) && !isTerminated(text) && !isAction(text) && words.length <= mostWords;
}

function isMarked(row: Row | undefined): boolean {
  return row !== undefined && (row.bullet || row.number !== null);
}

/**
 * By itself behind an empty line, where the item before it has ended: with a stop, or, in a list that has none, on a
 * line with room for the first of these words, for a wrapped item may go on in capitals behind an empty line.
 */
function standsApart(row: Row, before: Row | undefined, rows: readonly Row[]): boolean {
  const isFull = before !== undefined && !endedOnPurpose(before, row, widthOf(rows));
  const hasEnded =
    before === undefined ||
    rowIsTerminated(before) ||
    before.line.whole === true ||
    (!rows.some(rowIsTerminated) && !endsOpen(before.raw) && !isFull);
  return row.afterBlank && hasEnded && namesGroup(row.raw);
}

function isLettered(row: Row | undefined): boolean {
  return /^\p{Ll}$/u.test(row?.number ?? '');
}

function isCounted(row: Row): boolean {
  return /^\d/u.test(row.number ?? '');
}

/** `a) … Tulemus: … b) …`: letters with results of their own count duties, and no parts of one. */
function haveResults(items: readonly Row[]): boolean {
  return items.some((row) => row.line.opensResults === true);
}

/** `1. Hooldus` over `a) …`, counted otherwise than the items under it: set as a heading, or over results of theirs. */
function standsOverLetters(row: Row, rows: readonly Row[]): boolean {
  const behind = rows.slice(rows.indexOf(row) + 1);
  const end = behind.findIndex(isCounted);
  const items = behind.slice(0, end === -1 ? behind.length : end);
  const isHeading = row.line.heading !== undefined || haveResults(items);
  return isHeading && isLettered(items[0]) && namesGroup(withoutNumber(row).raw);
}

/** Such headings, where every number is one: among others they may be duties set in bold. */
function rowsOverLetters(rows: readonly Row[]): readonly Row[] {
  const numbered = rows.filter(isCounted);
  return numbered.every((row) => standsOverLetters(row, rows)) ? numbered : [];
}

/**
 * `Koostöö` over some of the bullets or numbers: the name of a group, and no duty. Where the document names results,
 * words over bullets are a duty and its results, unless they are set as a heading.
 */
export function rowsOverItems(rows: readonly Row[], named: boolean): readonly Row[] {
  const overLetters = rowsOverLetters(rows);
  if (overLetters.length > 0) return overLetters;
  return rows.filter((row, at) => {
    const next = rows[at + 1];
    if (row.bullet || row.number !== null || row.line.opensResults === true || !isMarked(next)) return false;
    // With a colon it announces what stands under it, unless that is counted as the duties are.
    if (/:\s*$/u.test(row.raw)) return row.line.heading !== undefined && /^\d/u.test(next?.number ?? '');
    return row.line.heading !== undefined || (!named && standsApart(row, rows[at - 1], rows));
  });
}

/**
 * `3.1. Järelevalve` over 3.1.1 and 3.1.2: the name of a group, where each number as deep as it stands over others and
 * names no more.
 */
export function dutiesOverOthers(duties: readonly Duty[]): readonly Duty[] {
  const depths = duties.map(({ number }) => (number === null ? Infinity : numberParts(number).length));
  const least = Math.min(...depths);
  const highest = duties.filter((_, at) => depths[at] === least);
  const areHeadings = highest.every((duty) => {
    const next = duties[duties.indexOf(duty) + 1]?.number ?? null;
    const isOver = duty.number !== null && next !== null && isSuccessor(duty.number, next);
    return isOver && numberParts(next).length > least && duty.results.length === 0 && namesGroup(duty.text);
  });
  return areHeadings ? highest : [];
}

/** The rows on which these duties begin. */
export function rowsOfDuties(section: Section, duties: readonly Duty[]): readonly Row[] {
  const numbers = new Set(duties.map(({ number }) => number));
  return rowsOf(section.lines).filter(({ number }) => number !== null && numbers.has(number));
}
