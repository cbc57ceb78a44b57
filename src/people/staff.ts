import { byUnit, type Collection } from '../descriptions/index.js';
import { grouped, plainObjectId } from '../ground/index.js';
import { descriptionsHeldBy, unitHeldIn } from './holders.js';
import type { Person, Role } from './person.js';
import { openReportingLines } from './reporting-lines.js';

/** A position that somebody holds, and in which unit. */
type HeldPosition = { readonly unit: string | null } & (
  | { readonly kind: 'described'; readonly descriptionId: string }
  /** No description has this title: it stands as the roster writes it. */
  | { readonly kind: 'undescribed'; readonly title: string }
);

/** A person, however many lines the roster has for them. */
export interface StaffMember {
  /** As the first line writes it; compare by `plainObjectId`. */
  readonly aadObjectId: string;
  readonly upn: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Of their positions, and of a line that names none. */
  readonly units: readonly string[];
  readonly positions: readonly HeldPosition[];
}

/** The people of one reading of the roster, opened for looking up. */
export interface Staff {
  /** Everybody, in the order of the roster. */
  readonly everybody: readonly StaffMember[];
  readonly find: (aadObjectId: string | null) => StaffMember | undefined;
  readonly holdersOf: (descriptionId: string) => readonly StaffMember[];
  /** Usually one; somebody with two positions may have two. Those whom the roster does not know are left out. */
  readonly managersOf: (aadObjectId: string | null) => readonly StaffMember[];
  readonly directReportsOf: (aadObjectId: string | null) => readonly StaffMember[];
  /** Everybody below, the nearest first and each once; never the manager, whatever circle the roster draws. */
  readonly teamOf: (aadObjectId: string | null) => readonly StaffMember[];
  /** Whether the one is anywhere in the other's team. */
  readonly isInTeamOf: (aadObjectId: string | null, managerId: string | null) => boolean;
  /** The people of a unit and of the units inside it. */
  readonly inUnit: (unit: string) => readonly StaffMember[];
}

/** Opens the people for looking up: once a reading, so that each look-up is a step or two. */
export function openStaff(people: readonly Person[], collection: Collection): Staff {
  const lines = grouped(people, ({ aadObjectId }) => [plainObjectId(aadObjectId)]);
  const numbers = new Map([...lines.keys()].map((id, number) => [id, number]));
  const everybody = [...lines.values()].map((own) => memberOf(own, collection));
  const numberOf = (id: string | null) => (id === null ? undefined : numbers.get(plainObjectId(id)));
  const reporting = openReportingLines(
    [...lines.values()].map((own) => own.flatMap(({ manager }) => numberOf(manager) ?? [])),
  );
  const holders = grouped(everybody, ({ positions }) =>
    positions.flatMap((each) => (each.kind === 'described' ? each.descriptionId : [])),
  );
  const found = (id: string | null, leadsTo: (person: number) => readonly number[]) => {
    const number = numberOf(id);
    return number === undefined ? [] : membersOf(leadsTo(number), everybody);
  };
  return {
    everybody,
    find: (id) => everybody[numberOf(id) ?? -1],
    holdersOf: (descriptionId) => holders.get(descriptionId) ?? [],
    managersOf: (id) => found(id, reporting.managers),
    directReportsOf: (id) => found(id, reporting.reports),
    teamOf: (id) => found(id, reporting.below),
    isInTeamOf: (id, managerId) => {
      const [person, manager] = [numberOf(id), numberOf(managerId)];
      return person !== undefined && manager !== undefined && reporting.isBelow(person, manager);
    },
    inUnit: byUnit(everybody, ({ units }) => units),
  };
}

function membersOf(numbers: readonly number[], everybody: readonly StaffMember[]): readonly StaffMember[] {
  const members: StaffMember[] = [];
  for (const number of numbers) {
    const member = everybody[number];
    if (member !== undefined) members.push(member);
  }
  return members;
}

function memberOf(lines: readonly Person[], collection: Collection): StaffMember {
  const said = (read: (line: Person) => string) => lines.map(read).find((text) => text !== '') ?? '';
  const held = lines.map((line) => ({ line, positions: positionsOf(line, collection) }));
  const units = held.flatMap(({ line, positions }) =>
    positions.length > 0 ? positions.map(({ unit }) => unit) : line.unit,
  );
  return {
    aadObjectId: said(({ aadObjectId }) => aadObjectId),
    upn: said(({ upn }) => upn),
    name: said(({ name }) => name),
    roles: [...new Set(lines.flatMap(({ roles }) => roles))],
    units: [...new Set(units.flatMap((unit) => unit ?? []))],
    positions: onceEach(held.flatMap(({ positions }) => positions)),
  };
}

function positionsOf(line: Person, collection: Collection): readonly HeldPosition[] {
  const held = descriptionsHeldBy(line, collection);
  if (held.length === 0 && line.position !== '')
    return [{ kind: 'undescribed', title: line.position, unit: line.unit }];
  return held.map((each) => ({
    kind: 'described',
    descriptionId: each.id,
    unit: unitHeldIn(line, each),
  }));
}

/** A description is held once, whatever lines say so. */
function onceEach(positions: readonly HeldPosition[]): readonly HeldPosition[] {
  const keyOf = (held: HeldPosition) =>
    held.kind === 'described' ? held.descriptionId : JSON.stringify([held.title, held.unit]);
  return [...grouped(positions, (held) => [keyOf(held)]).values()].flatMap(([first]) => first ?? []);
}
