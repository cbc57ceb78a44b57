import type { Piece } from './page.js';

type Matrix = readonly number[];

/** A run of letters as the library hands it out; runs of marked content have no letters. */
interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

/** Whether the font of that name is bold, by the name it has on the page. */
type IsBold = (fontName: string) => boolean;

/** Width of a blank in letter sizes, in the fonts that offices use. */
const blankWidth = 0.28;

export function pointOf(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A letter that the font does not have is drawn as nothing, or as this. */
const unknownLetter = /(?![\t\n\r])[\p{Cc}\uFFFD]/gu;
const unknownMark = /(?<=^|\s)(?![\t\n\r])[\p{Cc}\uFFFD](?=\s|$)/gu;

/** What a font draws and cannot name is a bullet where it stands by itself, and nothing elsewhere. */
function withoutUnknown(text: string): string {
  return text.replace(unknownMark, '•').replace(unknownLetter, '');
}

function pieceOf(item: TextItem, view: Matrix, isBold: IsBold): Piece | null {
  const text = withoutUnknown(item.str.normalize('NFC').replace(/[\u00A0\u2007\u202F]/g, ' '));
  if (text.trim() === '') return null;
  const [, , , , e = 0, f = 0] = item.transform;
  const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || 1;
  const { x, y } = pointOf(view, e, f);
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  const step = text.trim().length < text.length ? blankWidth * size : 0;
  const [left, right] = [x + before * step, x + item.width - after * step];
  return { text, left, right, base: y, size, bold: isBold(item.fontName) };
}

/** The letters of a page with their places. `view` turns the file's coordinates into those of the page as seen. */
export function piecesOfPage(items: readonly unknown[], view: Matrix, isBold: IsBold): readonly Piece[] {
  return items
    .filter((item): item is TextItem => typeof item === 'object' && item !== null && 'str' in item)
    .map((item) => pieceOf(item, view, isBold))
    .filter((piece) => piece !== null);
}
