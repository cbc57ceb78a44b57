import { isSuccessor, numberParts } from '../lines/leading-number.js';
import { rowIsTerminated, rowStartsLower, withoutNumber, type Row } from '../lines/row.js';

/** The rows of one duty: its words, then those of its results. */
export interface DutyRows {
  readonly number: string | null;
  readonly rows: readonly Row[];
}

/** Does the number at the start of this row open a duty, or is it a number in a sentence that was wrapped? */
function opensDuty(row: Row, before: Row | undefined, last: string | null, deep: boolean): boolean {
  if (row.bullet || row.number === null || !/^\d/.test(row.number)) return false;
  if (deep && !row.number.includes('.')) return false;
  if (before === undefined || last === null || isSuccessor(last, row.number)) return true;
  if (numberParts(row.number)[0] !== numberParts(last)[0] && row.number.includes('.')) return row.afterBlank;
  return row.afterBlank || rowIsTerminated(before) || !rowStartsLower(withoutNumber(row));
}

/** Cuts the rows where a duty's number stands. Rows before the first number are a group without one. */
export function groupByNumber(rows: readonly Row[]): readonly DutyRows[] {
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
