/** Numbers from 0 to 1 that are the same in every run: mulberry32. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(all: readonly T[], chance: () => number): T {
  const one = all[Math.floor(chance() * all.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

export function between(least: number, most: number, chance: () => number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

export function shuffled<T>(all: readonly T[], chance: () => number): readonly T[] {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = between(0, at, chance);
    const [one, two] = [mixed[at], mixed[other]] as [T, T];
    mixed[at] = two;
    mixed[other] = one;
  }
  return mixed;
}

/**
 * Draws from a list as words are used: the r-th of it about 1/r as often as the first (Zipf, with Mandelbrot's shift,
 * so that the very first do not drown all others).
 */
export function zipf<T>(all: readonly T[], shift = 2.7): (chance: () => number) => T {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < all.length; rank += 1) sums.push((sum += 1 / (rank + 1 + shift)));
  return (chance) => {
    const wanted = chance() * sum;
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const one = all[low];
    if (one === undefined) throw new Error('There is nothing to draw from.');
    return one;
  };
}
