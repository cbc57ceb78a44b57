import * as fc from 'fast-check';

/** Half characters stand here; none is a character by itself. */
const halves = { from: 0xd800, many: 0x800 };

function characterAt(place: number): string {
  return String.fromCodePoint(place < halves.from ? place : place + halves.many);
}

function placeOf(character: unknown): number {
  const point = typeof character === 'string' ? (character.codePointAt(0) ?? halves.from) : halves.from;
  const place = point < halves.from ? point : point - halves.many;
  if (characterAt(place) !== character) throw new Error('This is not one whole character.');
  return place;
}

/**
 * Any character of Unicode, the same and as often as fast-check's own unit `'binary'`, which keeps a table of all
 * million of them to find its way back to a place: 80 MB, and a second to make it, for what two subtractions tell.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff - halves.many })
  .map(characterAt, placeOf);
