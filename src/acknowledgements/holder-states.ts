import { byUnit, descriptionWithId, unitKey, type Collection } from '../descriptions/index.js';
import type { StaffMember } from '../people/index.js';
import type { Standing, Standings } from './standings.js';
import { stateKinds, type StateKind } from './state.js';

/** Where one person stands with the description of one position that they hold. */
export interface HolderState {
  readonly person: StaffMember;
  readonly position: string;
  /** The version in force. */
  readonly version: string;
  /** In which they hold it. */
  readonly unit: string | null;
  readonly state: Standing;
  /** Whether they said of this version that they do not agree, whatever came after. */
  readonly hasDisputed: boolean;
  /** When HR took back their acknowledgement of this version; `null` where it did not. */
  readonly takenBackAt: Date | null;
}

/** One for each person and described position; what has no description cannot be acknowledged. */
export function holderStates(
  people: readonly StaffMember[],
  collection: Collection,
  standings: Standings,
): readonly HolderState[] {
  return people.flatMap((person) =>
    person.positions.flatMap((held) => {
      const description =
        held.kind === 'described' ? descriptionWithId(held.descriptionId, collection) : undefined;
      if (description === undefined) return [];
      const { id: position, version } = description;
      const state = standings.of(person.aadObjectId, position);
      const hasDisputed = standings.hasDisputed(person.aadObjectId, position);
      const takenBackAt = standings.takenBackAt(person.aadObjectId, position);
      return [{ person, position, version, unit: held.unit, state, hasDisputed, takenBackAt }];
    }),
  );
}

/** Those of a unit and of the units inside it. */
export function withinUnit(states: readonly HolderState[], unit: string): readonly HolderState[] {
  return openUnits(states)(unit);
}

function openUnits(states: readonly HolderState[]) {
  return byUnit(states, ({ unit }) => (unit === null ? [] : [unit]));
}

/** Whoever has not acknowledged the version in force; who does not agree has not either. */
export function outstandingOf(states: readonly HolderState[]): readonly HolderState[] {
  return states.filter(({ state }) => state.kind !== 'acknowledged');
}

type StateCounts = Readonly<Record<StateKind, number>>;

export interface UnitCounts {
  readonly unit: string | null;
  readonly counts: StateCounts;
  readonly total: number;
}

export function countStates(states: readonly HolderState[]): StateCounts {
  const counts = Object.fromEntries(stateKinds.map((kind) => [kind, 0])) as Record<StateKind, number>;
  for (const { state } of states) counts[state.kind] += 1;
  return counts;
}

/**
 * By unit in the order of their names, those without a unit last. The people of a smaller unit are those of the greater
 * one as well, as they are wherever somebody asks for a unit: so the units need not add up to everybody.
 */
export function countByUnit(states: readonly HolderState[]): readonly UnitCounts[] {
  const within = openUnits(states);
  const units = new Map(states.map(({ unit }) => [unit === null ? null : unitKey(unit), unit]));
  return [...units.values()]
    .map((unit) => {
      const some = unit === null ? states.filter((each) => each.unit === null) : within(unit);
      return { unit, counts: countStates(some), total: some.length };
    })
    .sort((one, other) => {
      if (one.unit === null || other.unit === null) return one.unit === null ? 1 : -1;
      return one.unit.localeCompare(other.unit, 'et');
    });
}
