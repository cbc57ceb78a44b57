/** Behind white space too, which a spreadsheet may drop, and in the wide letters of East Asia. */
const formula = /^(?:[\t\r\n]|[\s\uFEFF]*[=+\-@＝＋－＠])/u;

/** A cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Semicolons and a byte order mark are what a spreadsheet in Estonian opens without asking. */
export function listAsCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
