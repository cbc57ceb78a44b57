import { isBlank, type Line } from '../lines/line.js';

/** `¹ Noor on …`: a note as it is typed, with its mark before it. */
const note = /^\s*([⁰¹²³⁴-⁹]{1,2})\)?\s*(?=\p{L})/u;
/** `noorte¹`: the mark behind a word; `20 m²` is a measure, and `§ 12¹` a paragraph of a law. */
const marks = /(?<=[\p{L}.,;:)“”"])(?<!(?<!\p{L})[cdkm]?m)[⁰¹²³⁴-⁹]{1,2}/gu;

function markOf(line: Line | undefined): string | null {
  return note.exec(line?.text ?? '')?.[1] ?? null;
}

/**
 * Sets notes that are typed under a text apart, and takes the raised figures that point to them out of it. A note ends
 * with an empty line or its paragraph. A figure without a note stays: it may be one of a paragraph of a law.
 */
export function withNotesApart(lines: readonly Line[]): readonly Line[] {
  const pointedTo = new Set<string>();
  const noted = new Set<string>();
  let inNote = false;
  const parted = lines.map((line, at): Line => {
    const mark = markOf(line);
    const before = lines[at - 1];
    if (mark !== null && pointedTo.has(mark)) {
      noted.add(mark);
      inNote = true;
    } else if (isBlank(line) || before?.whole === true) inNote = false;
    if (inNote) return { ...line, margin: true };
    for (const [found] of line.text.matchAll(marks)) pointedTo.add(found);
    return line;
  });
  if (noted.size === 0) return lines;
  return parted.map((line) =>
    line.margin === true
      ? line
      : { ...line, text: line.text.replace(marks, (found) => (noted.has(found) ? '' : found)) },
  );
}
