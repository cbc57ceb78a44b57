/** Most are written so: a hundred thousand of them are gone through where nobody said whose is meant. */
const normal = /^[1-9]\d*(?:\.[1-9]\d*)*$/;

/** `3.04.` and ` 3,4 ` and `3.4` are one number to a reader; the comma is how Estonian writes a decimal point. */
export function normalDutyNumber(written: string): string {
  if (normal.test(written)) return written;
  return written
    .trim()
    .replace(/,/g, '.')
    .replace(/\.+$/, '')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
}
