import type { Line } from '../lines/line.js';

/** `3. 1 Koostab`, `3 .1. Koostab`: a number that was taken apart, before words. */
const apart = /(?<![\p{L}\d.,/-])(\d{1,2})(?: +\. ?|\. +)(\d{1,2})(?: ?\. ?(\d{1,2}))?(?=[.)]?\s+\p{L})/gu;

interface Parted {
  readonly first: string;
  readonly second: number;
}

function partedAtStart(text: string): Parted | null {
  for (const match of text.matchAll(apart)) {
    const [, first, second] = match;
    if (first !== undefined && text.slice(0, match.index).trim() === '')
      return { first, second: Number(second) };
  }
  return null;
}

/** Does this file take its numbers apart? One does where such numbers begin lines and count up: 3. 1, 3. 2. */
function takesApart(lines: readonly Line[]): boolean {
  const parted = lines.map(({ text }) => partedAtStart(text)).filter((each) => each !== null);
  return parted.some(({ first, second }) =>
    parted.some((other) => other.first === first && other.second === second + 1),
  );
}

/** Puts numbers together again that were taken apart by blanks, in a file where that is how numbers are set. */
export function settleNumbers(lines: readonly Line[]): readonly Line[] {
  if (!takesApart(lines)) return lines;
  const whole = (_all: string, first: string, second: string, third: string | undefined): string =>
    [first, second, third].filter((each) => each !== undefined).join('.');
  return lines.map((line) => {
    const text = line.text.replace(apart, whole);
    return text === line.text ? line : { ...line, text };
  });
}
