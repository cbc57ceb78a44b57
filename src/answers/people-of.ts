import {
  byUnit,
  inOneUnit,
  namesakesBeside,
  plainTitle,
  type JobDescription,
} from '../descriptions/index.js';
import { grouped, onceForEach, plainObjectId } from '../ground/index.js';
import type { Holder } from '../questions/index.js';
import type { StandInSources } from './sources.js';
import type { Holding, PersonNamed } from './stand-in.js';

/** A position with one who holds it. */
export interface Held {
  readonly position: Holder['positions'][number];
  readonly holder: Holder;
}

/** The people of the roster, put in order by what they hold. */
export interface PeopleOf {
  /** Whether the roster knows anybody at all. */
  readonly knowsAnybody: boolean;
  /** Who holds the position of a description. */
  readonly holding: (described: JobDescription) => readonly Held[];
  /** Who holds a position of this name that no description has. */
  readonly titled: (name: string) => readonly Held[];
  /** What is held in a unit and in the units inside it; of `null` all that is held. */
  readonly inUnit: (unit: string | null) => readonly Held[];
}

/** `Teenuseomanik` and 'teenuse omanik' are one title. */
function inOneWord(title: string): string {
  return plainTitle(title).replaceAll(' ', '');
}

/** A reading of the roster is put in order once, and asked many times. */
export const peopleOf = onceForEach((holders: readonly Holder[]): PeopleOf => {
  const all = holders.flatMap((holder) => holder.positions.map((position) => ({ position, holder })));
  const byDescription = grouped(all, ({ position }) =>
    position.kind === 'described' ? [position.descriptionId] : [],
  );
  const byTitle = grouped(all, ({ position }) =>
    position.kind === 'undescribed' ? [inOneWord(position.title)] : [],
  );
  const within = byUnit(all, ({ position: { unit } }) => (unit === null ? [] : [unit]));
  return {
    knowsAnybody: holders.length > 0,
    holding: ({ id }) => byDescription.get(id) ?? [],
    titled: (name) => byTitle.get(inOneWord(name)) ?? [],
    inUnit: (unit) => (unit === null ? all : within(unit)),
  };
});

/** Who may stand in under one name of a list. */
interface Fillers {
  readonly people: readonly PersonNamed[];
  readonly holding: Holding;
}

/**
 * The people behind a name in the list of `position`: `meant` are the descriptions that the name can mean. Where the
 * position stands in for itself, one of its holders is the one who is away: whoever is named, or asks of their own, is left
 * out there.
 */
export function fillersOf(
  name: string,
  position: JobDescription,
  meant: readonly JobDescription[],
  { holders, asker, away }: Pick<StandInSources, 'holders' | 'asker' | 'away'>,
): Fillers {
  const people = peopleOf(holders);
  if (!people.knowsAnybody) return { people: [], holding: 'not-known' };
  const beside: IsNear = (unit) => inOneUnit(unit, position.unit);
  const asDescribed = (one: JobDescription): IsNear[] => [
    beside,
    (unit) => one.unit === null || inOneUnit(unit, one.unit),
  ];
  const inReach = namesakesBeside(meant, position);
  const near = onceEach(
    inReach.length > 0
      ? inReach.flatMap((one) => nearestOf(people.holding(one), asDescribed(one)))
      : nearestOf(people.titled(name), [beside]),
  );
  const itself = meant.some(({ id }) => id === position.id);
  const named = itself ? near.filter(({ holder }) => !isOne(holder, away ?? asker)) : near;
  if (itself && near.length < 2) return { people: [], holding: near.length === 0 ? 'nobody' : 'nobody-else' };
  return {
    people: named.map(({ holder, unit }) => ({ ...personHolding(holder, asker), unit })),
    holding: near.length === 0 ? 'nobody' : 'held',
  };
}

/** Somebody who holds a position where it is. */
export function personHolding(holder: Holder, asker: string | null): PersonNamed {
  const { name, upn } = holder;
  return { name, upn, unit: null, ...(isOne(holder, asker) && { isAsker: true }) };
}

function isOne({ aadObjectId }: Holder, objectId: string | null): boolean {
  return objectId !== null && plainObjectId(aadObjectId) === plainObjectId(objectId);
}

/** Somebody who holds a position, and in which unit, if that is neither where it is named nor where it is described. */
interface Near {
  readonly holder: Holder;
  readonly unit: string | null;
}

type IsNear = (unit: string | null) => boolean;

/** `Osakonna juhataja` is a title in every department: those nearest are meant, and all where none is near. */
function nearestOf(held: readonly Held[], nearness: readonly IsNear[]): readonly Near[] {
  for (const isNear of nearness) {
    const near = held.filter(({ position }) => isNear(position.unit));
    if (near.length > 0) return near.map(({ holder }) => ({ holder, unit: null }));
  }
  return held.map(({ holder, position: { unit } }) => ({ holder, unit }));
}

function onceEach(near: readonly Near[]): readonly Near[] {
  return [...grouped(near, ({ holder }) => [holder]).values()].flatMap(([first]) => first ?? []);
}
