/** `3.04.` and ` 3,4 ` and `3.4` are one number to a reader; the comma is how Estonian writes a decimal point. */
export function normalDutyNumber(written: string): string {
  return written
    .trim()
    .replace(/,/g, '.')
    .replace(/\.+$/, '')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
}
