/** A count as it was written, from 1; `undefined` where it is none. */
export function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : undefined;
}
