import {
  inOneUnit,
  plainTitle,
  sameUnit,
  unitKey,
  type Collection,
  type JobDescription,
} from '../descriptions/index.js';
import { grouped, onceForEach } from '../ground/index.js';
import type { Person } from './person.js';

/** What of a roster line says which position is held. */
type Line = Pick<Person, 'position' | 'unit'>;
type Held = (line: Line) => readonly JobDescription[];

/** A collection never changes once it is read, so its titles are put in order once. */
const titlesOf = onceForEach(openTitles);

function openTitles(collection: Collection): Held {
  const byTitle = grouped(collection, ({ title }) => [plainTitle(title)]);
  const settled = new Map<string, readonly JobDescription[]>();
  return (line) => {
    const title = plainTitle(line.position);
    const sameTitle = byTitle.get(title) ?? [];
    if (sameTitle.length < 2) return sameTitle;
    // Many people share a title and a unit: which of the descriptions is theirs is worked out once.
    const key = JSON.stringify([title, line.unit]);
    const known = settled.get(key) ?? settleByUnit(sameTitle, line.unit);
    settled.set(key, known);
    return known;
  };
}

function settleByUnit(sameTitle: readonly JobDescription[], unit: string | null): readonly JobDescription[] {
  const choices = [
    sameTitle.filter((each) => sameUnit(each.unit, unit)),
    sameTitle.filter((each) => inOneUnit(each.unit, unit)),
    sameTitle.filter((each) => saysInShort(each.unit, unit)),
  ];
  return choices.find((some) => some.length > 0) ?? sameTitle;
}

/** `IT` for `IT osakond`, in whole words. */
function saysInShort(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [` ${unitKey(one)} `, ` ${unitKey(other)} `];
  return a.includes(b) || b.includes(a);
}

/**
 * The descriptions of the position that a roster line names: by title, and by unit where several share the title.
 * More than one means that the roster does not say which; none, that the position has no description.
 */
export function descriptionsHeldBy(line: Line, collection: Collection): readonly JobDescription[] {
  return titlesOf(collection)(line);
}

/**
 * The unit in which a position is held: that of the roster's line, since it is kept up day by day. Where the line says
 * none, and where it says no more than that the description's unit is in it, the description says which.
 */
export function unitHeldIn(line: Line, description: JobDescription): string | null {
  const said = description.unit;
  if (line.unit === null) return said;
  const isSaidCloser = said !== null && inOneUnit(line.unit, said) && said.length > line.unit.length;
  return isSaidCloser ? said : line.unit;
}
