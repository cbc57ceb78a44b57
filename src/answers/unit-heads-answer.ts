import {
  descriptionsNamed,
  plainTitle,
  positionsOfUnit,
  type Collection,
  type JobDescription,
} from '../descriptions/index.js';
import { grouped } from '../ground/index.js';
import { stemsOf } from '../language/index.js';
import type { Scope } from '../questions/index.js';
import type { SingleAnswer, UnitHead } from './answer.js';
import { citationOf } from './citation.js';
import { overScope, type Looked } from './over-scope.js';
import { fillersOf, peopleOf, personHolding, type PeopleOf } from './people-of.js';
import type { StandInSources } from './stand-ins-answer.js';

/** `Osakonna juhataja`, `talituse juht`: a title that says of a unit that it is led; a `Projekti juht` leads none. */
const headOfUnit =
  /^(?:osakonna|talituse|tiimi|üksuse|büroo|teenistuse|meeskonna|rühma|sektori|department|division|team|unit|office)\s*(?:juhataja|juht|ülem|head|manager|lead|leader)$/iu;

/**
 * Who is at the head of a unit: whom the descriptions of its positions name as their manager, and who by the roster
 * holds a title such as `Osakonna juhataja` in it. Those that are called by the unit's own kind come first.
 */
export function answerUnitHeads(
  scope: Scope,
  { collection, holders = [], asker = null }: StandInSources,
): SingleAnswer {
  const people = peopleOf(holders);
  const asked = scope.kind === 'unit' ? scope.unit : null;
  const inRoster = rosterHeads(asked, people, asker);
  const answer = ({ unit, positions }: Looked): SingleAnswer => {
    const named = namedAbove(positions, people, collection, asker);
    const known = new Set(named.map(({ name }) => plainTitle(name)));
    const all = [...named, ...inRoster.filter(({ name }) => !known.has(plainTitle(name)))];
    const kind = stemsOf((unit ?? '').split(',').at(-1) ?? '').at(-1) ?? '';
    const isOfKind = ({ name }: UnitHead) => kind !== '' && kind.endsWith(stemsOf(name)[0] ?? '?');
    return {
      kind: 'unit-heads',
      unit,
      heads: [...all.filter(isOfKind), ...all.filter((head) => !isOfKind(head))],
    };
  };
  return overScope(scope, collection, answer, () => inRoster.length > 0);
}

function namedAbove(
  positions: readonly JobDescription[],
  people: PeopleOf,
  collection: Collection,
  asker: string | null,
): readonly UnitHead[] {
  const byName = grouped(positions, ({ manager }) => (manager === null ? [] : [plainTitle(manager)]));
  return [...byName.values()].flatMap((under) => {
    const [first] = under;
    if (first === undefined || first.manager === null) return [];
    const name = first.manager;
    return {
      name,
      held: fillersOf(name, first, descriptionsNamed(name, collection), people, asker),
      under: under.map((each) => citationOf(each, collection, { kind: 'part', part: 'manager' })),
    };
  });
}

/** Of those in the unit itself: `Osakonna juhataja` in a section of the department is none of the department's. */
function rosterHeads(unit: string | null, people: PeopleOf, asker: string | null): readonly UnitHead[] {
  const heads = positionsOfUnit(unit, people.undescribed).filter(({ title }) =>
    headOfUnit.test(title.trim()),
  );
  const byTitle = grouped(heads, ({ title }) => [plainTitle(title)]);
  return [...byTitle.values()].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    const persons = held.map(({ holder }) => personHolding(holder, asker));
    return { name: first.title, held: { people: persons, holding: 'held' as const }, under: [] };
  });
}
