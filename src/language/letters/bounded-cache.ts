/**
 * Remembers what was worked out lately, in two generations: when the young one is full it becomes the old one,
 * and what is not asked for again is forgotten. Memory stays bounded with no bookkeeping on a hit.
 */
export class BoundedCache<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(most: number) {
    this.#most = Math.ceil(most / 2);
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/** What is worked out of a text depends on the text alone: for so many texts it is done once, and then known for a while. */
export function knownLately<Value>(
  workOut: (text: string) => Value,
  most = mostTexts,
): (text: string) => Value {
  const known = new BoundedCache<{ readonly value: Value }>(most);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = workOut(text);
    known.set(text, { value });
    return value;
  };
}

/** Most messages are buttons, and the some dozen questions that everybody asks. */
const mostTexts = 500;
