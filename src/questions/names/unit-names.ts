import { plainTitle, plainUnitParts, unitsUpTo, type Collection } from '../../descriptions/index.js';
import { inOneGo, onceForEach, type Steps } from '../../ground/index.js';
import { isUnitKind, keysOf, stemOf, tokensOf, unitInOneWord } from '../../language/index.js';
import type { Holder } from './named-holder.js';
import type { SpokenWord } from '../words/sentence.js';

/** The units of the descriptions, or of the roster, by the words of their names. */
export interface UnitNames {
  /** The unit of whose name these stems say most, and of those the one of which they leave least unsaid. */
  readonly mostSaid: (stems: ReadonlySet<string>) => UnitSaid | undefined;
}

interface UnitSaid {
  readonly name: string;
  /** How many of its telling words are met, and how much of the name is left over. */
  readonly met: number;
  readonly left: number;
}

/** The words of a unit's name, and what is left when those that only say that it is one are taken away. */
interface UnitName {
  readonly name: string;
  readonly order: number;
  readonly telling: readonly string[];
  readonly kinds: readonly string[];
}

export function unitNamesInSteps(collection: Collection): Steps<UnitNames> {
  return unitsInSteps(collection.flatMap(({ unit }) => unit ?? []));
}

/** A reading of the roster is opened once. */
export const unitsOfHolders = onceForEach((holders: readonly Holder[]) =>
  inOneGo(unitsInSteps(holders.flatMap(({ positions }) => positions.flatMap(({ unit }) => unit ?? [])))),
);

function* unitsInSteps(units: readonly string[]): Steps<UnitNames> {
  const byStem = new Map<string, UnitName[]>();
  for (const [order, name] of namesOf(units).entries()) {
    const unit = readUnit(name, order);
    for (const stem of new Set(unit.telling)) {
      const some = byStem.get(stem);
      if (some === undefined) byStem.set(stem, [unit]);
      else some.push(unit);
    }
    yield;
  }
  return {
    mostSaid: (said) => {
      const met = new Set([...said].flatMap((stem) => byStem.get(stem) ?? []));
      return [...met]
        .sort((a, b) => a.order - b.order)
        .map((unit) => ({ name: unit.name, ...sharesOf(unit, said) }))
        .sort(byMostSaid)[0];
    },
  };
}

/** Which of several tables knows the unit best; of equals the first. */
export function mostSaidOf(tables: readonly UnitNames[], said: ReadonlySet<string>): string | undefined {
  return tables.flatMap(({ mostSaid }) => mostSaid(said) ?? []).sort(byMostSaid)[0]?.name;
}

function byMostSaid(a: UnitSaid, b: UnitSaid): number {
  return b.met - a.met || a.left - b.left;
}

function sharesOf({ telling, kinds }: UnitName, said: ReadonlySet<string>) {
  const met = telling.filter((stem) => said.has(stem)).length;
  const kindsMet = kinds.filter((stem) => said.has(stem)).length;
  return { met, left: telling.length - met - 0.3 * kindsMet };
}

function readUnit(name: string, order: number): UnitName {
  const stems = stemsOfUnit(name);
  return {
    name,
    order,
    telling: stems.filter((stem) => !isUnitKind(stem)),
    kinds: stems.filter(isUnitKind),
  };
}

/** The stems of a unit's name, what is written in one word apart: `Haldusosakond` has two. */
export function stemsOfUnit(name: string): readonly string[] {
  return tokensOf(name)
    .flatMap(({ text, parts }) => parts ?? [text])
    .filter((word) => word !== 'ja')
    .flatMap((word) => unitInOneWord(word) ?? [word])
    .map(stemOf);
}

/** What a word says of a unit: `haldusosakonnas` says `haldus` and `osakond`, as `halduse osakonnas` does. */
export function stemsOfUnitSaid({ text, stems, guesses }: SpokenWord): readonly string[] {
  return [...stems, ...guesses, ...(unitInOneWord(text) ?? []).flatMap(keysOf)];
}

/** Each unit that another one is in is a unit as well. */
function namesOf(units: readonly string[]): readonly string[] {
  const names = [...new Set(units)].flatMap((unit) => [...unitsUpTo(plainUnitParts(unit)), unit]);
  return [...new Map(names.map((name) => [plainTitle(name), name])).values()];
}
