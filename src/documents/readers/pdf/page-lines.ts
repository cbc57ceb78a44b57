import type { PageLine, Piece, Segment } from './page.js';

/** A gap of this many letter sizes is a blank between words; of the other, more than any blank of set text. */
const blankGap = 0.15;
const columnGap = 0.62;

/** A bullet or a number on its own belongs to the words behind it, however far it was set from them. */
const mark = /^(?:[▪▫•●○◦■□◾◼⁃‣➢►▶✓✔❖·\uE000-\uF8FFo–—*-]|\d{1,2}(?:\.\d{1,3})*[.)]?|\p{Ll}\))$/u;
const markGap = 5;

function groupByBase(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base || a.left - b.left);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const near = first !== undefined && piece.base - first.base <= Math.min(first.size, piece.size) * 0.4;
    if (group !== undefined && near) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => group.sort((a, b) => a.left - b.left));
}

function joinPieces(pieces: readonly Piece[]): readonly Segment[] {
  const segments: { text: string; left: number; right: number; bold: boolean }[] = [];
  for (const { text, left, right, size, bold } of pieces) {
    const last = segments.at(-1);
    const gap = left - (last?.right ?? 0);
    const isMark = last !== undefined && mark.test(last.text.trim()) && gap < markGap * size;
    if (last === undefined || (gap > columnGap * size && !isMark)) segments.push({ text, left, right, bold });
    else {
      const parted = gap > blankGap * size && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += `${parted ? ' ' : ''}${text}`;
      last.right = Math.max(last.right, right);
      last.bold &&= bold;
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}

/** The lines of pieces, from above; the median size of the letters is the line's. */
export function pageLines(pieces: readonly Piece[]): readonly PageLine[] {
  return groupByBase(pieces).map((group) => ({
    base: group[0]?.base ?? 0,
    size: Math.max(...group.map(({ size }) => size)),
    segments: joinPieces(group),
  }));
}

/** The words of a line whose columns mean nothing: a wide gap stays to be seen as a tab. */
export function textOfLine({ segments, size }: PageLine): string {
  return segments
    .map(({ text, left }, at) => {
      const before = segments[at - 1];
      if (before === undefined) return text;
      return `${left - before.right > size * 1.5 ? '\t' : ' '}${text}`;
    })
    .join('');
}
