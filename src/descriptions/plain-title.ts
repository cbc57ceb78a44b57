/** A title or a unit's name as it is compared: composed, lower-case, with single blanks. */
export function plainTitle(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
