import type { Box, Piece, Rule } from './page.js';

/** As small as a bullet, and as high as it is wide. */
function isDot({ left, top, right, bottom }: Box, size: number): boolean {
  const [width, height] = [right - left, bottom - top];
  const [less, more] = [Math.min(width, height), Math.max(width, height)];
  return less > size * 0.15 && more < size * 0.7 && more < less * 1.3;
}

/** More small things than this are a picture, and no list. */
const mostDots = 500;

/** How far, in letter sizes, a bullet stands from its words. */
const farthest = 3;

/** The words that a dot stands before, at the height of their small letters, with no other words before them in their cell. */
function wordsBehind(box: Box, pieces: readonly Piece[], rules: readonly Rule[]): Piece | undefined {
  const middle = (box.top + box.bottom) / 2;
  const onLine = pieces.filter(({ base, size }) => middle < base && middle > base - size * 0.8);
  const behind = onLine.filter(({ left, size }) => left >= box.right && left - box.right < size * farthest);
  const first = behind.toSorted((a, b) => a.left - b.left)[0];
  if (first === undefined || !isDot(box, first.size)) return undefined;
  const isParted = (right: number): boolean =>
    rules.some(
      ({ kind, at, from, to }) =>
        kind === 'down' && at >= right && at <= box.left && from <= middle && to >= middle,
    );
  const before = onLine.some(
    ({ right }) => right <= first.left && first.left - right < first.size * farthest * 2 && !isParted(right),
  );
  return before ? undefined : first;
}

/**
 * Browsers draw the bullets of lists as dots, and no letter stands for them. One dot may be anything; two or more, one
 * under the other before words, are a list.
 */
export function drawnBullets(
  boxes: readonly Box[],
  pieces: readonly Piece[],
  rules: readonly Rule[],
): readonly Piece[] {
  const small = boxes.filter(({ left, top, right, bottom }) => right - left < 12 && bottom - top < 12);
  if (small.length < 2 || small.length > mostDots) return [];
  const found = small.flatMap((box) => {
    const words = wordsBehind(box, pieces, rules);
    return words === undefined ? [] : [{ box, words }];
  });
  const isListed = (box: Box): boolean =>
    found.some(({ box: other }) => Math.abs(other.left - box.left) < 1 && Math.abs(other.top - box.top) > 1);
  const bases = new Set<number>();
  return found.flatMap(({ box, words: { base, size } }) => {
    if (!isListed(box) || bases.has(base)) return [];
    bases.add(base);
    return [{ text: '•', left: box.left, right: box.right, base, size, bold: false }];
  });
}
