import {
  descriptionWithId,
  plainTitle,
  type Collection,
  type JobDescription,
} from '../descriptions/index.js';
import { grouped } from '../ground/index.js';
import type { Holder } from '../questions/index.js';
import type { PeopleRow, SingleAnswer } from './answer.js';
import { nameOf } from './citation.js';
import { listOf, mostListed } from './list-answer.js';
import { peopleOf, personHolding, type Held, type PeopleOf } from './people-of.js';
import type { Looked } from './position.js';
import type { StandInSources } from './sources.js';

/** A position of the unit, and who holds it. */
interface Row {
  readonly position: PeopleRow['position'];
  readonly held: readonly Held[];
}

/**
 * Who works in a unit: its positions with those who hold them there, then those who hold a position there that is
 * described elsewhere, and behind them the people whose positions have no description. Where the roster knows nobody,
 * the positions alone.
 */
export function peopleIn(
  { unit, others, positions }: Looked,
  { collection, holders, asker }: StandInSources,
): SingleAnswer {
  const people = peopleOf(holders);
  if (!people.knowsAnybody) return listOf({ unit, positions }, collection);
  const held = people.inUnit(unit);
  const all = rowsOf(positions, held, people, collection);
  const rows = all.slice(0, mostListed).map(({ position, held: by }) => ({
    position,
    people: [...new Set(by.map(({ holder }) => holder))].map((each) => personHolding(each, asker)),
  }));
  const count = new Set(held.map(({ holder }) => holder)).size;
  return { kind: 'people', unit, others, count, rows, more: all.length - rows.length };
}

function rowsOf(
  positions: readonly JobDescription[],
  held: readonly Held[],
  people: PeopleOf,
  collection: Collection,
): readonly Row[] {
  const byPosition = grouped(held, ({ position }) => [keyOf(position)]);
  // A position that is held in another unit alone is not free here.
  const own = positions
    .filter((each) => byPosition.has(each.id) || people.holding(each).length === 0)
    .map((each) => ({ position: nameOf(each, collection), held: byPosition.get(each.id) ?? [] }));
  const ids = new Set(positions.map(({ id }) => id));
  const others = [...byPosition.values()].flatMap(([first, ...rest]): readonly Row[] => {
    const position = first && !ids.has(keyOf(first.position)) && nameHeld(first.position, collection);
    return position ? [{ position, held: [first, ...rest] }] : [];
  });
  const isDescribed = ({ position }: Row) => 'descriptionId' in position;
  return [...own, ...others.filter(isDescribed), ...others.filter((row) => !isDescribed(row))];
}

/** What these people hold: the positions with a description first, and behind the others those who hold none. */
export function rowsHeldBy(
  members: readonly Holder[],
  { collection, holders, asker }: StandInSources,
): readonly PeopleRow[] {
  const held = members.flatMap((holder) => holder.positions.map((position) => ({ position, holder })));
  const rows = rowsOf([], held, peopleOf(holders), collection).map(({ position, held: by }) => ({
    position,
    people: by.map(({ holder }) => personHolding(holder, asker)),
  }));
  const unplaced = members.filter(({ positions }) => positions.length === 0);
  if (unplaced.length === 0) return rows;
  const people = unplaced.map((each) => personHolding(each, asker));
  return [...rows, { position: { title: '', unit: null }, people }];
}

function keyOf(position: Held['position']): string {
  if (position.kind === 'described') return position.descriptionId;
  return JSON.stringify([plainTitle(position.title), position.unit]);
}

function nameHeld(position: Held['position'], collection: Collection): Row['position'] | undefined {
  if (position.kind === 'undescribed') return { title: position.title, unit: position.unit };
  const described = descriptionWithId(position.descriptionId, collection);
  return described && nameOf(described, collection);
}
