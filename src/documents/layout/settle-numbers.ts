import { depthOf, isSuccessor, leadingNumber } from '../lines/leading-number.js';
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

/** `1 .1. Ametinimetus` right before `1.2.`, or right behind it: one number among others that a scan took apart. */
function countsWithOthers(lines: readonly Line[], at: number): boolean {
  const parted = partedAtStart(lines[at]?.text ?? '');
  if (parted === null) return false;
  const own = `${parted.first}.${parted.second}`;
  const next = lines.slice(at + 1).find(({ text }) => leadingNumber(text).number !== null);
  const before = lines.slice(0, at).findLast(({ text }) => leadingNumber(text).number !== null);
  const isNear = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && depthOf(one) === depthOf(other) && isSuccessor(one, other);
  return (
    isNear(own, leadingNumber(next?.text ?? '').number) ||
    isNear(leadingNumber(before?.text ?? '').number, own)
  );
}

/** Puts numbers together again that were taken apart by blanks, where the file sets them so or the numbers around one tell. */
export function settleNumbers(lines: readonly Line[]): readonly Line[] {
  const everywhere = takesApart(lines);
  const whole = (_all: string, first: string, second: string, third: string | undefined): string =>
    [first, second, third].filter((each) => each !== undefined).join('.');
  const first = new RegExp(apart.source, 'u');
  return lines.map((line, at) => {
    if (!everywhere && !countsWithOthers(lines, at)) return line;
    const text = line.text.replace(everywhere ? apart : first, whole);
    return text === line.text ? line : { ...line, text };
  });
}
