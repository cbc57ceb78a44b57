/** Numbers of which most are nothing: those that are not are listed, so that they can be gone through and wiped. */
export class Sparse {
  readonly at: Float32Array;
  readonly touched: number[] = [];

  constructor(size: number) {
    this.at = new Float32Array(size);
  }

  add(place: number, amount: number): void {
    const known = this.at[place] ?? 0;
    if (known === 0) this.touched.push(place);
    this.at[place] = known + amount;
  }

  /** Lifts a number to the one given, if that is more. */
  raise(place: number, to: number): void {
    const known = this.at[place] ?? 0;
    if (to <= known) return;
    if (known === 0) this.touched.push(place);
    this.at[place] = to;
  }

  wipe(): void {
    for (const place of this.touched) this.at[place] = 0;
    this.touched.length = 0;
  }
}
