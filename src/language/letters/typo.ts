/** How many slips a word of this many letters may hold: short words are too near to each other for any. */
export function slipsAllowed(letters: number): number {
  if (letters <= 4) return 0;
  return letters <= 7 ? 1 : 2;
}

/** Whether one may be the other mistyped, judged by the shorter of the two. */
export function withinTypo(a: string, b: string): boolean {
  const limit = slipsAllowed(Math.min(a.length, b.length));
  return typoDistance(a, b, limit) <= limit;
}

/**
 * Letters to insert, drop, change or swap with their neighbour to make one word of the other
 * (optimal string alignment). Beyond `limit` the answer is `limit + 1`, found early.
 */
export function typoDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = rowOf(a, b, row, last, beforeLast);
    if (Math.min(...current.slice(Math.max(0, row - limit), row + limit + 1)) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

function rowOf(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const changed = a[row - 1] === b[column - 1] ? 0 : 1;
    let cost = Math.min(
      (last[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + changed,
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    current.push(cost);
  }
  return current;
}
