import { plainTitle, type JobDescription } from '../descriptions/index.js';
import { onceForEach } from '../ground/index.js';
import type { Holder, UndescribedPosition } from '../questions/index.js';
import type { Holding, PersonNamed } from './stand-in.js';

/** The people of the roster, put in order by what they hold. */
export interface PeopleOf {
  /** Whether the roster knows anybody at all. */
  readonly knowsAnybody: boolean;
  /** Who holds any of these positions with a description. */
  readonly holding: (described: readonly JobDescription[]) => readonly Holder[];
  /** Who holds a position of this name that no description has; `undefined` where nobody has looked. */
  readonly titled: (name: string) => readonly Holder[] | undefined;
  /** The positions that people hold and no description has. */
  readonly undescribed: readonly (UndescribedPosition & { readonly holder: Holder })[];
}

/** A reading of the roster is put in order once, and asked many times. */
export const peopleOf = onceForEach((holders: readonly Holder[]): PeopleOf => {
  const byDescription = new Map<string, Holder[]>();
  const byTitle = new Map<string, Holder[]>();
  const keep = (map: Map<string, Holder[]>, key: string, holder: Holder) => {
    const some = map.get(key);
    if (some === undefined) map.set(key, [holder]);
    else if (!some.includes(holder)) some.push(holder);
  };
  for (const holder of holders) {
    for (const id of holder.descriptionIds) keep(byDescription, id, holder);
    for (const { title } of holder.undescribed ?? []) keep(byTitle, plainTitle(title), holder);
  }
  const looked = holders.some(({ undescribed }) => undescribed !== undefined);
  return {
    knowsAnybody: holders.length > 0,
    holding: (described) => [...new Set(described.flatMap(({ id }) => byDescription.get(id) ?? []))],
    titled: (name) => (looked ? (byTitle.get(plainTitle(name)) ?? []) : undefined),
    undescribed: holders.flatMap((holder) =>
      (holder.undescribed ?? []).map((position) => ({ ...position, holder })),
    ),
  };
});

/** Who may stand in under one name of a list. */
export interface Fillers {
  readonly people: readonly PersonNamed[];
  readonly holding: Holding;
}

/**
 * The people behind a name in the list of `position`: `meant` are the descriptions that the name can mean. Where the
 * position stands in for itself, one of its holders is the one who is away: whoever asks of their own is left out there.
 */
export function fillersOf(
  name: string,
  position: JobDescription,
  meant: readonly JobDescription[],
  people: PeopleOf,
  asker: string | null,
): Fillers {
  const holders = meant.length > 0 ? people.holding(meant) : people.titled(name);
  if (!people.knowsAnybody || holders === undefined) return { people: [], holding: 'not-known' };
  const near = meant.length > 0 ? holders : nearestTo(position, name, holders);
  const itself = meant.some(({ id }) => id === position.id);
  const named = itself ? near.filter((holder) => !isAsker(holder, asker)) : near;
  if (itself && near.length < 2) return { people: [], holding: near.length === 0 ? 'nobody' : 'nobody-else' };
  return {
    people: named.map((holder) => ({
      ...personHolding(holder, asker),
      unit: unitElsewhere(holder, name, position),
    })),
    holding: near.length === 0 ? 'nobody' : 'held',
  };
}

/** Somebody who holds a position where it is. */
export function personHolding(holder: Holder, asker: string | null): PersonNamed {
  const { name, upn } = holder;
  return { name, upn, unit: null, ...(isAsker(holder, asker) && { isAsker: true }) };
}

/** Object ids are written in capitals and in small letters. */
function isAsker({ aadObjectId }: Holder, asker: string | null): boolean {
  return asker !== null && aadObjectId.toLowerCase() === asker.toLowerCase();
}

function unitsUnder(name: string, { undescribed = [] }: Holder): readonly (string | null)[] {
  return undescribed.filter(({ title }) => plainTitle(title) === plainTitle(name)).map(({ unit }) => unit);
}

/** `Osakonna juhataja` is a title in every department: those of the position's own unit are meant, where there are any. */
function nearestTo(position: JobDescription, name: string, holders: readonly Holder[]): readonly Holder[] {
  const near = holders.filter((holder) =>
    unitsUnder(name, holder).some((unit) => isWithin(unit, position.unit)),
  );
  return near.length > 0 ? near : holders;
}

/** One of the two is a beginning of the other: units are written from the greater to the smaller. */
function isWithin(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function wordsOf(unit: string): string {
  return `${plainTitle(unit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Where the roster has them, if that is not where the position is. */
function unitElsewhere(holder: Holder, name: string, position: JobDescription): string | null {
  const units = unitsUnder(name, holder);
  const elsewhere = units.length > 0 && !units.some((unit) => isWithin(unit, position.unit));
  return elsewhere ? (units[0] ?? null) : null;
}
