import { grouped } from '../ground/index.js';
import { plainTitle } from './plain-title.js';

/**
 * Units are written from the greater to the smaller, with commas between: `Osakond, talitus (tugi, tiim)` has two parts,
 * commas in parentheses part nothing.
 */
export function unitParts(unit: string): readonly string[] {
  return unit
    .split(/,(?![^(]*\))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The same without what stands in parentheses: `Osakond`, `talitus`. */
export function plainUnitParts(unit: string): readonly string[] {
  return unitParts(unit.replace(/\([^)]*\)/gu, ''));
}

/** The unit and all that it is in, the greatest first: `Osakond`, `Osakond, talitus`. */
export function unitsUpTo(parts: readonly string[]): readonly string[] {
  return parts.map((_, at) => parts.slice(0, at + 1).join(', '));
}

/** The parts with which all of these begin. */
export function sharedParts(units: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = units;
  const differs = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  return differs < 0 ? first : first.slice(0, differs);
}

/**
 * A unit's name in whole words, however it is spaced and cased, with its diacritics or without: `IT` is no part of
 * `Auditi osakond`.
 */
export const unitKey = readOnce((unit: string): string =>
  plainTitle(unit)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** All that a unit answers to: the people and positions of the smaller one are those of the greater one as well. */
const unitKeys = readOnce((unit: string): readonly string[] => {
  const inside = [...unit.matchAll(/\(([^)]*)\)/gu)].map(([, team = '']) => team);
  const [parts, plain] = [unitParts(unit), plainUnitParts(unit)];
  const names = [unit, ...unitsUpTo(parts), ...unitsUpTo(plain), ...parts, ...plain, ...inside];
  return [...new Set(names.map(unitKey))].filter((key) => key !== '');
});

/** A house has hundreds of names for its units and compares them in every question; so many are remembered. */
const mostNames = 5_000;

function readOnce<Reading>(read: (name: string) => Reading): (name: string) => Reading {
  const readings = new Map<string, Reading>();
  return (name) => {
    const known = readings.get(name);
    if (known !== undefined) return known;
    if (readings.size >= mostNames) readings.clear();
    const reading = read(name);
    readings.set(name, reading);
    return reading;
  };
}

export function sameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : unitKey(one) === unitKey(other);
}

/** Whether it is that unit or one inside it. */
function isWithinUnit(unit: string, greater: string): boolean {
  return unitKeys(unit).includes(unitKey(greater));
}

/** Whether the two are one unit, or one of them is inside the other: the `ennetustalitus` of `Abi osakond, ennetustalitus`. */
export function inOneUnit(one: string | null, other: string | null): boolean {
  // Nearly always both are written alike, and no name has to be read.
  if (one === other) return true;
  return one !== null && other !== null && (isWithinUnit(one, other) || isWithinUnit(other, one));
}

/** Opens things for looking up by the unit that they are in, or by one around it; each name is read once. */
export function byUnit<Item>(
  items: readonly Item[],
  unitsOf: (item: Item) => readonly string[],
): (unit: string) => readonly Item[] {
  const keys = new Map([...new Set(items.flatMap(unitsOf))].map((unit) => [unit, unitKeys(unit)]));
  const units = grouped(items, (item) => unitsOf(item).flatMap((unit) => keys.get(unit) ?? []));
  return (unit) => units.get(unitKey(unit)) ?? [];
}

/** Opens things for looking up those in one unit with somebody, as `inOneUnit` says of two, in the order given. */
export function besideUnit<Item extends { readonly unit: string | null }>(
  items: readonly Item[],
): (unit: string | null) => readonly Item[] {
  const places = new Map(items.map((item, at) => [item, at]));
  const alike = grouped(items, ({ unit }) => [unit]);
  const inside = byUnit(items, ({ unit }) => (unit === null ? [] : [unit]));
  const around = grouped(items, ({ unit }) => (unit === null ? [] : [unitKey(unit)]));
  return (unit) => {
    const same = alike.get(unit) ?? [];
    if (unit === null) return same;
    const others = [...inside(unit), ...unitKeys(unit).flatMap((key) => around.get(key) ?? [])];
    return [...new Set([...same, ...others])].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}
