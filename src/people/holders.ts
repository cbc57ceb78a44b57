import type { Collection, JobDescription } from '../descriptions/index.js';
import type { Person } from './person.js';

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `ennetustalitus` names the same unit as `Ohvriabi osakond, ennetustalitus (MDFT tiim)`: one may be the shorter. */
function sameUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a);
}

/**
 * The descriptions of the position that a roster line names: by title, and by unit where several share the title.
 * More than one means that the roster does not say which; none, that the position has no description.
 */
export function descriptionsHeldBy(person: Person, collection: Collection): readonly JobDescription[] {
  const sameTitle = collection.filter((each) => plain(each.title) === plain(person.position));
  if (sameTitle.length < 2) return sameTitle;
  const inUnit = sameTitle.filter((each) => sameUnit(each.unit, person.unit));
  return inUnit.length > 0 ? inUnit : sameTitle;
}
