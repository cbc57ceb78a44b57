import { plainTitle, type Collection, type JobDescription } from '../descriptions/index.js';
import type { Person } from './person.js';

/** `ennetustalitus` names the same unit as `Ohvriabi osakond, ennetustalitus (MDFT tiim)`: one may be the shorter. */
function namesSameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.includes(b) || b.includes(a);
}

/** In whole words, so that `IT` is no part of `Auditi osakond`. */
function wordsOf(unit: string): string {
  return ` ${plainTitle(unit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function sameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : wordsOf(one) === wordsOf(other);
}

/**
 * The descriptions of the position that a roster line names: by title, and by unit where several share the title.
 * More than one means that the roster does not say which; none, that the position has no description.
 */
export function descriptionsHeldBy(person: Person, collection: Collection): readonly JobDescription[] {
  const sameTitle = collection.filter((each) => plainTitle(each.title) === plainTitle(person.position));
  if (sameTitle.length < 2) return sameTitle;
  const choices = [
    sameTitle.filter((each) => sameUnit(each.unit, person.unit)),
    sameTitle.filter((each) => namesSameUnit(each.unit, person.unit)),
  ];
  return choices.find((some) => some.length > 0) ?? sameTitle;
}
