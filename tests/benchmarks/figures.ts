/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `1.23 (1.10–1.41)`: the median, and the least and the most in brackets. */
export function spread(values: readonly number[], digits = 2): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** Three digits that tell something: `0.0123`, `1.23`, `123`, `12,300`. A dash where nothing was measured. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 1_000) return Math.round(value).toLocaleString('en-GB');
  const digits = size === 0 ? 0 : Math.max(0, Math.min(4, 2 - Math.floor(Math.log10(size))));
  return value.toFixed(digits);
}

/** `12 of 30 (40 %)`. */
export function share(some: number, all: number): string {
  return all === 0 ? '–' : `${some} of ${all} (${Math.round((100 * some) / all)} %)`;
}

export const megabytes = (bytes: number): number => bytes / 1024 / 1024;

/** `1 h 52 min`, `3 min 20 s`, `8.5 s`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${figure(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const hours = Math.floor(whole / 3_600);
  return `${hours} h ${Math.round((whole % 3_600) / 60)} min`;
}

/**
 * One measurement of each in turn, and again: A B A B. What else the machine does meets all of them alike, so their
 * ratios hold where single times do not.
 */
export async function inTurns<Name extends string, Measured>(
  rounds: number,
  measure: Readonly<Record<Name, () => Promise<Measured>>>,
  onRound: (done: number) => void = () => {},
): Promise<Readonly<Record<Name, readonly Measured[]>>> {
  const names = Object.keys(measure) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<
    Name,
    Measured[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured[name].push(await measure[name]());
    onRound(round + 1);
  }
  return measured;
}
