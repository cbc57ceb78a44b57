import type { Line } from '../lines/line.js';

/** A number before letters set apart: a Roman one has a dot or a wider gap behind it, else it is the first letter. */
const numberBefore = /^\s*(?:(?:\d{1,2}(?:\.\d{1,3})*[.)]?|[IVX]{1,5}(?:[.)]|(?=\s{2})))\s+)?/u;

/** `Ü L D O S A`: four capitals or more, each by itself; two blanks or more part words. */
const setApart = /^\p{Lu}(?:\s+\p{Lu}){3,}\s*:?\s*$/u;

/** `2. E E S M Ä R K`: a heading whose letters are set apart by blanks has its words back. */
export function withoutLetterSpacing(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const number = numberBefore.exec(line.text)?.[0] ?? '';
    const body = line.text.slice(number.length);
    if (!setApart.test(body)) return line;
    const words = body.trim().split(/\s{2,}/u);
    return { ...line, text: `${number}${words.map((word) => word.replace(/\s/gu, '')).join(' ')}` };
  });
}
