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

/** A bar on a terminal while something long goes on. */
export function showProgress(done: number, all: number, what: string): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round((done / all) * 24);
  process.stderr.write(
    `\r[${'#'.repeat(full)}${'.'.repeat(24 - full)}] ${what.padEnd(40)}${done === all ? '\n' : ''}`,
  );
}
