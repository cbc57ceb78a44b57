/** Works at so many places at a time, begun in the order in which they were handed in. */
export class Lanes<Place> {
  private readonly free: Place[];
  private readonly waiting: ((place: Place) => void)[] = [];

  constructor(places: readonly Place[]) {
    this.free = [...places];
  }

  /** Waits for a place that is free, has it alone, and leaves it to the next. */
  async run<Done>(work: (place: Place) => Promise<Done>): Promise<Done> {
    const place = this.free.shift() ?? (await new Promise<Place>((resolve) => this.waiting.push(resolve)));
    try {
      return await work(place);
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free.push(place);
      else next(place);
    }
  }
}
