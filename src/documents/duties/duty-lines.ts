import { isSuccessor } from '../lines/leading-number.js';
import type { SectionLine } from '../lines/line.js';
import { itemNumberOf } from '../lines/row.js';

/** Cuts a line in which the next duty's number stands after a full stop. */
function cutAtNextNumber(line: SectionLine, last: string | null): readonly SectionLine[] {
  if (last === null) return [line];
  for (const match of line.text.matchAll(/(?=\d)(?<=[.;]\s+)\d{1,2}(?:\.\d{1,3})+\.?(?=\s+\p{Lu})/gu)) {
    const number = match[0].replace(/\.$/, '');
    if (!isSuccessor(last, number)) continue;
    const rest = { ...line, text: line.text.slice(match.index) };
    return [{ ...line, text: line.text.slice(0, match.index) }, ...cutAtNextNumber(rest, number)];
  }
  return [line];
}

/** `3.1 teeb järelevalvet; - järelevalve on tehtud`: the first result shares the duty's line. */
function cutAtDash(line: SectionLine, dashes: boolean): readonly SectionLine[] {
  const at = dashes ? /(?<=[\p{L}\d)][.;:])\s+[-–]\s+(?=\S)/u.exec(line.text) : null;
  if (at === null) return [line];
  return [
    { ...line, text: line.text.slice(0, at.index) },
    { ...line, text: line.text.slice(at.index) },
  ];
}

/** The lines of a section of duties, cut where a duty or its first result begins in the midst of one. */
export function cutLines(lines: readonly SectionLine[]): readonly SectionLine[] {
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
