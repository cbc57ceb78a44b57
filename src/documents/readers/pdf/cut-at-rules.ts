import { mostRules, type Piece, type Rule } from './page.js';

/** How much wider than others some letters are drawn, in the fonts that offices use. */
function widthOf(letter: string): number {
  if (/[ijltfr.,:;'’()|I-]/u.test(letter)) return 0.55;
  if (/[mwMW]/u.test(letter)) return 1.45;
  return /[\p{Lu}]/u.test(letter) ? 1.25 : 1;
}

/** A blank of a piece, by the place of its first letter, and about where it stands on the page. */
interface Blank {
  readonly at: number;
  readonly middle: number;
}

function blanksOf({ text, left, right }: Piece): readonly Blank[] {
  const widths = Array.from({ length: text.length }, (_, at) => widthOf(text.charAt(at)));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const point = (right - left) / whole;
  let before = 0;
  return widths.flatMap((width, at) => {
    const middle = left + (before + width / 2) * point;
    before += width;
    return text.charAt(at) === ' ' ? [{ at, middle }] : [];
  });
}

/** The words of a piece whose blank is so far from a border, in letter sizes, only seem to cross it. */
const farthest = 1.2;

/** The first border that the piece crosses, and the blank nearest to it. */
function crossing(piece: Piece, borders: readonly Rule[]): { border: number; blank: Blank } | null {
  const { left, right, base, size } = piece;
  const crossed = borders.filter(
    ({ at, from, to }) => at > left + 1 && at < right - 1 && from < base - size / 3 && to > base,
  );
  if (crossed.length === 0) return null;
  const border = Math.min(...crossed.map(({ at }) => at));
  const distance = ({ middle }: Blank): number => Math.abs(middle - border);
  const [blank] = blanksOf(piece).toSorted((one, other) => distance(one) - distance(other));
  return blank === undefined || distance(blank) > farthest * size ? null : { border, blank };
}

function cut(piece: Piece, borders: readonly Rule[]): readonly Piece[] {
  const found = crossing(piece, borders);
  if (found === null) return [piece];
  const { border, blank } = found;
  const first = {
    ...piece,
    text: piece.text.slice(0, blank.at),
    right: Math.min(blank.middle, border - 0.5),
  };
  const rest = { ...piece, text: piece.text.slice(blank.at + 1), left: Math.max(blank.middle, border + 0.5) };
  return [first, ...cut(rest, borders)];
}

/**
 * `2.1 Koostab`: where the cells of a row stand close together the library hands out their words as one piece. No words
 * cross a drawn border: what does is cut at the blank that stands there.
 */
export function cutAtRules(pieces: readonly Piece[], rules: readonly Rule[]): readonly Piece[] {
  if (rules.length > mostRules) return pieces;
  const borders = rules.filter(({ kind }) => kind === 'down');
  return pieces.flatMap((piece) => (piece.text.includes(' ') ? cut(piece, borders) : [piece]));
}
