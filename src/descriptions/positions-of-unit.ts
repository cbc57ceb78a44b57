import { onceForEach } from '../ground/index.js';
import { byUnit } from './unit-name.js';

/** A position, with a description or without one. */
interface OfUnit {
  readonly unit: string | null;
}

/** The positions of a unit and of the units inside it; of `null` all of them, of a unit that nobody has none. */
export function positionsOfUnit<Position extends OfUnit>(
  unit: string | null,
  positions: readonly Position[],
): readonly Position[] {
  if (unit === null) return positions;
  const inside = new Set<string | null>(unitsOf(positions)(unit));
  return positions.filter((position) => inside.has(position.unit));
}

/** Units are few beside positions, and read once for each collection. */
const unitsOf = onceForEach((positions: readonly OfUnit[]) =>
  byUnit([...new Set(positions.flatMap(({ unit }) => unit ?? []))], (unit) => [unit]),
);
