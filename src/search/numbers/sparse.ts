/** Such numbers as they are kept: the places of those that are not nothing, and what stands there. */
export interface KeptNumbers {
  readonly places: Uint32Array;
  readonly numbers: Float32Array;
}

/**
 * Numbers of which most are nothing: those that are not are listed, so that they can be gone through and wiped. The list
 * keeps its room from one use to the next; a question that left a new one behind made a third of all garbage.
 */
export class Sparse {
  readonly at: Float32Array;
  #places = new Uint32Array(64);
  #count = 0;

  constructor(size: number) {
    this.at = new Float32Array(size);
  }

  /** The places that are not nothing, in the order in which they came to be so. It holds until the next wipe. */
  get touched(): Uint32Array {
    return this.#places.subarray(0, this.#count);
  }

  add(place: number, amount: number): void {
    const known = this.at[place] ?? 0;
    if (known === 0) this.#touch(place);
    this.at[place] = known + amount;
  }

  addAll({ at, touched }: Sparse): void {
    for (const place of touched) this.add(place, at[place] ?? 0);
  }

  addKept({ places, numbers }: KeptNumbers, times: number): void {
    for (let each = 0; each < places.length; each += 1)
      this.add(places[each] ?? 0, (numbers[each] ?? 0) * times);
  }

  keep(): KeptNumbers {
    const places = this.touched.slice();
    const numbers = new Float32Array(places.length);
    for (let each = 0; each < places.length; each += 1) numbers[each] = this.at[places[each] ?? 0] ?? 0;
    return { places, numbers };
  }

  /** Lifts a number to the one given, if that is more. */
  raise(place: number, to: number): void {
    const known = this.at[place] ?? 0;
    if (to <= known) return;
    if (known === 0) this.#touch(place);
    this.at[place] = to;
  }

  wipe(): void {
    for (let at = 0; at < this.#count; at += 1) this.at[this.#places[at] ?? 0] = 0;
    this.#count = 0;
  }

  #touch(place: number): void {
    if (this.#count === this.#places.length) {
      const longer = new Uint32Array(2 * this.#count);
      longer.set(this.#places);
      this.#places = longer;
    }
    this.#places[this.#count] = place;
    this.#count += 1;
  }
}
