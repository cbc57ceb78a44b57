import { BoundedCache } from './bounded-cache.js';
import { byLength, withLettersNear, type SameLength } from './letters-near.js';
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

/** Opens the words for look-ups. */
export function openSpelling(words: Iterable<string>): Spelling {
  const known = byLength(new Set(words));
  const cache = new BoundedCache<readonly string[]>(mostRemembered);
  return {
    nearest: (word) => {
      const before = cache.get(word);
      if (before !== undefined) return before;
      const nearest = nearestWords(word, known);
      cache.set(word, nearest);
      return nearest;
    },
  };
}

/** Nobody mistypes a longer word in a way that could be guessed. */
const longestWord = 40;

function nearestWords(word: string, known: readonly SameLength[]): readonly string[] {
  const limit = slipsAllowed(word.length);
  if (limit === 0 || word.length > longestWord) return [];
  const found: Near[] = [];
  const table = openTable(word, limit);
  for (const words of known.slice(word.length - limit, word.length + limit + 1)) {
    for (const candidate of withLettersNear(word, words, limit)) {
      const distance = table.distanceTo(candidate);
      if (distance <= Math.min(limit, slipsAllowed(candidate.length + 1)))
        found.push({ word: candidate, distance });
    }
  }
  return best(found, word);
}

/**
 * The table of distances (optimal string alignment), a row for each letter of the candidate. Farther than the limit from
 * the diagonal nothing can be near enough, so that only this band is filled; all beside it stays too far.
 */
function openTable(word: string, limit: number) {
  const [far, width, last] = [limit + 1, word.length + 1, word.length + limit];
  const cells = new Uint8Array((last + 1) * width).fill(far);
  for (let slips = 0; slips <= limit; slips += 1) {
    cells[slips] = slips;
    cells[slips * width] = slips;
  }
  const fillRow = (candidate: string, row: number): number => {
    const [above, here] = [(row - 1) * width, row * width];
    const [letter, before] = [candidate.charCodeAt(row - 1), candidate.charCodeAt(row - 2)];
    let least = row <= limit ? row : far;
    for (let column = Math.max(1, row - limit); column <= Math.min(word.length, row + limit); column += 1) {
      const own = word.charCodeAt(column - 1);
      let cost = (cells[above + column - 1] ?? far) + (own === letter ? 0 : 1);
      cost = Math.min(cost, (cells[above + column] ?? far) + 1, (cells[here + column - 1] ?? far) + 1, far);
      if (row > 1 && column > 1 && own === before && word.charCodeAt(column - 2) === letter)
        cost = Math.min(cost, (cells[above - width + column - 2] ?? far) + 1);
      cells[here + column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  };
  return {
    /** Beyond the limit, `limit + 1`: found in the row at which every way is too long. */
    distanceTo: (candidate: string): number => {
      for (let row = 1; row <= candidate.length; row += 1) {
        if (row > last || fillRow(candidate, row) > limit) return far;
      }
      return cells[candidate.length * width + word.length] ?? far;
    },
  };
}

/** Of the words at the least distance, those that begin alike; nobody mistypes the first letter often. */
function best(found: readonly Near[], word: string): readonly string[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  const nearest = found
    .filter(({ distance }) => distance === least)
    .map((near) => near.word)
    .sort();
  const alike = nearest.filter((each) => each[0] === word[0]);
  return (alike.length > 0 ? alike : nearest).slice(0, 3);
}
