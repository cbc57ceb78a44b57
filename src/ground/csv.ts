/** Behind white space too, which a spreadsheet may drop, and in the wide letters of East Asia. */
const formula = /^(?:[\t\r\n]|[\s\uFEFF]*[=+\-@＝＋－＠])/u;

/** A cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The first line of a table, or the only one: a byte order mark and semicolons are what a spreadsheet in Estonian, for
 * which a comma parts decimals, opens without asking.
 */
export function csvHeader(cells: readonly string[]): string {
  return `\uFEFF${csvLine(cells)}`;
}

/** A line behind the header, with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}
