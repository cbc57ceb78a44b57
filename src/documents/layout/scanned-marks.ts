import type { Line } from '../lines/line.js';

/** `AMETlJUHEND`, `KlNNITATUD`: one stroke among capitals, which a machine that reads pictures takes for a small letter. */
const stroke = /(?<=\p{Lu})[l|](?=\p{Lu}{2})|(?<=\p{Lu}{2})[l|](?=\p{Lu})/gu;

/** `|`, `'`: the edge of the paper or a speck on it, alone on its line. */
const speck = /^\s*[|¦'`´^~\\]\s*$/u;

/** Puts the capital back where a small l, or a bar, stands in the midst of capitals; what the glass saw beside the words goes. */
export function withoutScanMarks(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const text = speck.test(line.text) ? '' : line.text.replace(stroke, 'I');
    return text === line.text ? line : { ...line, text };
  });
}
