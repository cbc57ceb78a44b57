import { isBlank, tidy, type Line } from '../lines/line.js';

const when = /^(?:kuupäev|aeg|versioon|date|version)$/iu;
const what =
  /^(?:muudatus(?:ed|e sisu)?|sisu|muutja|koostaja|autor|kirjeldus|changes?|changed by|author|description|amendments?)$/iu;

/** A heading has no more words. */
const mostWords = 6;

/** `Kuupäev | Muudatus | Koostaja`: when the paper was changed, and by whom. */
function tellsAmendments(head: readonly Line[]): boolean {
  const texts = head.map(({ text }) => tidy(text)).filter((text) => text !== '');
  return texts.some((text) => when.test(text)) && texts.every((text) => when.test(text) || what.test(text));
}

/** The lines of a description without tables of its amendments: who changed it when is no part of it, and no name is kept. */
export function withoutAmendmentTables(lines: readonly Line[]): readonly Line[] {
  const firstRows = new Map<number, readonly Line[]>();
  for (const line of lines) {
    if (line.cell === undefined) continue;
    const { table, row } = line.cell;
    const head = firstRows.get(table) ?? [];
    if (head.length === 0 || head[0]?.cell?.row === row) firstRows.set(table, [...head, line]);
  }
  const left = new Set([...firstRows].filter(([, head]) => tellsAmendments(head)).map(([table]) => table));
  return lines.map((line, at) => {
    const table = line.cell?.table ?? tableUnder(lines, line, at);
    return table !== undefined && left.has(table) ? { ...line, text: '' } : line;
  });
}

/** The table that a few words stand over, as its heading. */
function tableUnder(lines: readonly Line[], { text }: Line, at: number): number | undefined {
  if (tidy(text).split(' ').length > mostWords || /[.;]\s*$/u.test(text)) return undefined;
  return lines.slice(at + 1).find((line) => !isBlank(line))?.cell?.table;
}
