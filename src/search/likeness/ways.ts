import type { Steps } from '../../ground/index.js';
import type { Meanings } from '../../language/index.js';
import type { Sparse } from '../numbers/sparse.js';

/** The stems of the index that each set of words leads to, and how far. */
export interface Ways {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly strengths: Float32Array;
}

/** The sets are read backwards: a question touches some hundred of them, and the index has many thousand stems. */
export function* waysTo(stems: readonly string[], meanings: Meanings): Steps<Ways> {
  const starts = new Uint32Array(meanings.setCount + 1);
  for (const stem of stems) {
    meanings.spread(stem, (set) => {
      starts[set + 1] = (starts[set + 1] ?? 0) + 1;
    });
    yield;
  }
  for (let set = 0; set < meanings.setCount; set += 1)
    starts[set + 1] = (starts[set + 1] ?? 0) + (starts[set] ?? 0);
  const next = starts.slice();
  const count = starts[meanings.setCount] ?? 0;
  const ways = { starts, rows: new Uint32Array(count), strengths: new Float32Array(count) };
  for (const [row, stem] of stems.entries()) {
    meanings.spread(stem, (set, strength) => {
      const place = next[set] ?? 0;
      ways.rows[place] = row;
      ways.strengths[place] = strength;
      next[set] = place + 1;
    });
    yield;
  }
  return ways;
}

/** Pulls at every stem that a set of words leads to. */
function pullWays({ starts, rows, strengths }: Ways, set: number, pull: number, pulls: Sparse): void {
  for (let at = starts[set] ?? 0; at < (starts[set + 1] ?? 0); at += 1) {
    pulls.add(rows[at] ?? 0, (strengths[at] ?? 0) * pull);
  }
}

/** At all that the sets which these numbers stand for lead to. */
export function pullAll(
  ways: Ways,
  { at, touched }: Pick<Sparse, 'at' | 'touched'>,
  times: number,
  pulls: Sparse,
): void {
  for (const set of touched) pullWays(ways, set, (at[set] ?? 0) * times, pulls);
}
