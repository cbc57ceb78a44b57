import type { Meanings, Saying } from '../../language/index.js';

/** A meaning as numbers beside one another: sets by their number, and stems after them. */
export interface Vector {
  readonly places: readonly number[];
  readonly strengths: readonly number[];
  readonly length: number;
}

/** One long row of numbers, wiped after each use: a map for each meaning took a hundred times as long. */
export class LongRow {
  #numbers = new Float64Array(1 << 15);
  #touched: number[] = [];

  add(place: number, strength: number): void {
    if (place >= this.#numbers.length) {
      const longer = new Float64Array(2 * place);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    if (this.#numbers[place] === 0) this.#touched.push(place);
    this.#numbers[place] = (this.#numbers[place] ?? 0) + strength;
  }

  addAll({ places, strengths }: Vector, weight: number): void {
    for (const [at, place] of places.entries()) this.add(place, (strengths[at] ?? 0) * weight);
  }

  dot({ places, strengths }: Vector): number {
    let dot = 0;
    for (const [at, place] of places.entries()) dot += (this.#numbers[place] ?? 0) * (strengths[at] ?? 0);
    return dot;
  }

  /** What stands in it, and wipes it. */
  take(): Vector {
    const places = this.#touched;
    const strengths = places.map((place) => this.#numbers[place] ?? 0);
    for (const place of places) this.#numbers[place] = 0;
    this.#touched = [];
    return { places, strengths, length: lengthOf(strengths) };
  }
}

function lengthOf(strengths: readonly number[]): number {
  let squares = 0;
  for (const strength of strengths) squares += strength * strength;
  return Math.sqrt(squares);
}

/** Spreads what texts say over the sets of words, one text at a time. */
export function openSpreader(meanings: Meanings): (saying: Saying) => Vector {
  const stems = new Map<string, number>();
  const row = new LongRow();
  const addStem = (stem: string, weight: number) => {
    const place = stems.get(stem) ?? meanings.setCount + stems.size;
    stems.set(stem, place);
    row.add(place, weight * meanings.byItself(stem));
  };
  return ({ words, readings, phrases }) => {
    for (const [stem, weight] of words) {
      addStem(stem, weight);
      meanings.spread(stem, (set, strength) => {
        row.add(set, weight * strength);
      });
    }
    for (const [stem, weight] of readings) addStem(stem, weight);
    for (const [set, strength] of phrases) row.add(set, strength);
    return row.take();
  };
}
