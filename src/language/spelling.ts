import { BoundedCache } from './bounded-cache.js';
import { slipsAllowed } from './typo.js';

/** Finds the known words that a mistyped one may stand for. */
export interface Spelling {
  /** The nearest known words within the limit for the word's length, best first; [] when none is near enough. */
  nearest(word: string): readonly string[];
}

interface Near {
  readonly word: string;
  readonly distance: number;
}

/** People mistype the same words: what was looked for lately is not looked for again. */
const mostRemembered = 5_000;

/**
 * Opens the words for look-ups. They are kept in order, so that neighbours share the rows of the distance table for
 * their common beginning, and a beginning that is already too far is left in one step with all words that have it.
 */
export function openSpelling(words: Iterable<string>): Spelling {
  const sorted = [...new Set(words)].sort();
  // A plain array of numbers, walked by index: the walk passes thousands of words for each one that is mistyped.
  const shared = Uint8Array.from(sorted, (word, at) =>
    Math.min(255, sharedBeginning(word, sorted[at - 1] ?? '')),
  );
  const cache = new BoundedCache<readonly string[]>(mostRemembered);
  return {
    nearest: (word) => {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const nearest = nearestWords(word, sorted, shared);
      cache.set(word, nearest);
      return nearest;
    },
  };
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function nearestWords(word: string, sorted: readonly string[], shared: Uint8Array): readonly string[] {
  const limit = slipsAllowed(word.length);
  if (limit === 0 || word.length > 40) return [];
  const found: Near[] = [];
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  let tooFarAt = Number.POSITIVE_INFINITY;
  for (let at = 0; at < sorted.length; at += 1) {
    const kept = shared[at] ?? 0;
    if (kept >= tooFarAt) continue;
    const candidate = sorted[at] ?? '';
    tooFarAt = fillRows(rows, word, candidate, Math.min(kept, rows.length - 1), limit);
    if (tooFarAt <= candidate.length) continue;
    const distance = rows[candidate.length]?.[word.length] ?? limit + 1;
    if (distance <= Math.min(limit, slipsAllowed(candidate.length + 1)))
      found.push({ word: candidate, distance });
  }
  return best(found, word);
}

/** Fills the table below the `kept` letters; gives the row at which every way is too long, or Infinity. */
function fillRows(rows: number[][], word: string, candidate: string, kept: number, limit: number): number {
  rows.length = kept + 1;
  for (let row = kept + 1; row <= candidate.length; row += 1) {
    const current = nextRow(rows, word, candidate, row);
    rows.push(current);
    if (Math.min(...current) > limit) return row;
  }
  return Number.POSITIVE_INFINITY;
}

function nextRow(rows: readonly number[][], word: string, candidate: string, row: number): number[] {
  const above = rows[row - 1] ?? [];
  const current = [row];
  for (let column = 1; column <= word.length; column += 1) {
    const changed = word[column - 1] === candidate[row - 1] ? 0 : 1;
    let cost = Math.min(
      (above[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + changed,
    );
    const swapped =
      row > 1 &&
      column > 1 &&
      word[column - 1] === candidate[row - 2] &&
      word[column - 2] === candidate[row - 1];
    if (swapped) cost = Math.min(cost, (rows[row - 2]?.[column - 2] ?? 0) + 1);
    current.push(cost);
  }
  return current;
}

/** Of the words at the least distance, those that begin alike; nobody mistypes the first letter often. */
function best(found: readonly Near[], word: string): readonly string[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  const nearest = found.filter(({ distance }) => distance === least).map((near) => near.word);
  const alike = nearest.filter((each) => each[0] === word[0]);
  return (alike.length > 0 ? alike : nearest).slice(0, 3);
}
