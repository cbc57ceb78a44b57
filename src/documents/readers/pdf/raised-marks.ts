import { textOfLine } from './page-lines.js';
import type { PageLine, Piece } from './page.js';

/** `1`, `*`, `ii`: the mark of a note, as it stands raised in the text and before the note. */
const mark = /^(?:\d{1,2}|\*{1,3}|[ivx]{1,5})\)?$/u;
/** The same before a note on its line. */
const markBefore = /^(?:\*{1,3}|(?:\d{1,2}|[ivx]{1,5})(?=[.)]?(?:\s|$)))/u;
const measure = /(?<!\p{L})[cdkm]?m$/u;
/** Letters that are set so much smaller than those beside them, and higher by so much of their size, are raised. */
const smaller = 0.9;
const raisedBy = { least: 0.12, most: 0.65 };
/** A page with more such numbers than a text has notes is a table of figures. */
const mostMarks = 300;

function isRaisedBeside(piece: Piece, word: Piece): boolean {
  const lift = (word.base - piece.base) / word.size;
  const gap = Math.max(piece.left - word.right, word.left - piece.right) / word.size;
  const isClose = gap > -0.3 && gap < 0.45;
  return piece.size < word.size * smaller && lift > raisedBy.least && lift < raisedBy.most && isClose;
}

/** The raised marks of a page, each with the word that it stands beside. */
export function raisedMarks(pieces: readonly Piece[]): ReadonlyMap<Piece, Piece> {
  const marks = pieces.filter(({ text }) => mark.test(text.trim()));
  if (marks.length > mostMarks) return new Map();
  return new Map(
    marks.flatMap((piece) => {
      const word = pieces.find((other) => other !== piece && isRaisedBeside(piece, other));
      return word === undefined ? [] : [[piece, word] as const];
    }),
  );
}

/** The mark as its note has it. */
export function textOfMark({ text }: Piece): string {
  return text.trim().replace(/\)$/u, '');
}

/** The mark before the first words of a line. */
export function markOf(line: PageLine): string {
  return markBefore.exec(textOfLine(line).trim())?.[0] ?? '';
}

/** `20 m²`: what stands raised beside a measure is no mark. */
export function isMeasure({ text }: Piece): boolean {
  return measure.test(text.trimEnd());
}
