/** A passage by its order, and how surely it is meant. */
export interface Ranked {
  readonly order: number;
  readonly evidence: number;
}

/**
 * The best so many of all that are offered: the surest first, equals in their order. A class, since its `offer` is one
 * and the same for every question: with a function made for each, V8 gave up the loop of ten thousand offers that it
 * had compiled for the question before, for the first five hundred questions of a process.
 */
export class Best {
  readonly #orders: Uint32Array;
  readonly #evidences: Float64Array;
  #count = 0;

  constructor(most: number) {
    this.#orders = new Uint32Array(most);
    this.#evidences = new Float64Array(most);
  }

  /** What has no evidence is not taken. Orders are offered from the lowest on. */
  offer(order: number, evidence: number): void {
    const most = this.#orders.length;
    const least = this.#count < most ? 0 : (this.#evidences[most - 1] ?? 0);
    if (evidence <= least) return;
    if (this.#count < most) this.#count += 1;
    this.#putIn(order, evidence);
  }

  /** The best of what was offered since the last time. */
  takeInOrder(): readonly Ranked[] {
    const ranked: Ranked[] = [];
    for (let at = 0; at < this.#count; at += 1)
      ranked.push({ order: this.#orders[at] ?? 0, evidence: this.#evidences[at] ?? 0 });
    this.#count = 0;
    return ranked;
  }

  /** Behind all that are as sure; the last makes room. */
  #putIn(order: number, evidence: number): void {
    const [orders, evidences] = [this.#orders, this.#evidences];
    let at = this.#count - 1;
    for (; at > 0 && (evidences[at - 1] ?? 0) < evidence; at -= 1) {
      orders[at] = orders[at - 1] ?? 0;
      evidences[at] = evidences[at - 1] ?? 0;
    }
    orders[at] = order;
    evidences[at] = evidence;
  }
}
