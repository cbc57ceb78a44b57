import { plainTitle, positionsOfUnit, type Collection, type JobDescription } from '../descriptions/index.js';
import { grouped } from '../ground/index.js';
import type { Holder, Scope } from '../questions/index.js';
import type { PeopleRow, SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';
import { overScope, sharedUnit, type Looked } from './over-scope.js';
import { peopleOf, personHolding, type PeopleOf } from './people-of.js';
import type { StandInSources } from './stand-ins-answer.js';

const mostListed = 40;

/** A position of the unit, and who holds it. */
interface Held {
  readonly position: PeopleRow['position'];
  readonly by: readonly Holder[];
}

/**
 * Who works in a unit: its positions with those who hold them, and behind them the people whose positions have no
 * description. Where the roster knows nobody, the positions alone.
 */
export function answerPeople(
  scope: Scope,
  { collection, holders = [], asker = null }: StandInSources,
): SingleAnswer {
  const people = peopleOf(holders);
  const undescribed = undescribedIn(scope.kind === 'unit' ? scope.unit : null, people, collection);
  const answer = ({ unit, others, positions }: Looked): SingleAnswer => {
    const described = positions.map((each) => ({
      position: nameOf(each, collection),
      by: people.holding([each]),
    }));
    if (!people.knowsAnybody) {
      const listed = described.slice(0, mostListed).map(({ position }) => position);
      return { kind: 'list', unit, positions: listed, more: described.length - listed.length };
    }
    const held: readonly Held[] = [...described, ...undescribed];
    // A unit that no description is in is called as the roster calls it, and not in the case that it was asked in.
    const name =
      positions.length > 0 ? unit : (sharedUnit(undescribed.map(({ position }) => position)) ?? unit);
    const rows = held
      .slice(0, mostListed)
      .map(({ position, by }) => ({ position, people: by.map((each) => personHolding(each, asker)) }));
    const count = new Set(held.flatMap(({ by }) => by)).size;
    return { kind: 'people', unit: name, others, count, rows, more: held.length - rows.length };
  };
  return overScope(scope, collection, answer, () => undescribed.length > 0);
}

type Undescribed = PeopleOf['undescribed'][number];

function isUndescribed(position: JobDescription | Undescribed): position is Undescribed {
  return 'holder' in position;
}

/** The positions of the unit that no description has, each once with all who hold it. */
function undescribedIn(
  unit: string | null,
  { undescribed }: PeopleOf,
  collection: Collection,
): readonly Held[] {
  // Among the described, or a section that is only theirs would be no word of any unit.
  const found = positionsOfUnit<JobDescription | Undescribed>(unit, [...collection, ...undescribed]);
  const byTitle = grouped(found.filter(isUndescribed), ({ title, unit: own }) => [
    JSON.stringify([plainTitle(title), own]),
  ]);
  return [...byTitle.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ title, unit: own }) => ({
      position: { title, unit: own },
      by: alike.map(({ holder }) => holder),
    })),
  );
}
