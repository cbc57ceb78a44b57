import { plainTitle } from '../descriptions/index.js';

/** A unit's name in whole words, so that `IT` is no part of `Auditi osakond`. */
function wordsOf(unit: string): string {
  return ` ${plainTitle(unit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

export function sameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : wordsOf(one) === wordsOf(other);
}

/** `ennetustalitus` names the same unit as `Ohvriabi osakond, ennetustalitus (MDFT tiim)`: one may be the shorter. */
export function namesSameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.includes(b) || b.includes(a);
}

/** What a unit is found by: one name, however it is spaced, cased and dotted. */
export function unitKey(unit: string): string {
  return wordsOf(unit);
}

/**
 * All that a unit answers to. Units are written from the greater to the smaller, with commas between
 * (`Ohvriabi osakond, ennetustalitus`): the people of the smaller one are people of the greater one as well.
 */
export function unitKeys(unit: string): readonly string[] {
  const parts = unit.split(',');
  const plain = unit.replace(/\([^)]*\)/g, '').split(',');
  const upToEach = [parts, plain].flatMap((some) => some.map((_, at) => some.slice(0, at + 1).join(',')));
  return [...new Set([...upToEach, ...parts, ...plain].map(unitKey))].filter((key) => key.trim() !== '');
}
